import { describe, expect, it } from 'vitest'
import { keepRows } from './keepRows.ts'
import type { Row } from './laneRows.ts'

const row = (terms: readonly number[], line: number, waits = false): Row => ({
  terms: Uint32Array.from(terms),
  endSoFar: new Float64Array(terms.length),
  startToCome: new Float64Array(terms.length),
  joins: new Uint8Array(terms.length),
  line,
  waits,
})

/** The rows of person 7 when these are drawn and those are packed. */
function kept(
  drawn: readonly Row[],
  packed: readonly (readonly number[])[],
  {
    known = drawn.flatMap(({ terms }) => [...terms]),
    faint = [] as number[],
    isLegible = (): boolean => true,
  } = {},
) {
  const mask =
    faint.length > 0 ? Uint8Array.from({ length: 20 }, (_, i) => Number(faint.includes(i))) : undefined
  const keep = keepRows({ rows: new Map([[7, drawn]]), terms: new Set(known), faint: mask })
  return keep(
    7,
    packed.map((one) => [...one]),
    isLegible,
  )
}

describe('rows that are drawn', () => {
  it('stay where they take no more than those packed', () => {
    expect(
      kept(
        [row([0, 3], 0), row([1, 2], 1)],
        [
          [1, 3],
          [0, 2],
        ],
      ),
    ).toEqual([
      [0, 3],
      [1, 2],
    ])
    // Without what is no longer in view, and rows that have nothing else.
    expect(kept([row([0, 3], 0), row([4], 1), row([1, 2], 2)], [[1, 3], [2]])).toEqual([[3], [1, 2]])
  })

  it('go where they take more, where a label has no room, or where they lack a term', () => {
    const packed = [[1, 2], [0]]
    expect(kept([row([0], 0), row([1], 1), row([2], 2)], packed)).toEqual([[0], [1, 2]])
    expect(kept([row([0, 1], 0), row([2], 1)], packed, { isLegible: () => false })).toEqual([[1, 2], [0]])
    expect(kept([row([0], 0), row([1], 1)], [[0], [1, 2]])).toEqual([[0], [1, 2]])
    expect(kept([row([0], 0), row([1], 1)], [[1, 2], [0]])).toEqual([[0], [1, 2]])
  })

  it('do not stay for what waits under them', () => {
    expect(kept([row([2], 1, true), row([0], 0), row([1], 1)], [[1], [0, 2]])).toEqual([[0, 2], [1]])
  })

  it('are none of a person who had none', () => {
    const packed = [[1], [0]]
    expect(
      keepRows({ rows: new Map(), terms: new Set([0, 1]), faint: undefined })(7, packed, () => true),
    ).toBe(packed)
  })
})

describe('new rows', () => {
  const drawn = [row([0], 0), row([1], 1), row([2], 2)]

  it('come in the order of the old, by the first of what was in view', () => {
    expect(kept(drawn, [[2], [0, 1]])).toEqual([[0, 1], [2]])
    expect(kept(drawn, [[2, 0], [1]])).toEqual([[2, 0], [1]])
  })

  it('stay as they are packed where one has nothing that was in view', () => {
    expect(kept(drawn, [[2], [0, 1], [3]])).toEqual([[2], [0, 1], [3]])
    expect(kept(drawn, [[2], [0, 1]], { known: [2] })).toEqual([[2], [0, 1]])
  })

  it('of what does not match stay below what does', () => {
    expect(kept(drawn, [[2, 1], [0]], { faint: [0] })).toEqual([[2, 1], [0]])
    expect(kept(drawn, [[2, 1], [0]], { faint: [1, 2] })).toEqual([[0], [2, 1]])
    expect(kept(drawn, [[2], [0, 1]], { faint: [0, 1, 2] })).toEqual([[0, 1], [2]])
  })
})
