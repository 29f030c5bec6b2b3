import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc32, sha256 } from './digest.ts'

it('a digest is that of other tools', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const digest = await sha256(Uint8Array.from(bytes).buffer)
      expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

it('a checksum of a page is that of gzip, as a signed number', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926 | 0)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(crc32(bytes)).toBe(obvious(bytes))
    }),
  )
})

/** Bit by bit. */
function obvious(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc
}
