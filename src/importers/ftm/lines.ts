/** Entities out of a text: one a line in JSON, or a list of them; never all lines at once. */
import { isObject } from '../../dataset/rules.ts'
import type { Fields } from '../json.ts'
import type { Place } from '../place.ts'

export interface Line {
  readonly place: Place
  /** Undefined where it is no JSON. */
  readonly value: unknown
  /** As it is written, so that it can be quoted. */
  readonly text: string
  /** The part of the text that is behind it, 0 to 1. */
  readonly done: number
}

/** The lines of a text that are not empty. */
export function* linesOf(text: string): Generator<Line> {
  for (let from = 0, line = 1; from < text.length; line++) {
    const at = text.indexOf('\n', from)
    const end = at < 0 ? text.length : at
    const written = text.slice(from, end).trim()
    from = end + 1
    if (written === '') continue
    yield { place: { kind: 'line', line }, value: parsed(written), text: written, done: from / text.length }
  }
}

/** The members of a list in JSON. */
export function* membersOf(list: readonly unknown[]): Generator<Line> {
  for (const [i, value] of list.entries())
    yield { place: { kind: 'path', path: `[${i}]` }, value, text: '', done: (i + 1) / list.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What every entity has: an id, the name of its schema, and properties. */
export const isEntity = (value: unknown): value is Fields =>
  isObject(value) && typeof value.schema === 'string' && isObject(value.properties)
