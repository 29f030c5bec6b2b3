/** Ids that stand twice, and ids that refer to nothing: each a problem. Reads files that may be malformed elsewhere. */
import { shortened } from '../dates/shortened.ts'
import { unknownId } from './idReasons.ts'
import type { Reason } from './reasons.ts'
import { idOf, idsIn, type Known, rowsOf, TABLES, tableOf } from './references.ts'
import { type Has, isObject } from './rules.ts'
import type { Problem } from './validate.ts'

// No row of the format is nearly so deep; a hostile one could be deep enough to exhaust the stack.
const DEEPEST = 16

export function referenceProblems(value: unknown, known?: Known): Problem[] {
  if (!isObject(value)) return []
  const { places, has } = idsIn(value, known)
  const problems: Problem[] = []
  const refuse = (table: string, reasonOf: (id: string, row: number) => Reason | undefined) =>
    rowsOf(value, table).forEach((row, i) => {
      const id = idOf(row)
      const reason = typeof id === 'string' ? reasonOf(id, i) : undefined
      if (reason) problems.push({ path: `${table}[${i}].id`, reason })
    })
  for (const table of TABLES)
    refuse(table, (id, row) => {
      const first = places.get(table)?.get(id)
      const other = `${table}[${first}]`
      return first === row ? undefined : { code: 'repeatedId', value: shortened(id), other }
    })
  // The URL's `role` names roles and groups alike.
  refuse('roles', (id) =>
    places.get('groups')?.has(id) ? { code: 'idOfGroup', value: shortened(id) } : undefined,
  )
  for (const table of [...TABLES, 'annotations'])
    rowsOf(value, table).forEach((row, i) => {
      walk(row, `${table}[${i}]`, has, problems)
    })
  return problems
}

function walk(value: unknown, path: string, has: Has, problems: Problem[], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      walk(item, `${path}[${i}]`, has, problems, depth + 1)
    })
    return
  }
  for (const [key, item] of Object.entries(value)) {
    const table = tableOf(key)
    if (!table) walk(item, `${path}.${shortened(key)}`, has, problems, depth + 1)
    else
      for (const [at, id] of idsOf(item, `${path}.${key}`))
        if (!has(table, id)) problems.push({ path: at, reason: unknownId(table, id) })
  }
}

function idsOf(item: unknown, path: string): [string, string][] {
  if (typeof item === 'string') return [[path, item]]
  if (!Array.isArray(item)) return []
  return item.flatMap((id, i) => (typeof id === 'string' ? [[`${path}[${i}]`, id] as [string, string]] : []))
}
