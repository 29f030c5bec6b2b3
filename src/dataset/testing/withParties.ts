import { toColumns } from '../columns.ts'
import { type Dataset, openDataset } from '../dataset.ts'
import type { DatasetFile } from '../format.ts'

/** A term of each of these parties, or of none; they are of two role groups, A and B, by turns. */
export function datasetWith(parties: readonly (string | undefined)[]): Dataset {
  const file: DatasetFile = {
    tenure: 1,
    title: 'A parliament',
    asOf: '2020-12-31',
    sources: [],
    groups: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    roles: [
      { id: 'r0', label: 'R', group: 'a' },
      { id: 'r1', label: 'R', group: 'b' },
    ],
    organizations: [],
    people: [{ id: 'p', name: 'P' }],
    offices: [0, 1].map((n) => ({ id: `o${n}`, title: 'O', role: `r${n}` })),
    terms: parties.map((party, n) => ({
      id: `t${n}`,
      person: 'p',
      office: `o${n % 2}`,
      start: '2001',
      end: '2005',
      sources: [],
      ...(party === undefined ? {} : { party }),
    })),
    events: [],
  }
  return openDataset(toColumns(file))
}
