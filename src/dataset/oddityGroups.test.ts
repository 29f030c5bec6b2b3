import { expect, it } from 'vitest'
import { inPieces } from './oddityGroups.ts'

it('all rows are looked at, with a rest after each few thousand', () => {
  const restsAfter = (count: number) => {
    const seen: number[] = []
    const rests = [...inPieces(count, (i) => seen.push(i))].length
    expect(seen).toEqual([...Array(count).keys()])
    return rests
  }
  expect([0, 4095, 4096, 8191, 8192].map(restsAfter)).toEqual([0, 0, 1, 1, 2])
})
