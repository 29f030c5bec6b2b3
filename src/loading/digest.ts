/** Whether bytes are those that were written. */

/** SHA-256 in hexadecimal digits; `undefined` where the engine has none: browsers only have it on pages over https or of this machine. */
export async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes)
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What each byte does to a sum, one to four bytes before its end. */
const [T0, T1, T2, T3] = tables()

function tables() {
  const all = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const
  for (let byte = 0; byte < 256; byte++) {
    let sum = byte
    for (let k = 0; k < 32; k++) {
      sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
      if (k % 8 === 7) (all[k >> 3] as Int32Array)[byte] = sum
    }
  }
  return all
}

/** The CRC-32 of gzip, as Parquet has it of pages: a signed number of 32 bits. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)
    crc =
      (T3[crc & 0xff] ?? 0) ^
      (T2[(crc >>> 8) & 0xff] ?? 0) ^
      (T1[(crc >>> 16) & 0xff] ?? 0) ^
      (T0[crc >>> 24] ?? 0)
  }
  for (; at < bytes.length; at++) crc = (T0[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc
}
