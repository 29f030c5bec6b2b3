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

/** A file that is put together a row at a time, so that it may be stopped between two. */
type Reading = Generator<undefined, DatasetFile>

/** All of a dataset: also people without a term, offices that nobody held. */
export function* wholeFile(dataset: Dataset): Reading {
  return fileOf(dataset, {
    sources: yield* all(dataset.sources),
    groups: yield* all(dataset.groups),
    roles: yield* all(dataset.roles),
    organizations: yield* all(dataset.organizations),
    people: yield* all(dataset.people),
    offices: yield* all(dataset.offices),
    terms: yield* all(dataset.terms),
    events: yield* all(dataset.events),
  })
}

/** Some terms and events, their people, and what these refer to. Whoever is named beside a term and has no row any more is a name. */
export function* partFile(dataset: Dataset, part: Part): Reading {
  const terms = [...part.terms]
  const events = [...part.events]
  const people = ascending([
    ...terms.map((i) => dataset.term.person[i] ?? 0),
    ...events.flatMap((i) => [...peopleOf(dataset, i)]),
  ])
  const isKept = (id: string) => people.has(dataset.people.indexOf(id))
  const needed = collectNeeded(dataset)
  const personRows = yield* rowsOf(people, dataset.people, needed.add)
  const termRows = yield* rowsOf(terms, dataset.terms, needed.add, (row) => withNames(row, dataset, isKept))
  const eventRows = yield* rowsOf(events, dataset.events, needed.add, (row) =>
    row.with ? { ...row, with: row.with.map((ref) => nameOf(ref, dataset, isKept)) } : row,
  )
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

function* all<Row>(table: Table<Row>): Generator<undefined, Row[]> {
  return yield* rowsOf(Array(table.count).keys(), table)
}

/** Rows as they are in the file, each of them seen. */
function* rowsOf<Row>(
  indexes: Iterable<number>,
  { row }: Table<Row>,
  see: (row: Row) => void = () => {},
  change: (row: Row) => Row = (row) => row,
): Generator<undefined, Row[]> {
  const rows: Row[] = []
  for (const i of indexes) {
    const changed = change(row(i))
    see(changed)
    rows.push(changed)
    yield
  }
  return rows
}

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
