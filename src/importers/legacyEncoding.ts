/** In which of the encodings of before Unicode a text is: by its bytes, as the language of each has them. */

/** So many bytes of lines that are not ASCII alone tell it. */
const MOST_BYTES = 1 << 16

/** What a pair of bytes is in an encoding: a sign that most texts have, one that few have, or none. */
type Kind = 'common' | 'rare' | 'none'

interface Legacy {
  /** As TextDecoder calls it. */
  readonly name: string
  readonly kindOf: (first: number, second: number) => Kind
}

const within = (from: number, byte: number, to: number): boolean => byte >= from && byte <= to
const isHigh = (byte: number): boolean => within(0xa1, byte, 0xfe)

/** Of characters sorted by how usual they are, the first part, and signs between words. */
const GB18030: Legacy = {
  name: 'gb18030',
  kindOf: (first, second) => {
    if (within(0xb0, first, 0xd7) && isHigh(second)) return 'common'
    if (within(0xa1, first, 0xa3) && isHigh(second)) return 'common'
    return within(0x81, first, 0xfe) && second >= 0x30 && second !== 0x7f ? 'rare' : 'none'
  },
}

const BIG5: Legacy = {
  name: 'big5',
  kindOf: (first, second) => {
    if (!within(0x40, second, 0x7e) && !isHigh(second)) return 'none'
    return within(0xa1, first, 0xc6) ? 'common' : within(0xc9, first, 0xf9) ? 'rare' : 'none'
  },
}

const SHIFT_JIS: Legacy = {
  name: 'shift_jis',
  kindOf: (first, second) => {
    if (!within(0x40, second, 0xfc) || second === 0x7f) return 'none'
    if (within(0x81, first, 0x83) || within(0x88, first, 0x97)) return 'common'
    return within(0x98, first, 0x9f) || within(0xe0, first, 0xea) ? 'rare' : 'none'
  },
}

const EUC_JP: Legacy = {
  name: 'euc-jp',
  kindOf: (first, second) => {
    if (!isHigh(second)) return 'none'
    if (within(0xa1, first, 0xa5) || within(0xb0, first, 0xcf)) return 'common'
    return within(0xd0, first, 0xf4) ? 'rare' : 'none'
  },
}

const EUC_KR: Legacy = {
  name: 'euc-kr',
  kindOf: (first, second) => {
    if (!isHigh(second)) return 'none'
    if (within(0xa1, first, 0xa3) || within(0xb0, first, 0xc8)) return 'common'
    return within(0xca, first, 0xfd) ? 'rare' : 'none'
  },
}

/**
 * That of Chinese where its pairs are common characters, else those of Taiwan, Japan, Korea, and Russia, each where the bytes make its
 * language and nothing but; else Windows-1252.
 */
export function legacyEncoding(bytes: Uint8Array): string {
  const sample = linesBeyondAscii(bytes)
  // Pairs of Korean are common in Chinese too; of Chinese, two in five are none of Korean.
  const korean = lookAt(sample, EUC_KR)
  if (korean.part > 0.97 && korean.different >= 10) return EUC_KR.name
  // Kana are in Chinese encodings too, where no Chinese has them.
  const japanese = lookAt(sample, EUC_JP)
  if (japanese.part > 0.8 && japanese.kana > 0.05) return EUC_JP.name
  let [best, most] = [undefined as string | undefined, LEAST]
  for (const one of [GB18030, BIG5, SHIFT_JIS]) {
    const { part } = lookAt(sample, one)
    if (part > most) [best, most] = [one.name, part]
  }
  return best ?? (isCyrillic(sample) ? 'windows-1251' : 'windows-1252')
}

/** The part of common signs that a language has at least, of all that are not ASCII. */
const LEAST = 0.6

interface Look {
  /** The part that common pairs are of all bytes and pairs that are not ASCII. */
  readonly part: number
  readonly different: number
  /** The part of pairs that stand for kana in EUC-JP. */
  readonly kana: number
}

function lookAt(bytes: Uint8Array, { kindOf }: Legacy): Look {
  let [all, common, kana] = [0, 0, 0]
  const different = new Set<number>()
  for (let i = 0; i < bytes.length; i++) {
    const [first = 0, second = 0] = [bytes[i], bytes[i + 1]]
    if (first < 0x80) continue
    all++
    const kind = kindOf(first, second)
    if (kind === 'none') continue
    i++
    if (kind === 'common') common++
    if (first === 0xa4 || first === 0xa5) kana++
    different.add(first * 256 + second)
  }
  return all === 0
    ? { part: 0, different: 0, kana: 0 }
    : { part: common / all, different: different.size, kana: kana / all }
}

/** Words of letters that are all beyond ASCII; Western languages have one or two between others, as in "réélu". */
function isCyrillic(bytes: Uint8Array): boolean {
  let [all, inWords, run] = [0, 0, 0]
  for (const byte of bytes) {
    if (byte >= 0x80) all++
    run = byte >= 0xc0 ? run + 1 : 0
    // The third letter of a word tells of all three.
    inWords += run > 3 ? 1 : run === 3 ? 3 : 0
  }
  return all > 0 && inWords / all > 0.7
}

/** The first lines that have a byte beyond ASCII: no byte of a pair is a line end. */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const found: number[] = []
  let start = 0
  while (start < bytes.length && found.length < MOST_BYTES) {
    const next = bytes.indexOf(0x0a, start)
    const end = Math.min(next < 0 ? bytes.length : next + 1, start + MOST_BYTES)
    const line = bytes.subarray(start, end)
    if (line.some((byte) => byte >= 0x80)) for (const byte of line) found.push(byte)
    start = end
  }
  return Uint8Array.from(found)
}
