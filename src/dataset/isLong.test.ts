import { expect, it } from 'vitest'
import { isLong, isSoonWhole } from './isLong.ts'
import { datasetWith } from './testing/withParties.ts'

it.each([
  ['all that there is', undefined, { long: false, soon: false }],
  ['the first lanes of a short one', 20_000, { long: false, soon: true }],
  ['the first lanes of a long one', 20_001, { long: true, soon: false }],
])('a dataset that is %s', (_, terms, { long, soon }) => {
  const dataset = datasetWith(['a', 'b'])
  const head = { ...dataset.head, whole: terms === undefined ? undefined : { people: 9, terms } }
  expect(isLong({ ...dataset, head })).toBe(long)
  expect(isSoonWhole({ ...dataset, head })).toBe(soon)
})
