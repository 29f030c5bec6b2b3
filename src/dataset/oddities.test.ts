import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mustParseEdtf } from '../dates/edtf.ts'
import { toColumns } from './columns.ts'
import { openDataset } from './dataset.ts'
import type { DatasetFile, PersonRow, TermRow } from './format.ts'
import { odditiesOf } from './oddities.ts'
import { groupName } from './oddityGroups.ts'
import { datasetFiles } from './testing/arbitraryFile.ts'
import { validate } from './validate.ts'

const refs = [{ source: 'gazette' }]

const FILE: DatasetFile = {
  tenure: 1,
  title: 'Mayors',
  asOf: '2020-12-31',
  sources: [{ id: 'gazette', title: 'The gazette' }],
  groups: [{ id: 'city', label: 'City' }],
  roles: [{ id: 'mayor', label: 'Mayor', group: 'city' }],
  organizations: [],
  people: [{ id: 'zhang', name: 'Zhang', born: '1950' }],
  offices: [{ id: 'mayor-of-a', title: 'Mayor of A', role: 'mayor' }],
  terms: [],
  events: [],
}

const term = (row: Partial<TermRow>): TermRow => ({
  id: 'a',
  person: 'zhang',
  office: 'mayor-of-a',
  sources: refs,
  ...row,
})

/** Nobody knows when he was born. */
const ZHANG: PersonRow = { id: 'zhang', name: 'Zhang' }

/** Kind, count, place and values of what is odd in a file that is valid. */
function oddIn(changes: Partial<DatasetFile>) {
  const validated = validate({ ...FILE, ...changes })
  if (!validated.ok) throw new Error(JSON.stringify(validated.problems))
  return odditiesOf(openDataset(toColumns(validated.file))).map(({ kind, table, count, first }) => {
    const [one] = first
    return `${kind} ${count}: ${table}[${one?.row}].${one?.key} ${one?.values.join(' ')}`.trimEnd()
  })
}

describe('what is odd', () => {
  it.each<[string, Partial<DatasetFile>, string[]]>([
    ['nothing', { terms: [term({ start: '2000', end: '..' })] }, []],
    ['a start in 2990 without an end', { terms: [term({ start: '2990' })] }, ['startsFarAhead 1: terms[0].start 2990']],
    ['not a start that is planned', { terms: [term({ start: '2040-12' })] }, []],
    ['an end in 3000', { terms: [term({ start: '2000', end: '3000' })] }, [
      'endsFarAhead 1: terms[0].end 3000', 'longTerm 1: terms[0].end 2000 3000',
    ]],
    ['an event in 2990', { events: [{ id: 'e', title: 'E', date: '2990', sources: refs }] }, ['startsFarAhead 1: events[0].date 2990']],
    ['a birth after the first office', { terms: [term({ start: '1940', end: '1944' }), term({ id: 'b', start: '1945', end: '1949' })] }, [
      'bornInOffice 1: people[0].born 1950 1940',
    ]],
    ['not a birth that may be before it', { terms: [term({ start: '1950-01-01', end: '1951' })] }, []],
    ['a death before a current term', {
      people: [{ id: 'zhang', name: 'Zhang', died: '1999' }], terms: [term({ start: '1990', end: '..' })],
    }, ['afterDeath 1: terms[0].end .. 1999']],
    ['a death before a term', {
      people: [{ id: 'zhang', name: 'Zhang', died: '1999' }], terms: [term({ start: '2000', end: '2001' })],
    }, ['afterDeath 1: terms[0].start 2000 1999']],
    ['not a death in office', {
      people: [{ id: 'zhang', name: 'Zhang', died: '1999-03-05' }], terms: [term({ start: '1990', end: '1999' })],
    }, []],
    ['the same term under two ids', { terms: [term({ start: '2000', end: '2001' }), term({ id: 'b', start: '2000', end: '2001' })] }, [
      'sameTerm 1: terms[1].id a',
    ]],
    ['not two terms without dates', { terms: [term({}), term({ id: 'b' })] }, []],
    ['a birth after asOf', { people: [{ id: 'zhang', name: 'Zhang', born: '2021' }] }, ['lifeAhead 1: people[0].born 2021']],
    ['a death after asOf', { people: [{ id: 'zhang', name: 'Zhang', died: '2030' }] }, ['lifeAhead 1: people[0].died 2030']],
    ['a life of 200 years', { people: [{ id: 'zhang', name: 'Zhang', born: '1700', died: '1900' }] }, [
      'longLife 1: people[0].died 1700 1900',
    ]],
    ['no source of an event', { events: [{ id: 'e', title: 'E', date: '2000', sources: [] }] }, ['noSource 1: events[0].sources']],
    ['no source of a term', { terms: [term({ start: '2000', sources: [] })] }, ['noSource 1: terms[0].sources']],
    ['not a term whose start has one', { terms: [term({ start: '2000', sources: [], startSources: refs })] }, []],
    ['not a claim without one', {
      terms: [term({ start: '2000', claims: [{ field: 'start', value: '2001', sources: [] }] })],
    }, []],
    ['no source at all, once', { sources: [], terms: [term({ sources: [] }), term({ id: 'b', sources: [] })] }, [
      'noSources 1: sources[0].',
    ]],
  ])('%s', (_, changes, odd) => expect(oddIn(changes)).toEqual(odd)) // biome-ignore format: a table

  it.each<[string, PersonRow | undefined, Partial<TermRow>, string | undefined]>([
    ['a start 20 years ahead', undefined, { start: '2040-12-30' }, undefined],
    ['one a day later', undefined, { start: '2040-12-31' }, 'startsFarAhead'],
    ['an end 100 years ahead', undefined, { start: '2030', end: '2120-12-31' }, undefined],
    ['one a day later', undefined, { start: '2030', end: '2121-01-01' }, 'endsFarAhead'],
    ['an end far ahead without a start', undefined, { end: '2121-01-01' }, 'endsFarAhead'],
    ['a term of 100 years', undefined, { start: '1900-01-01', end: '2000-01-01' }, undefined],
    ['one a day longer', undefined, { start: '1900-01-01', end: '2000-01-02' }, 'longTerm'],
    ['one that may be shorter', undefined, { start: '1900', end: '2000-12-30' }, undefined],
    ['a life of 130 years', { ...ZHANG, born: '1800-01-01', died: '1930-01-01' }, {}, undefined],
    ['one a day longer', { ...ZHANG, born: '1800-01-01', died: '1930-01-02' }, {}, 'longLife'],
    ['a birth on the last day', { ...ZHANG, born: '2020-12-31' }, {}, undefined],
    ['one a day later', { ...ZHANG, born: '2021-01-01' }, {}, 'lifeAhead'],
    ['a death within a year', { ...ZHANG, died: '2021-12-31' }, {}, undefined],
    ['one a day later', { ...ZHANG, died: '2022-01-01' }, {}, 'lifeAhead'],
    ['a birth on the first day in office', { ...ZHANG, born: '1950-06-01' }, { start: '1950-06-01', end: '1990' }, undefined],
    ['one a day later', { ...ZHANG, born: '1950-06-02' }, { start: '1950-06-01', end: '1990' }, 'bornInOffice'],
    ['a birth before a term without a start', { ...ZHANG, born: '1950' }, { end: '1940' }, undefined],
    ['a start on the day of death', { ...ZHANG, died: '1999-03-05' }, { start: '1999-03-05', end: '1999' }, undefined],
    ['one a day later', { ...ZHANG, died: '1999-03-05' }, { start: '1999-03-06', end: '1999' }, 'afterDeath'],
    ['an end on the day of death', { ...ZHANG, died: '1999-03-05' }, { start: '1990', end: '1999-03-05' }, undefined],
    ['one a day later', { ...ZHANG, died: '1999-03-05' }, { start: '1990', end: '1999-03-06' }, 'afterDeath'],
    ['one after death without a start', { ...ZHANG, died: '1999' }, { end: '2001' }, 'afterDeath'],
    ['one that may be before death', { ...ZHANG, died: '1999' }, { end: '[..2001]' }, undefined],
    ['one that nobody stated', { ...ZHANG, died: '1999' }, { start: '1990' }, undefined],
  ])('%s, of %j with %j', (_, person, row, kind) => {
    const found = oddIn({ people: [person ?? ZHANG], terms: [term(row)] })
    expect(found.map((line) => line.split(' ')[0])).toEqual(kind === undefined ? [] : [kind])
  }) // biome-ignore format: a table

  it('is one term twice only where office, dates and what is known of the end are the same', () => {
    const sameAs = (one: Partial<TermRow>, other: Partial<TermRow>) =>
      oddIn({
        people: [ZHANG],
        offices: ['mayor-of-a', 'mayor-of-b'].map((id) => ({ id, title: id, role: 'mayor' })),
        terms: [term(one), term({ id: 'b', ...other })],
      }).length > 0
    const row = { start: '2000', end: '2001' }
    expect(sameAs(row, row)).toBe(true)
    expect(sameAs(row, { ...row, acting: true })).toBe(true)
    expect(sameAs(row, { ...row, office: 'mayor-of-b' })).toBe(false)
    expect(sameAs(row, { ...row, end: '2002' })).toBe(false)
    expect(sameAs(row, { ...row, start: '2000-12-31' })).toBe(false)
    expect(sameAs({ start: '2000' }, { start: '2000' })).toBe(true)
    expect(sameAs({ start: '2000', end: '..' }, { start: '2000', end: '2020-12-31' })).toBe(false)
    expect(sameAs({ end: '2001' }, { end: '2001' })).toBe(false)
  })

  it('is counted, and the first five are named', () => {
    const terms = Array.from({ length: 9000 }, (_, i) => term({ id: `t${i}`, start: '2990', sources: [] }))
    const groups = odditiesOf(openDataset(toColumns({ ...FILE, terms })))
    expect(groups.map(({ kind, count, first }) => [kind, count, first.length])).toEqual([
      ['sameTerm', 8999, 5],
      ['startsFarAhead', 9000, 5],
      ['noSource', 9000, 5],
    ])
  })

  it('is named whole of the group that is asked for', () => {
    const terms = Array.from({ length: 9000 }, (_, i) => term({ id: `t${i}`, start: '2990', sources: [] }))
    const dataset = openDataset(toColumns({ ...FILE, terms }))
    const groups = odditiesOf(dataset, groupName({ kind: 'noSource', table: 'terms' }))
    expect(groups.map(({ kind, count, first }) => [kind, count, first.length])).toEqual([
      ['sameTerm', 8999, 5],
      ['startsFarAhead', 9000, 5],
      ['noSource', 9000, 9000],
    ])
    expect(new Set(groups.at(-1)?.first.map(({ row }) => row)).size).toBe(9000)
  })

  it('is what a look at each row finds', () => {
    fc.assert(
      fc.property(datasetFiles, (file) => {
        const found = odditiesOf(openDataset(toColumns(file)))
        const counts = Object.fromEntries(found.map(({ kind, count }) => [kind, count]))
        expect(counts).toEqual(obvious(file))
      }),
      { numRuns: 300 },
    )
  })
})

/** The kinds that small files have, row by row. */
function obvious(file: DatasetFile): Record<string, number> {
  const asOf = mustParseEdtf(file.asOf)
  const bounds = (date: string) => (date === '..' ? asOf : mustParseEdtf(date))
  const counts: Record<string, number> = {}
  const count = (kind: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  // A term that ends by its date began by then.
  const begun = ({ start = '', end }: TermRow) => {
    const { min, max } = bounds(start)
    const last = Math.min(max, end === undefined ? max : bounds(end).max)
    return last < 2 ** 31 - 1 ? last : Math.max(min, asOf.min)
  }
  for (const { id, born, died } of file.people) {
    const its = file.terms.filter(({ person, start }) => person === id && start !== undefined)
    if (born && its.some((row) => bounds(born).min > begun(row))) count('bornInOffice')
    for (const { start, end } of died ? file.terms.filter(({ person }) => person === id) : []) {
      const death = bounds(died ?? '').max
      const begins = start === undefined ? undefined : bounds(start).min
      if (begins !== undefined && begins > death) count('afterDeath')
      else if (end !== undefined && Math.max(bounds(end).min, begins ?? bounds(end).min) > death)
        count('afterDeath')
    }
  }
  const dates = ({ start = '', end }: TermRow, begun: number) => {
    const { min } = bounds(start)
    const ends =
      end === undefined ? ['unstated'] : [Math.max(bounds(end).min, min), bounds(end).max, end === '..']
    return [min, begun, ...ends].join()
  }
  file.terms.forEach((row, i) => {
    const isSame = (other: TermRow) =>
      other.person === row.person &&
      other.office === row.office &&
      other.start !== undefined &&
      row.start !== undefined &&
      dates(other, begun(other)) === dates(row, begun(row))
    if (file.terms.slice(0, i).some(isSame)) count('sameTerm')
  })
  return counts
}
