import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillRows, NARROW, WIDE } from '../layout/laneMetrics.ts'
import { heightIn, type Lanes } from '../layout/lanes.ts'
import { createLanesHeight, MOST_LANES } from './lanesHeight.ts'

/** Lanes of so many rows each, without events. */
const lanesOf = (rows: readonly number[]) =>
  ({
    rowCount: Int32Array.from(rows),
    events: { from: new Int32Array(rows.length + 1) },
  }) as unknown as Lanes

const anyRows = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 })
const terms = new Uint32Array(1)

describe('the height of lanes', () => {
  it('does not depend on the height of the frame, whose rows take what there is', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 3000 }), (rows, frame) => {
        const lanes = lanesOf(rows)
        const metrics = fillRows(WIDE, (other) => heightIn(lanes, other), frame)
        const height = createLanesHeight()({ lanes, metrics, terms, width: 900 })
        expect(height).toBe(Math.min(MOST_LANES, heightIn(lanes, WIDE)))
      }),
    )
  })

  it('is followed by a frame once: from then on it stays, whatever it began with', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 3000 }), (rows, first) => {
        const lanes = lanesOf(rows)
        const heightOf = createLanesHeight()
        const follow = (frame: number) =>
          heightOf({
            lanes,
            metrics: fillRows(WIDE, (other) => heightIn(lanes, other), frame),
            terms,
            width: 900,
          })
        const once = follow(first)
        expect(follow(once)).toBe(once)
        expect(follow(once + 100)).toBe(once)
      }),
    )
  })

  it('never becomes less as long as only the axis moves, and does for another filter or width', () => {
    const heightOf = createLanesHeight()
    const of = (rows: number, its: Uint32Array, width: number) =>
      heightOf({ lanes: lanesOf([rows]), metrics: NARROW, terms: its, width })
    const [many, few] = [of(9, terms, 400), heightIn(lanesOf([2]), NARROW)]
    expect(of(2, terms, 400)).toBe(many)
    expect(of(2, terms, 500)).toBe(few)
    expect(of(9, terms, 500)).toBe(many)
    expect(of(2, new Uint32Array(1), 500)).toBe(few)
  })
})
