/**
 * A dataset's terms and events as one table: what a spreadsheet can hold of them, under headings that are known again when it
 * is opened. A term is a row; so is an event, once for each person that it concerns.
 */
import { type Dataset, peopleOf } from '../dataset/dataset.ts'
import type { OrganizationRow, PersonRef, PersonRow, SourceRef, TermRow, Text } from '../dataset/format.ts'
import { mustParseDate } from '../dataset/parsedDates.ts'
import type { Relation } from '../dataset/relations.ts'
import { writtenIn } from '../dataset/text.ts'
import { isoOfDay, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { Part } from './datasetFile.ts'

/** Between several names, titles or addresses in one cell. */
const BETWEEN = '; '

/** The columns there are, in their order; a text has one for each language that it is in. */
const COLUMNS = [
  'person', 'person_id', 'person_wikidata', 'born', 'died', 'birthplace', 'party',
  'office', 'office_id', 'office_wikidata', 'role', 'role group', 'organization', 'organization_id', 'organization_wikidata', 'place',
  'term_id', 'start', 'start_earliest', 'start_latest', 'end', 'end_earliest', 'end_latest', 'acting', 'predecessor', 'successor',
  'event', 'event_id', 'date', 'date_earliest', 'date_latest', 'note', 'source', 'source_url',
] as const // biome-ignore format: people, offices, terms, events, the rest

type ColumnName = (typeof COLUMNS)[number]
type Cells = Partial<Record<ColumnName, Text>>

export interface TermTable {
  readonly headings: readonly string[]
  rows(): Iterable<readonly string[]>
}

/** The table, found by a first look at all rows, after each of which it may be stopped. */
export function* termTable(dataset: Dataset, part: Part): Generator<undefined, TermTable> {
  const [terms, events] = [[...part.terms], [...part.events]]
  const all = function* () {
    for (const i of terms) yield cellsOfTerm(dataset, i)
    for (const i of events) yield* cellsOfEvent(dataset, i)
  }
  const columns = yield* columnsOf(all())
  return {
    headings: columns.map(([name, lang]) => (lang === undefined ? name : `${name}_${lang}`)),
    rows: function* () {
      for (const cells of all()) yield columns.map(([name, lang]) => cellOf(cells[name], lang))
    },
  }
}

type Column = readonly [name: ColumnName, lang: string | undefined]

/** Only those that any row has something in. */
function* columnsOf(all: Iterable<Cells>): Generator<undefined, Column[]> {
  const langs = new Map<ColumnName, Set<string | undefined>>()
  for (const cells of all) {
    for (const [name, text] of Object.entries(cells) as [ColumnName, Text | undefined][]) {
      if (text === undefined || text === '') continue
      const known = langs.get(name) ?? new Set()
      langs.set(name, known)
      for (const lang of typeof text === 'string' ? [undefined] : Object.keys(text)) known.add(lang)
    }
    yield
  }
  return COLUMNS.flatMap((name) => [...(langs.get(name) ?? [])].map((lang): Column => [name, lang]))
}

const cellOf = (text: Text | undefined, lang: string | undefined): string => {
  if (text === undefined) return ''
  if (typeof text === 'string') return lang === undefined ? text : ''
  return lang === undefined ? '' : (text[lang] ?? '')
}

function cellsOfTerm(dataset: Dataset, i: number): Cells {
  const row = dataset.terms.row(i)
  const office = dataset.offices.row(dataset.term.office[i] ?? 0)
  const role = dataset.roles.row(dataset.term.role[i] ?? 0)
  const organization = dataset.term.organization[i] ?? -1
  const person = dataset.people.row(dataset.term.person[i] ?? 0)
  return {
    ...cellsOfPerson(person),
    ...(row.party === undefined ? {} : { party: row.party }),
    office: office.title,
    office_id: office.id,
    ...(office.wikidata === undefined ? {} : { office_wikidata: office.wikidata }),
    role: role.label,
    'role group': dataset.groups.row(dataset.groupOfRole[dataset.term.role[i] ?? 0] ?? 0).label,
    ...(organization < 0 ? {} : cellsOfOrganization(dataset.organizations.row(organization))),
    ...(office.place === undefined ? {} : { place: office.place }),
    term_id: row.id,
    ...datesOf('start', row.start),
    ...(row.end === '..'
      ? { end: '..', end_earliest: isoOfDay(dataset.head.asOf) }
      : datesOf('end', row.end)),
    ...(row.acting ? { acting: 'yes' } : {}),
    predecessor: namesOf(dataset, row, 'predecessor'),
    successor: namesOf(dataset, row, 'successor'),
    ...(row.note === undefined ? {} : { note: row.note }),
    ...cellsOfSources(dataset, row.sources),
  }
}

/** A date as it is written, and the days between which it lies, for those who reckon with it; an open side is empty. */
function datesOf(name: 'start' | 'end' | 'date', edtf: string | undefined): Cells {
  if (edtf === undefined) return {}
  const { min, max } = mustParseDate(edtf)
  return {
    [name]: edtf,
    ...(min > OPEN_PAST ? { [`${name}_earliest`]: isoOfDay(min) } : {}),
    ...(max < OPEN_FUTURE ? { [`${name}_latest`]: isoOfDay(max) } : {}),
  }
}

const cellsOfPerson = ({ id, name, wikidata, born, died, birthplace, party }: PersonRow): Cells => ({
  person: name,
  person_id: id,
  ...(wikidata === undefined ? {} : { person_wikidata: wikidata }),
  ...(born === undefined ? {} : { born }),
  ...(died === undefined ? {} : { died }),
  ...(birthplace === undefined ? {} : { birthplace }),
  ...(party === undefined ? {} : { party }),
})

const cellsOfOrganization = ({ id, name, wikidata }: OrganizationRow): Cells => ({
  organization: name,
  organization_id: id,
  ...(wikidata === undefined ? {} : { organization_wikidata: wikidata }),
})

const namesOf = ({ people }: Dataset, { related }: TermRow, relation: Relation): string => {
  const nameOf = (ref: PersonRef) =>
    writtenIn('person' in ref ? people.row(people.indexOf(ref.person)).name : ref.name, 'en')
  return (related?.[relation] ?? []).map(nameOf).join(BETWEEN)
}

function cellsOfSources({ sources }: Dataset, refs: readonly SourceRef[]): Cells {
  const rows = [...new Set(refs.map(({ source }) => source))].map((id) => sources.row(sources.indexOf(id)))
  return {
    source: rows.map(({ title }) => writtenIn(title, 'en')).join(BETWEEN),
    source_url: rows
      .map(({ url }) => url ?? '')
      .join(BETWEEN)
      .replace(/^(; )+$/, ''),
  }
}

function* cellsOfEvent(dataset: Dataset, i: number): Iterable<Cells> {
  const row = dataset.events.row(i)
  const event: Cells = {
    event: row.title,
    event_id: row.id,
    ...datesOf('date', row.date),
    place: (row.places ?? []).map((place) => writtenIn(place, 'en')).join(BETWEEN),
    ...(row.note === undefined ? {} : { note: row.note }),
    ...cellsOfSources(dataset, row.sources),
  }
  const people = [...peopleOf(dataset, i)]
  for (const person of people) yield { ...cellsOfPerson(dataset.people.row(person)), ...event }
  if (people.length === 0) yield event
}
