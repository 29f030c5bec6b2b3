/** The ids of a dataset's tables, and which keys refer to them. */
import type { Has } from './rules.ts'

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

/** The rows of a table of a file that may be malformed. */
export const rowsOf = (file: Readonly<Record<string, unknown>>, name: string): readonly unknown[] => {
  const rows = file[name]
  return Array.isArray(rows) ? rows : []
}

export const idOf = (row: unknown): unknown => (row as { id?: unknown } | null)?.id

/** Where each id of a file's tables stands first, and whether a table has one, there or as `known`. */
export function idsIn(file: Readonly<Record<string, unknown>>, known: Known = {}) {
  const places = new Map<string, Map<unknown, number>>()
  for (const name of TABLES) {
    const first = new Map<unknown, number>()
    rowsOf(file, name).forEach((row, i) => {
      const id = idOf(row)
      if (!first.has(id)) first.set(id, i)
    })
    places.set(name, first)
  }
  const has: Has = (table, id) =>
    places.get(table)?.has(id) === true || known[table as TableName]?.(id) === true
  return { places, has }
}
