/** What text search looks through, of one small file. */
import { describe, expect, it } from 'vitest'
import type { DatasetFile } from './format.ts'
import { collectTexts, NO_TEXTS, textsOfFile } from './searchIndex.ts'
import type { SearchText } from './searchText.ts'

const sources = [{ source: 'gazette' }]

const file: DatasetFile = {
  tenure: 1,
  title: 'Mayors',
  asOf: '2020-12-31',
  sources: [{ id: 'gazette', title: 'The gazette' }],
  groups: [
    { id: 'state', label: 'State' },
    { id: 'city', label: { en: 'City', zh: '市' } },
  ],
  roles: [
    { id: 'mayor', label: 'Mayor', group: 'city' },
    { id: 'envoy', label: 'Envoy', group: 'state' },
  ],
  organizations: [
    { id: 'realm', name: 'Realm' },
    { id: 'hall', name: 'City Hall' },
  ],
  people: [
    { id: 'ann', name: 'Ann', birthplace: 'Łódź', education: [{ label: 'Lyceum', sources }] },
    { id: 'bo', name: 'Bo', note: 'A poet', birthplace: 'Lodz' },
  ],
  offices: [
    { id: 'envoy', title: 'Envoy', role: 'envoy' },
    { id: 'mayor', title: 'Mayor', short: 'M.', place: 'Kraków', role: 'mayor', organization: 'hall' },
  ],
  terms: [
    { id: 't0', person: 'ann', office: 'mayor', sources, note: 'Acting' },
    {
      id: 't1',
      person: 'bo',
      office: 'envoy',
      sources,
      related: { predecessor: [{ person: 'ann', note: 'Not sure' }], successor: [{ name: 'Cy' }] },
    },
  ],
  events: [
    { id: 'late', title: 'Fair', date: '2010', with: [{ person: 'bo' }, { name: 'Di' }], sources },
    { id: 'early', title: 'Flood', date: '2001', note: 'Rain', places: ['Port'], people: ['ann'], sources },
  ],
}

const linesOf = ({ bytes }: SearchText) => new TextDecoder().decode(bytes).split('\n').slice(0, -1)
/** Each text with the rows that have it. */
const factsOf = ({ text, from, rows }: (typeof NO_TEXTS)['ofPeople']) =>
  linesOf(text).map((line, k) => [line, ...rows.subarray(from[k], from[k + 1])])

describe('text search looks through', () => {
  const searched = () => textsOfFile(file).search

  it('small tables by their texts, events in the order of time', () => {
    const { names, search } = textsOfFile(file)
    expect(linesOf(names)).toEqual(['ann', 'bo'])
    expect(linesOf(search.offices)).toEqual(['envoy', 'mayor\tm.\tkrakow'])
    expect(linesOf(search.roles)).toEqual(['mayor\tcity\t市', 'envoy\tstate'])
    expect(linesOf(search.organizations)).toEqual(['realm', 'city hall'])
    expect(linesOf(search.events)).toEqual(['flood\train\tport', 'fair\tdi'])
  })

  it('offices by their role and organization', () => {
    const { roleOfOffice, organizationOfOffice } = searched()
    expect([...roleOfOffice]).toEqual([1, 0])
    expect([...organizationOfOffice]).toEqual([-1, 1])
  })

  it('what is known of few people and terms, each text once', () => {
    const { ofPeople, ofTerms } = searched()
    expect(factsOf(ofPeople)).toEqual([
      ['lodz', 0],
      ['lyceum', 0],
      ['lodz', 1],
      ['a poet', 1],
    ])
    expect(factsOf(ofTerms)).toEqual([
      ['acting', 0],
      ['not sure', 1],
      ['cy', 1],
    ])
  })

  it('people of the dataset whom a term or an event names', () => {
    const { related, companions } = searched()
    expect([[...related.rows], [...related.people]]).toEqual([[1], [0]])
    expect([[...companions.rows], [...companions.people]]).toEqual([[1], [1]])
  })

  it('nothing of large tables that are still to come', () => {
    expect([factsOf(NO_TEXTS.ofPeople), factsOf(NO_TEXTS.ofTerms)]).toEqual([[], []])
    expect(NO_TEXTS.related.rows).toHaveLength(0)
  })
})

it('rows may come in any order; of one text all rows are kept, and nobody who is not there', () => {
  const large = collectTexts((id) => (id === 'ann' ? 7 : undefined))
  large.addPerson(3, { note: 'A poet' })
  large.addPerson(1, { birthplace: 'Rome', note: 'A poet' })
  large.addTerm(2, { related: { predecessor: [{ person: 'nobody' }, { person: 'ann' }] } })
  large.addTerm(0, {})
  const { ofPeople, ofTerms, related } = large.texts()
  expect(factsOf(ofPeople)).toEqual([
    ['a poet', 3, 1],
    ['rome', 1],
  ])
  expect(factsOf(ofTerms)).toEqual([])
  expect([[...related.rows], [...related.people]]).toEqual([[2], [7]])
})
