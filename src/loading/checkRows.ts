/** What of a column form is checked as rows: small tables, events, and the few rows that have a list or an object. */
import { cellReader } from '../dataset/cellReader.ts'
import { type CellTable, rowOf } from '../dataset/cells.ts'
import type { DatasetColumns } from '../dataset/columns.ts'
import type { ColumnTable } from '../dataset/columnTables.ts'
import { openDataset, type Table } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { isId } from '../dataset/id.ts'
import { unknownId } from '../dataset/idReasons.ts'
import type { Known } from '../dataset/references.ts'
import { type Problem, validate } from '../dataset/validate.ts'
import { shortened } from '../dates/shortened.ts'
import type { RichRows } from './cellTexts.ts'
import type { PeopleReader } from './peopleTable.ts'
import { DatasetError, type Problems } from './problems.ts'
import type { TableFiles } from './tableFiles.ts'
import type { TermsReader } from './termsTable.ts'

/** What annotations stand on is looked for when all of it has been read. */
export const LATER: Known = { terms: isId, events: isId }

/** A file of rows, with problems told by the tables' own files. */
export function checked(
  value: Readonly<Record<string, unknown>>,
  files: TableFiles,
  known?: Known,
): DatasetFile {
  const validated = validate(value, known)
  if (validated.ok) return validated.file
  const problems = validated.problems.map((problem) => inFile(problem, files, (_, k) => k))
  throw new DatasetError(problems, problems.length)
}

/** `terms[3].start` as a row of its file; `rowAt` is the row of the file that was checked as the k-th. */
function inFile(
  { path, reason }: Problem,
  files: TableFiles,
  rowAt: (table: string, k: number) => number,
): Problem {
  const [, table = '', k = '', rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? []
  const file = files[table as ColumnTable]?.file
  if (file === undefined) return { path, reason }
  return {
    path: `${shortened(file)} row ${rowAt(table, Number(k)) + 1}${rest === '' ? '' : ` column ${rest}`}`,
    reason,
  }
}

interface ToCheck {
  /** Without a table of cells where people are rows of the dataset file itself. */
  readonly people: Pick<PeopleReader, 'ids'> & { readonly table?: PeopleReader['table'] | undefined }
  readonly terms: TermsReader
  readonly events: unknown
  readonly count: number
}

/** Checks as rows what is few: events, and the people and terms that have lists or objects. */
export function checkRows(
  head: DatasetFile,
  files: TableFiles,
  { people, terms, events, count }: ToCheck,
  problems: Problems,
) {
  const ids = people.ids()
  const offices = new Map(head.offices.map(({ id }, i) => [id, i]))
  const rich = richRows(terms.table(count, ids.column))
  const richPeople = people.table ? richRows(people.table()) : { rows: [], at: [] }
  const value = { ...head, offices: [], people: richPeople.rows, terms: rich.rows, events: events ?? [] }
  const validated = validate(
    value,
    {
      ...LATER,
      people: (id) => ids.index.findText(id) >= 0,
      offices: (id) => offices.has(id),
    },
    heldIn(terms, ids, offices, count),
  )
  if (validated.ok) return { eventRows: validated.file.events, people: richPeople, terms: rich }
  const rowAt = (table: string, k: number) =>
    (table === 'terms' ? rich.at[k] : table === 'people' ? richPeople.at[k] : k) ?? k
  problems.addAll(validated.problems.map((problem) => inFile(problem, files, rowAt)))
  return { eventRows: [], people: richPeople, terms: rich }
}

/** How many terms of a person in an office there are in the whole table: counted once, and where somebody asks. */
function heldIn(
  terms: TermsReader,
  { column, index }: ReturnType<PeopleReader['ids']>,
  offices: ReadonlyMap<string, number>,
  count: number,
) {
  let counts: Map<number, number> | undefined
  const key = (person: number, office: number) => person * offices.size + office
  const counted = () => {
    const found = new Map<number, number>()
    // Whose lives end when bears on dates alone.
    const { person, office } = terms.columns(count, column, new Int32Array(column.offsets.length - 1))
    person.forEach((its, i) => {
      const held = key(its, office[i] ?? 0)
      found.set(held, (found.get(held) ?? 0) + 1)
    })
    return found
  }
  return (person: string, office: string): number => {
    counts ??= counted()
    return counts.get(key(index.findText(person), offices.get(office) ?? -1)) ?? 0
  }
}

/** The rows of a table of cells that have a list or an object, and where they stand. */
function richRows(table: CellTable): RichRows {
  const places = new Set<number>()
  for (const cell of table.cells) if (cell.form === 'json') for (const row of cell.rows ?? []) places.add(row)
  const at = [...places].sort((a, b) => a - b)
  // Its own id may be made of other tables, and is checked with them.
  return { at, rows: at.map((row, k) => rowOf(table, row, `row-${k}`)) }
}

/** The terms and events that annotations stand on. */
export function checkAnnotations(columns: DatasetColumns, problems: Problems): void {
  const { annotations = [] } = columns.head
  if (annotations.length === 0) return
  const { terms, events } = openDataset(columns, cellReader)
  problems.addAll(
    annotations.flatMap(({ term, event }, k) => [
      ...unknownIn(terms, term, `annotations[${k}].term`, 'terms'),
      ...unknownIn(events, event, `annotations[${k}].event`, 'events'),
    ]),
  )
  problems.check()
}

const unknownIn = (
  table: Table<unknown>,
  id: string | undefined,
  path: string,
  name: 'terms' | 'events',
): Problem[] => (id === undefined || table.indexOf(id) >= 0 ? [] : [{ path, reason: unknownId(name, id) }])
