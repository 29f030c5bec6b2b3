/** Ids that stand twice, and ids that refer to nothing. Reads files that may be malformed elsewhere. */
import { shortened } from '../dates/shortened.ts'
import { repeatedId, unknownId } from './id.ts'
import type { Problem } from './validate.ts'

type Json = Readonly<Record<string, unknown>>

const TABLES = [
  'sources',
  'groups',
  'roles',
  'organizations',
  'people',
  'offices',
  'terms',
  'events',
] as const
type TableName = (typeof TABLES)[number]

/** Ids that are elsewhere than in the file at hand: whether a table has one. */
export type Known = Partial<Readonly<Record<TableName, (id: string) => boolean>>>

/** Which key refers to which table, wherever it occurs below the top. */
const KEYS: Readonly<Record<string, { readonly table: TableName; readonly noun: string }>> = {
  source: { table: 'sources', noun: 'source' },
  group: { table: 'groups', noun: 'role group' },
  role: { table: 'roles', noun: 'role' },
  organization: { table: 'organizations', noun: 'organization' },
  organizations: { table: 'organizations', noun: 'organization' },
  partOf: { table: 'organizations', noun: 'organization' },
  person: { table: 'people', noun: 'person' },
  people: { table: 'people', noun: 'person' },
  office: { table: 'offices', noun: 'office' },
  term: { table: 'terms', noun: 'term' },
  event: { table: 'events', noun: 'event' },
}

export function references(value: unknown, known: Known = {}): Problem[] {
  if (!isObject(value)) return []
  const problems: Problem[] = []
  const own = new Map(TABLES.map((name) => [name, idsOf(value, name, problems)]))
  shareNoId(value, own.get('groups') ?? new Set(), problems)
  const has: Has = (table, id) => own.get(table)?.has(id) === true || known[table]?.(id) === true
  for (const name of [...TABLES, 'annotations'])
    rowsOf(value, name).forEach((row, i) => {
      if (!refersWell(row, has)) walk(row, `${name}[${i}]`, has, problems)
    })
  return problems
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (file: Json, name: string): readonly unknown[] => {
  const rows = file[name]
  return Array.isArray(rows) ? rows : []
}

function idsOf(file: Json, name: TableName, problems: Problem[]): Set<string> {
  const first = new Map<string, number>()
  rowsOf(file, name).forEach((row, i) => {
    const id = isObject(row) ? row.id : undefined
    if (typeof id !== 'string') return
    const other = first.get(id)
    if (other === undefined) first.set(id, i)
    else problems.push({ path: `${name}[${i}].id`, reason: repeatedId(id, `${name}[${other}]`) })
  })
  return new Set(first.keys())
}

/** The URL's `role` names roles and groups alike. */
function shareNoId(file: Json, groups: ReadonlySet<string>, problems: Problem[]): void {
  rowsOf(file, 'roles').forEach((row, i) => {
    const id = isObject(row) ? row.id : undefined
    if (typeof id === 'string' && groups.has(id))
      problems.push({ path: `roles[${i}].id`, reason: repeatedId(id, 'a role group') })
  })
}

// No row of the format is nearly so deep; a hostile one could be deep enough to exhaust the stack.
const DEEPEST = 16

type Has = (table: TableName, id: string) => boolean

/** Whether `walk` would find nothing: nearly always, and without a path to each place. */
function refersWell(value: unknown, has: Has, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return true
  if (Array.isArray(value)) return value.every((item) => refersWell(item, has, depth + 1))
  const row = value as Json
  for (const key in row) {
    const item = row[key]
    const to = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
    if (!to) {
      if (!refersWell(item, has, depth + 1)) return false
    } else if (typeof item === 'string') {
      if (!has(to.table, item)) return false
    } else if (Array.isArray(item))
      for (const id of item) if (typeof id === 'string' && !has(to.table, id)) return false
  }
  return true
}

function walk(value: unknown, path: string, has: Has, problems: Problem[], depth = 0): void {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      walk(item, `${path}[${i}]`, has, problems, depth + 1)
    })
    return
  }
  if (!isObject(value)) return
  for (const [key, item] of Object.entries(value)) {
    const to = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
    if (!to) walk(item, `${path}.${shortened(key)}`, has, problems, depth + 1)
    else
      for (const [at, id] of idsIn(item, `${path}.${key}`))
        if (!has(to.table, id)) problems.push({ path: at, reason: unknownId(to.noun, id) })
  }
}

function idsIn(item: unknown, path: string): [string, string][] {
  if (typeof item === 'string') return [[path, item]]
  if (!Array.isArray(item)) return []
  return item.flatMap((id, i) => (typeof id === 'string' ? [[`${path}[${i}]`, id] as [string, string]] : []))
}
