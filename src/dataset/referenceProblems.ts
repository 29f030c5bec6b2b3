/** Ids that stand twice, and ids that refer to nothing, as problems. */
import { shortened } from '../dates/shortened.ts'
import { unknownId } from './idReasons.ts'
import type { Reason } from './reasons.ts'
import { DEEPEST, type Has, type Known, rowsOf, strays, tableOf } from './references.ts'
import { isObject } from './rules.ts'
import type { Problem } from './validate.ts'

export function referenceProblems(value: unknown, known?: Known): Problem[] {
  if (!isObject(value)) return []
  const { repeated, lost, has } = strays(value, known)
  const problems = repeated.map(({ table, row, id, other }): Problem => {
    const value = shortened(id)
    const reason: Reason =
      other === undefined
        ? { code: 'idOfGroup', value }
        : { code: 'repeatedId', value, other: `${table}[${other}]` }
    return { path: `${table}[${row}].id`, reason }
  })
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
        if (!has(table, id)) problems.push({ path: at, reason: unknownId(table, id) })
  }
}

function idsIn(item: unknown, path: string): [string, string][] {
  if (typeof item === 'string') return [[path, item]]
  if (!Array.isArray(item)) return []
  return item.flatMap((id, i) => (typeof id === 'string' ? [[`${path}[${i}]`, id] as [string, string]] : []))
}
