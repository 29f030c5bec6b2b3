/** JSON out of bytes, and what they are where they are none. */

export type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/** Static hosts answer a missing file with a page and 200: the body decides. Does not throw. */
export function parseJson(bytes: ArrayBuffer): Json {
  const text = decode(bytes)
  if (text === undefined) return { ok: false, reason: whyNoText(bytes) }
  const start = text.trimStart()
  if (start === '') return { ok: false, reason: 'The file is empty.' }
  if (start.startsWith('<'))
    return { ok: false, reason: 'The server answered with a web page (HTML), not with a dataset.' }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (/^[{[]/.test(start) && (/end of/i.test(detail) || !/[}\]]\s*$/.test(text)))
      return { ok: false, reason: cutOff(bytes) }
    return { ok: false, reason: `The file is not JSON: ${detail}` }
  }
}

const cutOff = ({ byteLength }: ArrayBuffer): string =>
  `The file is cut off: it ends after ${byteLength} bytes, in the middle.`

const strict = () => new TextDecoder('utf-8', { fatal: true })

function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return strict().decode(bytes)
  } catch {
    return undefined
  }
}

const PIECE = 1024

/** A file that ends within a letter is cut off; else one of its bytes belongs to no letter. */
function whyNoText(bytes: ArrayBuffer): string {
  const decoder = strict()
  for (let end = 0; end < bytes.byteLength; ) {
    const start = end
    end = Math.min(start + PIECE, bytes.byteLength)
    try {
      decoder.decode(new Uint8Array(bytes, start, end - start), { stream: true })
    } catch {
      return `The file is not UTF-8 text (before byte ${end}).`
    }
  }
  return cutOff(bytes)
}
