import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAbout } from './pngTexts.ts'

/** A picture of one pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** The chunks of a PNG; throws where a sum is not theirs. */
function chunksOf(png: Buffer): (readonly [name: string, data: Buffer])[] {
  const all: (readonly [string, Buffer])[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at)
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)))
    all.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end)])
  }
  return all
}

const read = async (blob: Blob) => chunksOf(Buffer.from(await blob.arrayBuffer()))

describe('a painted picture', () => {
  it('has its size and its texts behind the header, whatever they are, and the picture as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.constantFrom(1, 2, 3), async (text, times) => {
        const about = { lang: 'zh', times, texts: { Title: text, Description: '' } }
        const [header, size, ...rest] = await read(await withAbout(new Blob([DOT]), about))
        expect([header, ...rest.slice(-2)]).toEqual(chunksOf(DOT))
        expect(size?.[0]).toBe('pHYs')
        expect((size?.[1].readUInt32BE(0) ?? 0) * 0.0254).toBeCloseTo(96 * times, 1)
        const said = text.replaceAll('\0', '')
        const texts = text === '' ? [] : [['iTXt', `Title\0\0\0zh\0\0${said}`]]
        expect(rest.slice(0, -2).map(([name, data]) => [name, data.toString('utf8')])).toEqual(texts)
      }),
    )
  })
})
