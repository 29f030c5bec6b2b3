import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupByKind } from './reportGroups.ts'

it('all are in the group of their kind, the first of each listed in their order', () => {
  const one = fc.record({ kind: fc.constantFrom('a', 'b', 'c'), at: fc.nat() })
  fc.assert(
    fc.property(fc.array(one), fc.integer({ min: 1, max: 5 }), (all, listed) => {
      const groups = groupByKind(all, ({ kind }) => kind, listed)
      expect(groups.map(({ kind }) => kind)).toEqual([...new Set(all.map(({ kind }) => kind))])
      for (const { kind, first, count } of groups) {
        const members = all.filter((other) => other.kind === kind)
        expect(first).toEqual(members.slice(0, listed))
        expect(count).toBe(members.length)
      }
    }),
  )
})
