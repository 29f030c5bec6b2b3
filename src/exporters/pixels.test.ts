import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canBePainted, mostTimes, widthOf } from './pixels.ts'

describe('the size of a painted picture', () => {
  it.each([['1200', 1200], ['319', 320], ['9999', 4000], ['', 1200], ['x', 1200], ['800.4', 800], ['-5', 320]])(
    'a width of "%s" is %i',
    (text, width) => expect(widthOf(text)).toBe(width),
  ) // biome-ignore format: a table

  it.each([[1200, 1000, 3], [1200, 6000, 2], [1200, 16_384, 1], [1200, 16_385, 0], [4000, 30_000, 0]])(
    'of %i by %i pixels at most %i times',
    (width, height, times) => expect(mostTimes({ width, height })).toBe(times),
  ) // biome-ignore format: a table

  it('is one that can be painted, and the next larger cannot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 4000 }),
        fc.integer({ min: 100, max: 30_000 }),
        (width, height) => {
          const times = mostTimes({ width, height })
          if (times > 0) expect(canBePainted({ width, height }, times)).toBe(true)
          if (times < 3) expect(canBePainted({ width, height }, times + 1)).toBe(false)
        },
      ),
    )
  })
})
