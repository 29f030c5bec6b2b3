/** Text out of bytes, in whichever of the encodings that spreadsheets and registers are written in. */
import { memoizeWeak } from '../dataset/memoize.ts'
import { legacyEncoding } from './legacyEncoding.ts'

/** UTF-16 by its mark or its zeros, UTF-8 where it is valid; else what a page says, else by the bytes (`legacyEncoding.ts`). */
export const decodeText = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes)

/**
 * The encoding by which `decodeText` reads, as TextDecoder calls it: all bytes are looked at for it, once. Holds little of a text
 * in UTF-8 at a time.
 */
export const encodingOf = memoizeWeak((bytes: Uint8Array): string => {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes, MANY)
  if (marked) return marked
  return isUtf8(bytes)
    ? 'utf-8'
    : (encodingByZeros(bytes, FEW) ?? declaredEncoding(bytes) ?? legacyEncoding(bytes))
})

/** Bytes that are decoded at once. */
const PIECE = 1 << 18

function isUtf8(bytes: Uint8Array): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    for (let at = 0; at < bytes.length; at += PIECE)
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** The text in pieces, each with the part of the bytes that has been decoded then, 0 to 1. */
export function* decodeInPieces(
  bytes: Uint8Array,
): Generator<{ readonly text: string; readonly part: number }> {
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += PIECE) {
    const end = Math.min(at + PIECE, bytes.length)
    yield {
      text: decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length }),
      part: end / bytes.length,
    }
  }
}

function encodingByMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/**
 * Of ASCII in UTF-16 every other byte is 0: which one tells the order. `part` of all bytes at least have to be; of Chinese there are few,
 * between cells and lines.
 */
function encodingByZeros(bytes: Uint8Array, part: number): string | undefined {
  const [even, odd] = [0, 0]
  const zeros = [even, odd]
  const end = Math.min(bytes.length, LOOKED_AT)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [before = 0, after = 0] = zeros
  // 一 has a zero on the other side.
  if (after > end * part && before < after / 3) return 'utf-16le'
  return before > end * part && after < before / 3 ? 'utf-16be' : undefined
}

const MANY = 0.2
const FEW = 0.01

const LOOKED_AT = 4096

/** What a page or an XML file says of itself in its first lines; `undefined` of an encoding that nobody knows. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT))
  if (!/^\s*</.test(start)) return undefined
  const [, said] =
    /<meta\b[^<>]*\bcharset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml\b[^<>]*\bencoding\s*=\s*["']([\w-]+)/i
      .exec(start)
      ?.filter((part) => part !== undefined) ?? []
  try {
    const { encoding } = new TextDecoder(said ?? '')
    // It is none of these: they were looked for.
    return /^utf-/.test(encoding) ? undefined : encoding
  } catch {
    return undefined
  }
}
