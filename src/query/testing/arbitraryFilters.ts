/** For tests only: a dataset file, and a filter over it in ids as a link has them, some of them unknown. */
import fc from 'fast-check'
import type { DatasetFile } from '../../dataset/format.ts'
import { datasetFiles } from '../../dataset/testing/arbitraryFile.ts'
import { type Day, dayFromCivil } from '../../dates/day.ts'
import type { FilterIds } from '../clause.ts'

const day: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 1998, max: 2022 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, dayOfMonth]) => dayFromCivil(year, month, dayOfMonth))

/** The days from … to of an imprecise date. */
export const days = fc
  .tuple(day, fc.constantFrom(0, 27, 364))
  .map(([from, more]) => ({ from, to: from + more }))

const time = fc
  .tuple(fc.option(day, { freq: 2 }), fc.option(day, { freq: 2 }))
  .map(([a, b]) => (a !== null && b !== null && b < a ? { from: b, to: a } : { from: a, to: b }))

const q = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'zhang',
      'guoqing ZHĀNG',
      '国清',
      'o’n',
      'nunez ming',
      'łodz',
      '　',
      '京',
      '2010',
      '2004 zhang',
      '2011年',
    ),
  },
)

const someOf = (rows: readonly { id: string }[]) =>
  fc.oneof(
    fc.constant([]),
    fc.array(fc.constantFrom(...rows.map((row) => row.id), 'unknown'), { maxLength: 2 }),
  )

export const filterIdsFor = (file: DatasetFile): fc.Arbitrary<FilterIds> =>
  fc.record({
    time,
    role: someOf([...file.roles, ...file.groups]),
    person: someOf(file.people),
    org: someOf(file.organizations),
    party: fc.subarray(['zhang', 'ming', 'unknown'], { maxLength: 2 }),
    q,
    unstated: fc.boolean(),
  })

/** A file with a filter over it. */
export const questions = datasetFiles.chain((file) => filterIdsFor(file).map((ids) => ({ file, ids })))
