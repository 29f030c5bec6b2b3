/** A tree of SVG as the text of a file that stands by itself: its colours are in it, and what it shows is said in words. */
import type { Palette } from '../paint/palette.ts'
import type { SvgNode } from '../paint/svg.ts'
import type { Pieces } from './inSlices.ts'

export interface SvgAbout {
  readonly width: number
  readonly height: number
  /** The language of its texts (BCP 47). */
  readonly lang: string
  readonly title: string
  readonly description: string
}

/** The file, as XML 1.0. */
export const svgText = (tree: SvgNode, palette: Palette, about: SvgAbout): string =>
  [...svgPieces(tree, palette, about).pieces].join('')

/** The same in pieces, and about how many these are. */
export function svgPieces(tree: SvgNode, palette: Palette, about: SvgAbout): Pieces {
  const { width, height, lang, title, description } = about
  const root: SvgNode = {
    ...tree,
    attributes: {
      ...tree.attributes,
      width,
      height,
      'xml:lang': lang,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    children: [
      { tag: 'title', attributes: { id: 'title' }, children: [title] },
      { tag: 'desc', attributes: { id: 'desc' }, children: [description] },
      ...tree.children,
    ],
  }
  const pieces = function* () {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield* piecesOf(root, palette)
    yield '\n'
  }
  return { pieces: pieces(), count: 2 * nodesIn(root) }
}

const nodesIn = ({ children }: SvgNode): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : nodesIn(child)), 1)

function* piecesOf(node: SvgNode, palette: Palette): Generator<string> {
  if ('paint-order' in node.attributes) {
    for (const one of inTurns(node)) yield* piecesOf(one, palette)
    return
  }
  const { tag, attributes, children } = node
  const all = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(coloured(`${value}`, palette))}"`)
    .join('')
  if (children.length === 0) return yield `<${tag}${all}/>`
  // A space at the beginning is part of what was measured.
  const spaced = `${children[0]}`.startsWith(' ') ? ' xml:space="preserve"' : ''
  yield `<${tag}${all}${spaced}>`
  for (const child of children)
    if (typeof child === 'string') yield escaped(child)
    else yield* piecesOf(child, palette)
  yield `</${tag}>`
}

/** A halo, and the text on it: programs that draw (Illustrator) know no `paint-order`, and would hide the one under the other. */
function inTurns({ tag, attributes, children }: SvgNode): readonly [SvgNode, SvgNode] {
  const { 'paint-order': _, stroke, 'stroke-width': width, 'stroke-linejoin': join, ...text } = attributes
  const halo = {
    ...text,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linejoin': join,
    'aria-hidden': 'true',
  }
  return [
    { tag, attributes: halo as SvgNode['attributes'], children },
    { tag, attributes: text, children },
  ]
}

/** A custom property of the page is nothing in a file. */
const coloured = (value: string, palette: Palette): string =>
  value.replace(/^var\(--(.*)\)$/, (all, name: string) => palette[name as keyof Palette] ?? all)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What no XML may have is left out: controls, halves of a letter, and two signs that are none. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
