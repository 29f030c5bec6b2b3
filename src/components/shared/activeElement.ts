/** What has the focus in the document, or the shadow tree, that a node is part of; `null` where nothing has. */
export function activeElementOf(node: Node): Element | null {
  const root = node.getRootNode()
  return 'activeElement' in root ? (root as Document | ShadowRoot).activeElement : null
}
