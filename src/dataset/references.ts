/** Ids that stand twice, and ids that refer to nothing: where they are. Reads files that may be malformed elsewhere. */
import { isObject } from './rules.ts'

type Json = Readonly<Record<string, unknown>>

export const TABLES = [
  'sources',
  'groups',
  'roles',
  'organizations',
  'people',
  'offices',
  'terms',
  'events',
] as const
export type TableName = (typeof TABLES)[number]

/** Ids that are elsewhere than in the file at hand: whether a table has one. */
export type Known = Partial<Readonly<Record<TableName, (id: string) => boolean>>>

/** Which key refers to which table, wherever it occurs below the top. */
const TABLE_OF: Readonly<Record<string, TableName>> = {
  source: 'sources',
  group: 'groups',
  role: 'roles',
  organization: 'organizations',
  organizations: 'organizations',
  partOf: 'organizations',
  person: 'people',
  people: 'people',
  office: 'offices',
  term: 'terms',
  event: 'events',
}

export const tableOf = (key: string): TableName | undefined =>
  Object.hasOwn(TABLE_OF, key) ? TABLE_OF[key] : undefined

/** Whether a table has a row of this id. */
export type Has = (table: TableName, id: string) => boolean

interface Row {
  readonly table: string
  readonly row: number
}

/** A row with the id of another: of this place in its table, or of a role group. */
interface Repeated extends Row {
  readonly id: string
  readonly other: number | undefined
}

export interface Strays {
  readonly repeated: readonly Repeated[]
  /** Rows that refer to what is not there. */
  readonly lost: readonly Row[]
  readonly has: Has
}

export function strays(file: Json, known: Known = {}): Strays {
  const repeated: Repeated[] = []
  const own = new Map(TABLES.map((name) => [name, idsOf(file, name, repeated)]))
  rowsOf(file, 'roles').forEach((row, i) => {
    const id = idOf(row)
    // The URL's `role` names roles and groups alike.
    if (id !== undefined && own.get('groups')?.has(id))
      repeated.push({ table: 'roles', row: i, id, other: undefined })
  })
  const has: Has = (table, id) => own.get(table)?.has(id) === true || known[table]?.(id) === true
  const lost: Row[] = []
  for (const table of [...TABLES, 'annotations'])
    rowsOf(file, table).forEach((row, i) => {
      if (!refersWell(row, has)) lost.push({ table, row: i })
    })
  return { repeated, lost, has }
}

export const rowsOf = (file: Json, name: string): readonly unknown[] => {
  const rows = file[name]
  return Array.isArray(rows) ? rows : []
}

const idOf = (row: unknown): string | undefined =>
  isObject(row) && typeof row.id === 'string' ? row.id : undefined

function idsOf(file: Json, table: TableName, repeated: Repeated[]): Map<string, number> {
  const first = new Map<string, number>()
  rowsOf(file, table).forEach((row, i) => {
    const id = idOf(row)
    if (id === undefined) return
    const other = first.get(id)
    if (other === undefined) first.set(id, i)
    else repeated.push({ table, row: i, id, other })
  })
  return first
}

// No row of the format is nearly so deep; a hostile one could be deep enough to exhaust the stack.
export const DEEPEST = 16

/** Whether all of a row refers to what is there: nearly always. */
function refersWell(value: unknown, has: Has, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return true
  if (Array.isArray(value)) return value.every((item) => refersWell(item, has, depth + 1))
  const row = value as Json
  for (const key in row) {
    const item = row[key]
    const table = tableOf(key)
    if (!table) {
      if (!refersWell(item, has, depth + 1)) return false
    } else if (typeof item === 'string') {
      if (!has(table, item)) return false
    } else if (Array.isArray(item))
      for (const id of item) if (typeof id === 'string' && !has(table, id)) return false
  }
  return true
}
