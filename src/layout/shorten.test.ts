import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { shorten } from './shorten.ts'
import { measure } from './testing/datasets.ts'

describe('shortening', () => {
  const texts = fc.oneof(
    fc.constantFrom('Mayor', 'Mayor of Chongqing', 'Party Secretary, Tianjin', '市长'),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', ' ', '中', '👩') }),
  )

  test('finds the longest beginning that fits, as trying all of them does', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 200 }), (text, room) => {
        const letters = [...text]
        const cuts = letters.map(
          (_, i) =>
            `${letters
              .slice(0, i + 1)
              .join('')
              .trimEnd()}…`,
        )
        const fitting = cuts
          .map((cut, i) => ({ cut, letters: i + 1 }))
          .filter(({ cut }) => measure(cut) <= room)
        const longest = fitting.at(-1)
        expect(shorten(text, room, measure)).toBe(longest && longest.letters >= 2 ? longest.cut : '')
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['Mayor of Chongqing', 70, 'Mayor of…'],
    ['Mayor of Chongqing', 14, ''],
    ['Mayor', 21, 'Ma…'],
    ['重庆市市长', 28, '重庆市…'],
    ['', 100, ''],
  ])('%s on %i pixels: %s', (text, room, short) => expect(shorten(text, room, measure)).toBe(short))
})
