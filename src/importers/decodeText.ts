/** Text out of bytes, in whichever of the encodings that spreadsheets and registers are written in. */

/** UTF-8 where it is valid, UTF-16 by its mark or its zeros; else GB18030 where the bytes make Chinese, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeLegacy(bytes)
  }
}

function encodingByMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Of ASCII in UTF-16 every other byte is 0: which one tells the order. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const [even, odd] = [0, 0]
  const zeros = [even, odd]
  const end = Math.min(bytes.length, LOOKED_AT)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [before = 0, after = 0] = zeros
  if (after > end / 5 && before < end / 50) return 'utf-16le'
  return before > end / 5 && after < end / 50 ? 'utf-16be' : undefined
}

const LOOKED_AT = 4096

/** GB18030 takes nearly any bytes in pairs: Chinese are those whose pairs make Chinese characters, and nothing but. */
function decodeLegacy(bytes: Uint8Array): string {
  const chinese = tryDecode('gb18030', bytes)
  if (chinese !== undefined && isChinese(chinese)) return chinese
  return new TextDecoder('windows-1252').decode(bytes)
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Are the characters beyond ASCII those that Chinese is written in? Western text read as GB18030 has rare characters, each
 * between Latin letters: its accented letters are single.
 */
function isChinese(text: string): boolean {
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0
  const runs = text.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]{2,}/gu)?.join('').length ?? 0
  return beyond > 0 && runs / beyond > 0.6
}
