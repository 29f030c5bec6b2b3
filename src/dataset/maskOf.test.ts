import { expect, it } from 'vitest'
import { maskOf } from './maskOf.ts'

it('has a byte a row: 1 for those that are listed', () => {
  expect([...maskOf([3, 1, 3], 5)]).toEqual([0, 1, 0, 1, 0])
  expect([...maskOf(new Uint32Array(), 2)]).toEqual([0, 0])
})
