/** Ids that stand twice, and ids that refer to nothing, in words. */
import { shortened } from '../dates/shortened.ts'
import { repeatedId, unknownId } from './idWords.ts'
import { DEEPEST, type Has, type Known, rowsOf, strays, type TableName, tableOf } from './references.ts'
import { isObject } from './rules.ts'
import type { Problem } from './validate.ts'

const NOUNS: Readonly<Record<TableName, string>> = {
  sources: 'source',
  groups: 'role group',
  roles: 'role',
  organizations: 'organization',
  people: 'person',
  offices: 'office',
  terms: 'term',
  events: 'event',
}

export function referenceProblems(value: unknown, known?: Known): Problem[] {
  if (!isObject(value)) return []
  const { repeated, lost, has } = strays(value, known)
  const problems = repeated.map(({ table, row, id, other }) => ({
    path: `${table}[${row}].id`,
    reason: repeatedId(id, other === undefined ? 'a role group' : `${table}[${other}]`),
  }))
  for (const { table, row } of lost) walk(rowsOf(value, table)[row], `${table}[${row}]`, has, problems)
  return problems
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
    const table = tableOf(key)
    if (!table) walk(item, `${path}.${shortened(key)}`, has, problems, depth + 1)
    else
      for (const [at, id] of idsIn(item, `${path}.${key}`))
        if (!has(table, id)) problems.push({ path: at, reason: unknownId(NOUNS[table], id) })
  }
}

function idsIn(item: unknown, path: string): [string, string][] {
  if (typeof item === 'string') return [[path, item]]
  if (!Array.isArray(item)) return []
  return item.flatMap((id, i) => (typeof id === 'string' ? [[`${path}[${i}]`, id] as [string, string]] : []))
}
