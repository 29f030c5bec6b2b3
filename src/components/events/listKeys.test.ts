import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowForKey } from './listKeys.ts'

const keys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']

describe('a key in a list', () => {
  it('leads to a row that there is, in its direction', () => {
    const rows = fc
      .integer({ min: 1, max: 5000 })
      .chain((count) =>
        fc.record({ count: fc.constant(count), row: fc.nat(count - 1), key: fc.constantFrom(...keys) }),
      )
    fc.assert(
      fc.property(rows, ({ count, row, key }) => {
        const next = rowForKey({ key }, row, count) ?? -1
        expect(next).toBeGreaterThanOrEqual(0)
        expect(next).toBeLessThan(count)
        if (['ArrowDown', 'PageDown', 'End'].includes(key)) expect(next).toBeGreaterThanOrEqual(row)
        else expect(next).toBeLessThanOrEqual(row)
      }),
    )
  })

  it('leads to the next, the first and the last', () => {
    expect(keys.map((key) => rowForKey({ key }, 10, 40))).toEqual([9, 11, 2, 18, 0, 39])
  })

  it('that is none of these leads nowhere', () => {
    expect(rowForKey({ key: 'Enter' }, 1, 3)).toBeUndefined()
  })
})
