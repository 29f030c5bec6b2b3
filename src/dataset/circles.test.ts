import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inCircles } from './circles.ts'

/** From each row upward, until something comes again. */
function obvious(wholes: Int32Array): number[] {
  return [...wholes.keys()].filter((row) => {
    const above = new Set<number>()
    for (let next = wholes[row] ?? -1; next >= 0 && !above.has(next); next = wholes[next] ?? -1)
      above.add(next)
    return above.has(row)
  })
}

test('rows that are part of themselves are found, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 11 }), { maxLength: 12 }), (places) => {
      const wholes = Int32Array.from(places, (place) => (place < places.length ? place : -1))
      expect(inCircles(wholes)).toEqual(obvious(wholes))
    }),
  )
})
