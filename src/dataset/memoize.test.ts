import { expect, it, vi } from 'vitest'
import { memoize, memoizeLast, memoizeWeak } from './memoize.ts'

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

it('asks anew when any of the arguments is another, and keeps one answer', () => {
  const find = vi.fn((a: object, n: number) => ({ a, n }))
  const last = memoizeLast(find)
  const [one, another] = [{}, {}]
  const first = last(one, Number.NaN)
  expect(last(one, Number.NaN)).toBe(first)
  expect(find).toHaveBeenCalledTimes(1)
  expect(last(one, 2)).toEqual({ a: one, n: 2 })
  expect(last(another, 2).a).toBe(another)
  expect(last(one, Number.NaN)).not.toBe(first)
  expect(find).toHaveBeenCalledTimes(4)
})

it('keeps an answer that is none, and forgets nothing where a question fails', () => {
  const find = vi.fn((n: number) => {
    if (n < 0) throw new RangeError('negative')
    return undefined
  })
  const last = memoizeLast(find)
  last(1)
  expect(last(1)).toBeUndefined()
  expect(() => last(-1)).toThrow('negative')
  expect(() => last(-1)).toThrow('negative')
  last(1)
  expect(find.mock.calls).toEqual([[1], [-1], [-1]])
})
