import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { partyId } from '../dataset/parties.ts'
import { PARTY, resolveFilter } from './clause.ts'
import { matchAll } from './match.ts'
import { partyCounts } from './partyCounts.ts'
import { questions } from './testing/arbitraryFilters.ts'
import { failsOfTerm } from './testing/obvious.ts'
import { NO_FILTER, smallFile } from './testing/smallFile.ts'
import { findText } from './textSearch.ts'

test('each party has its terms that fail nothing but the choice of parties, and the rest have none', () => {
  fc.assert(
    fc.property(questions, ({ file, ids }) => {
      const dataset = openDataset(toColumns(file))
      fc.pre(dataset.parties.count > 0)
      const found = partyCounts(dataset, matchAll(dataset, resolveFilter(dataset, ids).filter, findText))
      const letThrough = file.terms.filter((term) => (failsOfTerm(file, ids, term) & ~PARTY) === 0)
      const personOf = new Map(file.people.map((person) => [person.id, person]))
      const partyOf = (term: (typeof letThrough)[number]) => term.party ?? personOf.get(term.person)?.party
      const parties = letThrough
        .map(partyOf)
        .map((party) => (party === undefined ? undefined : partyId(party)))
      expect(found.partyless).toBe(parties.filter((id) => id === undefined).length)
      expect([...found.parties]).toEqual(
        Array.from({ length: dataset.parties.count }, (_, i) => {
          const { id, also = [] } = dataset.parties.row(i)
          return parties.filter((one) => one !== undefined && [id, ...also].includes(one)).length
        }),
      )
    }),
    { numRuns: 60 },
  )
})

it('counts a party whose people hold nothing, as nothing', () => {
  const [zhang, li] = smallFile.people
  if (!zhang || !li) throw new Error('the small file has them')
  const people = [zhang, { ...li, party: 'Reds' }]
  const dataset = openDataset(toColumns({ ...smallFile, people }))
  const found = partyCounts(dataset, matchAll(dataset, resolveFilter(dataset, NO_FILTER).filter))
  expect([[...found.parties], found.partyless]).toEqual([[0], 3])
})
