import { expect, it } from 'vitest'
import { trim } from './trim.ts'

it('has the first of a column: a view where they are most of it, else a copy that lets the rest go', () => {
  const column = Uint32Array.of(5, 6, 7, 8)
  for (const count of [0, 1, 2, 3, 4]) {
    const first = trim(column, count)
    expect([...first]).toEqual([5, 6, 7, 8].slice(0, count))
    expect(first.buffer === column.buffer).toBe(count > 2)
  }
})
