import { expect, it, vi } from 'vitest'
import { memoize, memoizeWeak } from './memoize.ts'

it('asks once for what it keeps, and keeps no more than it may', () => {
  const find = vi.fn((n: number) => n * n)
  const square = memoize(3, find)
  for (const n of [1, 2, 3, 1, 2, 3]) expect(square(n)).toBe(n * n)
  expect(find).toHaveBeenCalledTimes(3)
  expect(square(4)).toBe(16)
  expect(square(4)).toBe(16)
  expect(find).toHaveBeenCalledTimes(4)
  expect(square(1)).toBe(1)
  expect(find).toHaveBeenCalledTimes(5)
})

it('asks once for each object, however alike they are', () => {
  const find = vi.fn(({ n }: { n: number }) => n * n)
  const square = memoizeWeak(find)
  const [three, another] = [{ n: 3 }, { n: 3 }]
  for (const object of [three, another, three]) expect(square(object)).toBe(9)
  expect(find.mock.calls).toEqual([[three], [another]])
})
