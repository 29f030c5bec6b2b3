import { OPEN_FUTURE, OPEN_PAST } from './day.ts'
import { type Bounds, type Point, parsePoint } from './point.ts'
import { isRefusal, type NotDate, type Refusal, refuse } from './refusal.ts'
import { shortened } from './shortened.ts'

export type { Bounds, Point } from './point.ts'

/** From one date to another. `open` (`..`) runs on, `unknown` (nothing written) is not stated: neither bounds. */
export interface Interval extends Bounds {
  readonly kind: 'interval'
  readonly start: Point | 'open' | 'unknown'
  readonly end: Point | 'open' | 'unknown'
}

/** One day somewhere between two dates: "between 1985 and 1995", "by 1998" (`from` null), "2004 or later". */
export interface OneOf extends Bounds {
  readonly kind: 'oneOf'
  readonly from: Point | null
  readonly to: Point | null
}

export type EdtfDate = Point | Interval | OneOf

/** A date, or why it is none. */
export type Parsed =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly reason: NotDate }

/**
 * Reads the project's strict subset of EDTF (ISO 8601-2): points as in `parsePoint`, intervals `2006/2008`,
 * `2006/..`, `2006/`, `../2008`, `/2008`, and one-of sets `[1985..1995]`, `[..1998]`, `[2004..]`. Years have four digits.
 * What is not in the subset is refused, never guessed at. Does not throw.
 */
export function parseEdtf(text: string): Parsed {
  const date = parseAny(text)
  if (!isRefusal(date)) return { ok: true, date }
  return { ok: false, reason: { code: 'notDate', value: shortened(text), why: date.why } }
}

/** As `parseEdtf`, for text that was validated before. Throws an Error otherwise. */
export function mustParseEdtf(text: string): EdtfDate {
  const parsed = parseEdtf(text)
  if (!parsed.ok) throw new Error(`"${shortened(text)}" is not a date`)
  return parsed.date
}

function parseAny(text: string): EdtfDate | Refusal {
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text.slice(1, -1))
  const slash = text.indexOf('/')
  if (slash < 0) return parsePoint(text)
  if (text.includes('/', slash + 1)) return refuse('slashes')
  return parseInterval(text.slice(0, slash), text.slice(slash + 1))
}

function parseInterval(start: string, end: string): Interval | Refusal {
  const range = parseRange(start === '..' ? '' : start, end === '..' ? '' : end)
  if (isRefusal(range)) return range
  const { from, to, min, max } = range
  return { kind: 'interval', start: from ?? unbounded(start), end: to ?? unbounded(end), min, max }
}

const unbounded = (text: string) => (text === '..' ? 'open' : 'unknown')

function parseOneOf(inner: string): OneOf | Refusal {
  const dots = inner.indexOf('..')
  if (dots < 0) return refuse('oneOf')
  const range = parseRange(inner.slice(0, dots), inner.slice(dots + 2))
  return isRefusal(range) ? range : { kind: 'oneOf', ...range }
}

/** Two dates in order, either of which may be missing (an empty text), but not both. */
function parseRange(first: string, last: string): Omit<OneOf, 'kind'> | Refusal {
  if (first === '' && last === '') return refuse('namesNothing')
  const from = first === '' ? null : parsePoint(first)
  if (from !== null && isRefusal(from)) return from
  const to = last === '' ? null : parsePoint(last)
  if (to !== null && isRefusal(to)) return to
  // Only what certainly runs backwards is refused: 2006-10/2006 may end in December.
  if (from !== null && to !== null && to.max < from.min) return { why: { code: 'backwards', first, last } }
  return { from, to, min: from?.min ?? OPEN_PAST, max: to?.max ?? OPEN_FUTURE }
}
