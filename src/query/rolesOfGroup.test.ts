import { expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { asDay } from '../dates/day.ts'
import { asOfDay } from './asOfDay.ts'
import { roleIdsOfGroup, rolesOfGroup } from './rolesOfGroup.ts'
import { dayOf, smallFile } from './testing/smallFile.ts'

const dataset = openDataset(toColumns(smallFile))

it('a group has its roles, in the order of the file', () => {
  expect([0, 1].map((group) => roleIdsOfGroup(dataset, group))).toEqual([['clerk', 'mayor'], ['minister']])
  expect([0, 1].map((group) => [...rolesOfGroup(dataset, group)])).toEqual([[0, 1], [2]])
})

it('the as-of line stands on the day that the reader says, else on that of the data', () => {
  expect(asOfDay(dataset, null)).toBe(dayOf('2020-12-31'))
  expect(asOfDay(dataset, asDay(0))).toBe(0)
})
