/** A text within a PNG that readers of pictures pass over. Source: PNG (Third Edition), 11.3.3.2 `tEXt`. */
import { crc32 } from 'node:zlib'

/** After the signature and the header, which is always the first chunk and 13 bytes long. */
const AFTER_HEADER = 8 + 12 + 13

/** The picture with a text under a keyword, both of Latin letters. */
export function withText(png: Buffer, keyword: string, text: string): Buffer {
  const body = Buffer.from(`tEXt${keyword}\0${text}`, 'latin1')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length - 4)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([png.subarray(0, AFTER_HEADER), length, body, sum, png.subarray(AFTER_HEADER)])
}

/** The text under a keyword; `undefined` where the picture has none. */
export function textIn(png: Buffer, keyword: string): string | undefined {
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const chunk = png.toString('latin1', at + 4, at + 8 + png.readUInt32BE(at))
    if (chunk.startsWith(`tEXt${keyword}\0`)) return chunk.slice(5 + keyword.length)
  }
  return undefined
}
