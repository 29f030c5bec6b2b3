/** JSON out of bytes, by one rule for the page and the command: UTF-8, with a mark of byte order or without. */

/** `undefined` where the bytes are no such text: `whyUnread` says why. Does not throw. */
export function parseJson(bytes: ArrayBuffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return undefined
  }
}
