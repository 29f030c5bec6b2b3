/** A dataset, or what a filter lets through of it, as a file that opens again: rows as they were written, and exactly what they refer to. */
import { type Dataset, peopleOf, type Table } from '../dataset/dataset.ts'
import {
  type AnnotationRow,
  type DatasetFile,
  FORMAT_VERSION,
  type PersonRef,
  type TermRow,
} from '../dataset/format.ts'
import { type TableName, tableOf } from '../dataset/references.ts'
import { isObject } from '../dataset/rules.ts'
import { isoOfDay } from '../dates/day.ts'

/** Rows of a dataset, as indexes, ascending. */
export interface Part {
  readonly terms: Iterable<number>
  readonly events: Iterable<number>
}

/** All of a dataset: also people without a term, offices that nobody held. */
export function wholeFile(dataset: Dataset): DatasetFile {
  return fileOf(dataset, {
    sources: all(dataset.sources),
    groups: all(dataset.groups),
    roles: all(dataset.roles),
    organizations: all(dataset.organizations),
    people: all(dataset.people),
    offices: all(dataset.offices),
    terms: all(dataset.terms),
    events: all(dataset.events),
  })
}

/** Some terms and events, their people, and what these refer to. Whoever is named beside a term and has no row any more is a name. */
export function partFile(dataset: Dataset, part: Part): DatasetFile {
  const terms = [...part.terms]
  const events = [...part.events]
  const people = ascending([
    ...terms.map((i) => dataset.term.person[i] ?? 0),
    ...events.flatMap((i) => [...peopleOf(dataset, i)]),
  ])
  const isKept = (id: string) => people.has(dataset.people.indexOf(id))
  const personRows = [...people].map((i) => dataset.people.row(i))
  const termRows = terms.map((i) => withNames(dataset.terms.row(i), dataset, isKept))
  const eventRows = events.map((i) => {
    const row = dataset.events.row(i)
    return row.with ? { ...row, with: row.with.map((ref) => nameOf(ref, dataset, isKept)) } : row
  })
  const needed = collectNeeded(dataset)
  for (const row of [...personRows, ...termRows, ...eventRows]) needed.add(row)
  return fileOf(dataset, {
    ...needed.rows(),
    people: personRows,
    terms: termRows,
    events: eventRows,
  })
}

type Tables = Pick<DatasetFile, TableName>

function fileOf({ head }: Dataset, tables: Tables): DatasetFile {
  const { title, headline, description, licence, asOf } = head
  const annotations = head.annotations?.filter(standsIn(tables))
  return {
    tenure: FORMAT_VERSION,
    title,
    ...(headline === undefined ? {} : { headline }),
    ...(annotations === undefined || annotations.length === 0 ? {} : { annotations }),
    ...(description === undefined ? {} : { description }),
    ...(licence === undefined ? {} : { licence }),
    asOf: isoOfDay(asOf),
    ...tables,
  }
}

function standsIn({ terms, events }: Tables): (annotation: AnnotationRow) => boolean {
  const [ofTerms, ofEvents] = [terms, events].map((rows) => new Set(rows.map(({ id }) => id)))
  return ({ term, event }) =>
    (term === undefined || ofTerms?.has(term) === true) &&
    (event === undefined || ofEvents?.has(event) === true)
}

const all = <Row>({ count, row }: Table<Row>): Row[] => Array.from({ length: count }, (_, i) => row(i))

const ascending = (indexes: readonly number[]): ReadonlySet<number> =>
  new Set([...indexes].sort((a, b) => a - b))

function withNames(row: TermRow, dataset: Dataset, isKept: (id: string) => boolean): TermRow {
  if (row.related === undefined) return row
  const related = Object.entries(row.related).map(([relation, refs]) => [
    relation,
    refs?.map((ref) => nameOf(ref, dataset, isKept)),
  ])
  return { ...row, related: Object.fromEntries(related) }
}

function nameOf(ref: PersonRef, { people }: Dataset, isKept: (id: string) => boolean): PersonRef {
  if (!('person' in ref) || isKept(ref.person)) return ref
  const { person, ...rest } = ref
  return { ...rest, name: people.row(people.indexOf(person)).name }
}

const NEEDED = ['sources', 'groups', 'roles', 'organizations', 'offices'] as const
type Needed = (typeof NEEDED)[number]

/** Rows of the tables that others refer to, in the order of the dataset. */
function collectNeeded(dataset: Dataset) {
  const found: Record<Needed, Map<number, object>> = {
    sources: new Map(), groups: new Map(), roles: new Map(), organizations: new Map(), offices: new Map(),
  } // biome-ignore format: a table
  const need = (name: Needed, id: string) => {
    const i = dataset[name].indexOf(id)
    if (i < 0 || found[name].has(i)) return
    const row = dataset[name].row(i)
    found[name].set(i, row)
    add(row)
  }
  /** Whatever a value refers to, at any depth. */
  const add = (value: unknown, key = '') => {
    if (Array.isArray(value)) for (const one of value) add(one, key)
    else if (isObject(value)) for (const inner in value) add(value[inner], inner)
    else if (typeof value === 'string') {
      const name = NEEDED.find((one) => one === tableOf(key))
      if (name) need(name, value)
    }
  }
  const rowsOf = (name: Needed) => [...found[name]].sort(([a], [b]) => a - b).map(([, row]) => row)
  const rows = () => Object.fromEntries(NEEDED.map((name) => [name, rowsOf(name)])) as Pick<Tables, Needed>
  return { add, rows }
}
