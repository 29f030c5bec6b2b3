/**
 * What a painted picture carries beside its pixels: texts, which programs that describe pictures read, and how large it is meant to be.
 * Source: PNG (Third Edition), 11.3.3 (`iTXt`, keywords) and 11.3.4.3 (`pHYs`).
 */
import { crc32 } from '../../loading/digest.ts'

export interface PngAbout {
  /** The language of the texts (BCP 47). */
  readonly lang: string
  /** How many pixels stand for one of a page's. */
  readonly times: number
  /** By keywords of the format; empty ones are left out. */
  readonly texts: Readonly<Partial<Record<'Title' | 'Description' | 'Copyright' | 'Comment', string>>>
}

/** After the signature and the header, which is always the first chunk and 13 bytes long. */
const AFTER_HEADER = 8 + 12 + 13
/** Of a page's pixels: 96 to the inch. */
const PIXELS_PER_METRE = 96 / 0.0254

const encode = (text: string) => new TextEncoder().encode(text)

/** A PNG with what is said of it. */
export async function withAbout(png: Blob, { lang, times, texts }: PngAbout): Promise<Blob> {
  const chunks = [
    chunk('pHYs', sizeOf(Math.round(times * PIXELS_PER_METRE))),
    ...Object.entries(texts)
      .filter(([, text]) => text !== '')
      .map(([keyword, text]) =>
        chunk('iTXt', encode(`${keyword}\0\0\0${lang}\0\0${text.replaceAll('\0', '')}`)),
      ),
  ]
  const parts = [png.slice(0, AFTER_HEADER), ...chunks, png.slice(AFTER_HEADER)]
  return new Blob(parts, { type: png.type })
}

/** As many pixels across as down, to the metre. */
function sizeOf(pixels: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(9))
  view.setUint32(0, pixels)
  view.setUint32(4, pixels)
  view.setUint8(8, 1)
  return new Uint8Array(view.buffer)
}

/** Length, name and data, and their sum but for the length. */
function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(encode(name), 4)
  bytes.set(data, 8)
  view.setInt32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}
