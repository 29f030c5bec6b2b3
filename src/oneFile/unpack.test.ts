import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase91, toBase91 } from './base91.ts'
import { unpack } from './unpack.ts'

type Lzma = { compress(bytes: Uint8Array, mode: number): number[] }
const lzma: Lzma = createRequire(import.meta.url)('lzma')

const packed = (bytes: Uint8Array, mode = 1) =>
  Uint8Array.from(lzma.compress(bytes, mode), (byte) => byte & 255)

/** Bytes that repeat themselves, near and far. */
const repetitive = fc
  .array(fc.tuple(fc.nat(5), fc.uint8Array({ minLength: 1, maxLength: 40 })), { maxLength: 40 })
  .map((parts) =>
    Uint8Array.from(
      parts.flatMap(([times, part]) =>
        Array(times + 1)
          .fill([...part])
          .flat(),
      ),
    ),
  )

describe('unpacking', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(repetitive, (bytes) => {
        if (bytes.length > 0) expect(unpack(packed(bytes))).toEqual(bytes)
      }),
      { numRuns: 40 },
    )
  })

  it('gives back texts with matches from far away', () => {
    const text = Array.from({ length: 6000 }, (_, i) => `line ${(i * 7919) % 997} of ${i}`).join('\n')
    const bytes = new TextEncoder().encode(`${text}${'x'.repeat(400)}${text}`)
    expect(new TextDecoder().decode(unpack(packed(bytes, 3)))).toBe(new TextDecoder().decode(bytes))
  })
})

describe('bytes as signs', () => {
  it('come back, with one of nothing behind them at most', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const back = fromBase91(toBase91(bytes))
        expect(back.slice(0, bytes.length)).toEqual(bytes)
        expect(back.length - bytes.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('are printable, and no < among them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase91(bytes)).toMatch(/^[#-;=-~]*$/)
      }),
    )
  })
})
