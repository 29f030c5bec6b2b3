import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { handlesAt, MARK, TARGET } from './handles.ts'

const someBrush = fc
  .record({
    width: fc.integer({ min: 2 * TARGET, max: 900 }),
    room: fc.constantFrom(0, 16),
    edges: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ width, room, edges }) => {
    const [x0 = 0, x1 = 0] = edges.map((share) => share * width).sort((a, b) => a - b)
    return { width, room, x0, x1 }
  })

test('neither target covers the other or leaves the room there is, and each holds its mark', () => {
  fc.assert(
    fc.property(someBrush, ({ width, room, x0, x1 }) => {
      const { from, to } = handlesAt(x0, x1, width, room)
      expect(from.left + TARGET).toBeLessThanOrEqual(to.left + 1e-9)
      expect(from.left).toBeGreaterThanOrEqual(-room - 1e-9)
      expect(to.left + TARGET).toBeLessThanOrEqual(width + room + 1e-9)
      for (const { mark } of [from, to]) {
        expect(mark).toBeGreaterThanOrEqual(0)
        expect(mark + MARK).toBeLessThanOrEqual(TARGET)
      }
    }),
  )
})

test('marks stand just outside the years between them, as far as there is room', () => {
  fc.assert(
    fc.property(someBrush, ({ width, room, x0, x1 }) => {
      const { from, to } = handlesAt(x0, x1, width, room)
      if (x0 >= TARGET && x1 <= width - TARGET) {
        expect(from.left + from.mark + MARK).toBeCloseTo(x0)
        expect(to.left + to.mark).toBeCloseTo(x1)
      }
    }),
  )
})

it('stands at the ends where all years are chosen', () => {
  expect(handlesAt(0, 300, 300, 0)).toEqual({ from: { left: 0, mark: 0 }, to: { left: 276, mark: 16 } })
  expect(handlesAt(0, 300, 300, 16)).toEqual({ from: { left: -16, mark: 16 }, to: { left: 292, mark: 0 } })
})

it('is pushed inwards where both meet at an end', () => {
  expect(handlesAt(290, 300, 300, 0)).toEqual({ from: { left: 252, mark: 16 }, to: { left: 276, mark: 16 } })
  expect(handlesAt(0, 10, 300, 0)).toEqual({ from: { left: 0, mark: 0 }, to: { left: 24, mark: 0 } })
})
