/** Is this the dataset format? Every problem is listed as path and reason, and nothing is half-read. */
import * as v from 'valibot'
import { shortened } from '../dates/shortened.ts'
import { contradictionProblems } from './contradictionProblems.ts'
import type { Held } from './contradictions.ts'
import { type DatasetFile, datasetFile } from './format.ts'
import { inOrder } from './inOrder.ts'
import { kindOf } from './kind.ts'
import type { Reason, Wanted } from './reasons.ts'
import { referenceProblems } from './referenceProblems.ts'
import type { Known } from './references.ts'
import { isObject } from './rules.ts'
import { reasonIn, schemaOf } from './schemas.ts'

export { contradictionProblems }

export interface Problem {
  /** Where: `terms[12].start`; empty for the file as a whole. */
  readonly path: string
  readonly reason: Reason
}

export type Validated =
  | { readonly ok: true; readonly file: DatasetFile }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * All problems of a parsed JSON value: of its shape, its dates, its ids and what they refer to. `known` has the ids
 * of tables that are not in the value, `held` the terms that are not.
 */
export function validate(value: unknown, known?: Known, held?: Held): Validated {
  const file = inOrder(value, known, held)
  return file ? { ok: true, file } : validateCarefully(value, known, held)
}

/** The same for what is known not to be in order as it is. */
export function validateCarefully(value: unknown, known?: Known, held?: Held): Validated {
  const parsed = parse(value)
  const problems = [
    ...(parsed.issues ?? []).flatMap((issue) => problemsOf(issue)),
    ...referenceProblems(value, known),
    ...contradictionProblems(value, held),
  ]
  if (parsed.success && problems.length === 0) return { ok: true, file: parsed.output }
  return { ok: false, problems }
}

/** The tables that may be long. */
const LONG = ['people', 'offices', 'terms', 'events'] as const

/** Of valibot's answer a long table that is all right is left out: it would take twenty times as long to give it back as it is. */
function parse(value: unknown): v.SafeParseResult<typeof SCHEMA> {
  if (!isObject(value)) return v.safeParse(SCHEMA, value)
  const tables: Record<string, unknown> = {}
  for (const name of LONG) if (datasetFile.keys[name].accepts(value[name])) tables[name] = value[name]
  const none = Object.fromEntries(Object.keys(tables).map((name) => [name, []]))
  const parsed = v.safeParse(SCHEMA, { ...value, ...none })
  if (parsed.success) Object.assign(parsed.output, tables)
  return parsed
}

const SCHEMA = schemaOf(datasetFile)

type Issue = v.BaseIssue<unknown>

function problemsOf(issue: Issue, within: readonly PathItem[] = []): Problem[] {
  const path = [...within, ...(issue.path ?? [])]
  if (isUnknownKey(issue)) return unknownKeys(issue, path.slice(0, -1))
  const inner = partsRefused(issue)
  if (inner.length > 0) return inner.flatMap((one) => problemsOf(one, path))
  return [{ path: pathOf(path), reason: reasonOf(issue) }]
}

type PathItem = Pick<v.IssuePathItem, 'key'>

const isUnknownKey = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never'

/** Valibot stops at the first unknown key of an object: the others are named here. */
function unknownKeys(issue: Issue, within: readonly PathItem[]): Problem[] {
  const known = issue.requirement as readonly string[]
  return Object.keys(issue.path?.at(-1)?.input as object)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: pathOf([...within, { key }]), reason: { code: 'unknownKey' } }))
}

/** Where one option of a union refuses a value outright and another but a part of it, the other is what was meant. */
function partsRefused(issue: Issue): readonly Issue[] {
  const inner = issue.issues ?? []
  return inner.some((one) => !one.path) ? inner.filter((one) => one.path) : []
}

function pathOf(path: readonly PathItem[]): string {
  return path.reduce<string>(
    (text, { key }) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text === '' ? '' : `${text}.`}${shortened(`${key}`)}`,
    '',
  )
}

/** What valibot's own messages leave to this file: the schemas of the format that carry no wording. */
const NAMES: Readonly<Record<string, Wanted>> = {
  string: 'text',
  array: 'list',
  boolean: 'flag',
  custom: 'object',
}

function reasonOf(issue: Issue): Reason {
  if (issue.type === 'strict_object') return { code: 'missing' }
  const told = reasonIn(issue.message)
  return told ?? { code: 'isNot', found: kindOf(issue.input), wanted: NAMES[issue.type] ?? 'object' }
}
