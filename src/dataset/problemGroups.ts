/** Problems of one kind at one key are one matter: "`group` is missing in 9 roles". Only for files that were refused. */
import type { Reason } from './reasons.ts'
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

const KINDS: Partial<Readonly<Record<Reason['code'], ProblemKind>>> = {
  missing: 'missing',
  unknownKey: 'unknownKey',
  noColumn: 'unknownKey',
  notDate: 'notDate',
  dateWithoutQuotes: 'notDate',
  unknownId: 'unknownId',
  repeatedId: 'repeatedId',
  repeatedInRow: 'repeatedId',
  idOfGroup: 'repeatedId',
  notId: 'notId',
  endBeforeStart: 'backwards',
  deathBeforeBirth: 'backwards',
  startAfterAsOf: 'backwards',
}

const kindOf = (reason: Reason): ProblemKind =>
  reason.code === 'isNot' && reason.wanted === 'date' ? 'notDate' : (KINDS[reason.code] ?? 'other')

/** The groups in the order in which the first problem of each was found. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Group>()
  for (const problem of problems) {
    const place = placeOf(problem.path)
    const kind = kindOf(problem.reason)
    const name = [place.table, place.key, kind, kind === 'other' ? alike(problem.reason) : ''].join('\n')
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
  const told = JSON.stringify(problem.reason)
  if (!first.some(({ reason }) => JSON.stringify(reason) === told)) first.push(problem)
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
function alike(reason: Reason): string {
  const { code } = reason
  switch (code) {
    case 'isNot':
      return `${code} ${reason.wanted} ${/^["\d-]/.test(reason.found) ? '' : reason.found}`
    case 'wrongType':
      return `${code} ${reason.wanted} ${reason.found}`
    case 'nested':
      return `${code} ${reason.as}`
    case 'noOther':
      return `${code} ${reason.relation}`
    case 'noKey':
      return `${code} ${reason.table}`
    default:
      return code
  }
}
