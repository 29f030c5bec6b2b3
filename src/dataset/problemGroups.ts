/** Problems of one kind at one key are one matter: "`group` is missing in 9 roles". Only for files that were refused. */
import { type Suggestion, suggestionFor } from './suggestions.ts'
import type { Problem } from './validate.ts'

export type ProblemKind =
  | 'missing'
  | 'unknownKey'
  | 'notDate'
  | 'unknownId'
  | 'repeatedId'
  | 'notId'
  | 'backwards'
  | 'other'

/** A problem, and what to write instead where that is known. */
export interface Told extends Problem {
  readonly instead?: Suggestion | undefined
}

export interface ProblemGroup {
  readonly kind: ProblemKind
  /** The rows' table, or the file of its columns; empty for the file as a whole. */
  readonly table: string
  /** The key within a row, without places in lists: `sources.source`. */
  readonly key: string
  readonly count: number
  /** In how many rows. */
  readonly rows: number
  /** The first few that differ; where they are fewer, also others of the same. */
  readonly first: readonly Told[]
}

/** How many places of a group are named. */
const NAMED = 5

const KINDS: readonly (readonly [RegExp, ProblemKind])[] = [
  [/^is missing$/, 'missing'],
  [/^is not a (?:key of the format|column of )/, 'unknownKey'],
  [/ is not a date: |not a date$/, 'notDate'],
  [/^unknown \w+(?: \w+)? "/, 'unknownId'],
  [/ is already the id of /, 'repeatedId'],
  [/ is not an id: /, 'notId'],
  [/" is before the | is after asOf, /, 'backwards'],
]

/** The groups in the order in which the first problem of each was found. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Group>()
  for (const problem of problems) {
    const place = placeOf(problem.path)
    const kind = KINDS.find(([pattern]) => pattern.test(problem.reason))?.[1] ?? 'other'
    const name = [place.table, place.key, kind, kind === 'other' ? withoutValues(problem.reason) : ''].join(
      '\n',
    )
    const group = groups.get(name) ?? { kind, ...place, count: 0, rows: 0, row: '', first: [], others: [] }
    groups.set(name, group)
    group.count++
    if (group.row !== place.row || group.rows === 0) group.rows++
    group.row = place.row
    keep(problem, group)
  }
  return [...groups.values()].map(({ row: _, others, ...group }) => ({
    ...group,
    first: [...group.first, ...others]
      .slice(0, NAMED)
      .map((problem) => ({ ...problem, instead: suggestionFor(problem, group) })),
  }))
}

type Group = Omit<ProblemGroup, 'count' | 'rows' | 'first'> & {
  count: number
  rows: number
  row: string
  first: Problem[]
  others: Problem[]
}

/** Of three thousand terms from "c. 1990" on, the one from "May 1990" is worth its place. */
function keep(problem: Problem, { first, others }: Group): void {
  if (first.length === NAMED) return
  if (!first.some(({ reason }) => reason === problem.reason)) first.push(problem)
  else if (others.length < NAMED) others.push(problem)
}

/** `terms[3].sources[0].at`, or `terms.parquet row 4 column start`, in its parts. */
function placeOf(path: string): { readonly table: string; readonly row: string; readonly key: string } {
  const [, table = '', row = '', rest = ''] =
    /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? /^(.+?) row (\d+)(?: column (.+))?$/.exec(path) ?? []
  const key = table === '' ? path : rest
  return { table, row, key: key.replace(/\[\d+\]/g, '') }
}

/** What two reasons have in common that speak of different values. */
const withoutValues = (reason: string): string =>
  reason.replace(/"(?:[^"\\]|\\.)*"|\b-?\d+(?:\.\d+)?\b/g, '…')
