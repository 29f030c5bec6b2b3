import { expect, it } from 'vitest'
import { WIDE } from './laneMetrics.ts'
import { type PackedBefore, packedOnce } from './packedBefore.ts'
import type { Sizing } from './sizing.ts'

const SIZING: Sizing = {
  metrics: WIDE,
  width: 1000,
  domain: { from: 0, to: 100 },
  view: { from: 10, to: 20 },
  labelWidth: () => 0,
  signWidth: 0,
}

it('a lane is packed once for all that decides its rows', () => {
  const before: PackedBefore = new Map()
  let packed = 0
  const pack = () => ({ rows: [[packed++]], sequences: [] })
  const ask = (terms: readonly number[], changes: Partial<Sizing> = {}) =>
    packedOnce(before, terms, { ...SIZING, ...changes }, pack).rows[0]?.[0]
  expect([ask([1, 2]), ask([1, 2])]).toEqual([0, 0])
  const others = [
    ask([1]),
    ask([12]),
    ask([2, 1]),
    ask([1, 2], { domain: { from: 1, to: 100 } }),
    ask([1, 2], { domain: { from: 0, to: 101 } }),
    ask([1, 2], { view: { from: 11, to: 20 } }),
    ask([1, 2], { view: { from: 10, to: 21 } }),
    ask([1, 2], { view: undefined }),
    ask([1, 2], { faint: Uint8Array.of(0, 1, 0) }),
    ask([1, 2], { faint: Uint8Array.of(0, 0, 1) }),
  ]
  expect(others).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  // What does not concern its terms makes no difference.
  expect(ask([1, 2], { faint: Uint8Array.of(1, 0, 0) })).toBe(0)
  expect(ask([1, 2])).toBe(0)
})

it('forgets all when it has remembered many', () => {
  const before: PackedBefore = new Map()
  const ask = (term: number) => packedOnce(before, [term], SIZING, () => ({ rows: [], sequences: [] }))
  for (let term = 0; term < 8192; term++) ask(term)
  const [first, last] = [ask(0), ask(8191)]
  expect([ask(0), before.size]).toEqual([first, 8192])
  ask(8192)
  expect(before.size).toBe(1)
  expect(ask(8191)).not.toBe(last)
})
