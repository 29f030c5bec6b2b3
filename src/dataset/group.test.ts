import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Grouping, groupBy } from './group.ts'

const listsOf = ({ from, items }: Grouping) =>
  Array.from({ length: from.length - 1 }, (_, k) => Array.from(items.subarray(from[k], from[k + 1])))

const keys = fc.array(fc.integer({ min: -1, max: 5 }))

it('lists the rows of each key in their order, without other keys', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 0, max: 5 }), (column, count) => {
      const rows = column.map((_, i) => i)
      const expected = Array.from({ length: count }, (_, k) => rows.filter((i) => column[i] === k))
      const grouping = groupBy(column, count)
      expect(listsOf(grouping)).toEqual(expected)
      expect(Array.from(grouping.items)).toEqual(expected.flat())
    }),
  )
})

it('lists only the given rows, in the given order', () => {
  const chosen = keys
    .filter((column) => column.length > 0)
    .chain((column) => fc.tuple(fc.constant(column), fc.array(fc.nat({ max: column.length - 1 }))))
  fc.assert(
    fc.property(chosen, ([column, rows]) => {
      const expected = Array.from({ length: 6 }, (_, k) => rows.filter((i) => column[i] === k))
      expect(listsOf(groupBy(column, 6, rows))).toEqual(expected)
    }),
  )
})
