/**
 * Bytes as signs that every text may hold and that end nothing in HTML: `#` to `~` without `<`. 13 bits are two of these 91
 * signs (91² = 8281), a fifth less than base64 takes more.
 */

/** The signs, by their worth: `#` is 0. */
const codeOf = (worth: number): number => (worth < 25 ? 35 + worth : 36 + worth)
const worthOf = (code: number): number => (code < 60 ? code - 35 : code - 36)

/** Bytes as text, with a few bits of nothing at the end. */
export function toBase91(bytes: Uint8Array): string {
  const codes: number[] = []
  let [bits, count] = [0, 0]
  const write = () => codes.push(codeOf((bits & 8191) % 91), codeOf(Math.floor((bits & 8191) / 91)))
  for (const byte of bytes) {
    bits |= byte << count
    count += 8
    if (count < 13) continue
    write()
    bits >>= 13
    count -= 13
  }
  if (count > 0) write()
  return codes.map((code) => String.fromCharCode(code)).join('')
}

/** The bytes of such a text; at its end there may be one of nothing. */
export function fromBase91(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length / 2) * (13 / 8)))
  let [bits, count, end] = [0, 0, 0]
  for (let i = 0; i + 1 < text.length; i += 2) {
    bits |= (worthOf(text.charCodeAt(i)) + 91 * worthOf(text.charCodeAt(i + 1))) << count
    for (count += 13; count >= 8; count -= 8) {
      bytes[end++] = bits
      bits >>= 8
    }
  }
  return bytes
}
