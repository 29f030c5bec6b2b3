/** What people write instead of EDTF, and the EDTF they mean. Only for files that were refused: nothing is read by it. */
import { parseEdtf } from './edtf.ts'
import { parsePoint } from './point.ts'
import { isRefusal } from './refusal.ts'
import { suggestPoints } from './suggestPoint.ts'

/** Where a date stands: a term's start is not "since 2001", but an event may last since then. */
export type Place = 'start' | 'end' | 'other'

/**
 * The dates in EDTF that a text may mean, the likeliest first; more than one where its writer alone knows (`1/5/1990`),
 * none where nothing is recognized. Each is read by `parseEdtf`, and no more precise than the text.
 */
export function suggestDates(text: string, place: Place = 'other'): string[] {
  const found = whole(normal(text), place).filter((date) => date !== text && parseEdtf(date).ok)
  return [...new Set(found)]
}

/** One spelling of spaces, dashes, digits and brackets. */
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/['’]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1')

const BEFORE = /^(?:before|prior to|earlier than|pre-?|<) ?(.+)$|^(.+?)(?:以前|之前|前)$/
const AFTER = /^(?:after|later than|post-?|>) ?(.+)$|^(.+?)(?:以后|之后|后)$/
const BY =
  /^(?:by|not later than|no later than|not after|at the latest|<=|≤) ?(.+)$|^(.+?) (?:or earlier|or before)$/
const NOT_BEFORE =
  /^(?:not before|not earlier than|at the earliest|>=|≥) ?(.+)$|^(.+?) (?:or later|or after)$/
const SINCE = /^(?:since|from|as of|starting|自|从) ?(.+?)(?:起|以来)?$/
const UNTIL = /^(?:until|till|til|up to|to|至|到) ?(.+?)(?:为止)?$/
const BETWEEN = /^(?:sometime )?between (.+?) and (.+)$|^(.+?) or (.+)$|^\[?(.+?) ?(?:\.\.+|…) ?(.+?)\]?$/
const GOES_ON = /^(.+?) ?(?:-|\/|to|until|至|到) ?(?:present|now|today|date|current|open|ongoing|今|现在)?$/
const FROM_TO = /^(?:from )?(.+?) ?(?:\/| - | to | until | till |至|到) ?(.+)$/
const YEARS = /^(\d{4}) ?[-/] ?(\d{4}|\d\d)$/

function whole(text: string, place: Place): string[] {
  const limit = limits(text)
  if (limit.length > 0) return limit
  const years = yearsFromTo(text)
  const single = marked(text)
  if (years.length > 0 || single.length > 0) return [...single, ...years]
  return range(text, place)
}

/** "before 1990", "1990 or later": one day on one side of a date. */
function limits(text: string): string[] {
  const sides: [RegExp, (date: string) => string | undefined][] = [
    [BEFORE, (date) => surround('[..', neighbour(date, -1), ']')],
    [AFTER, (date) => surround('[', neighbour(date, 1), '..]')],
    [BY, (date) => `[..${date}]`],
    [NOT_BEFORE, (date) => `[${date}..]`],
  ]
  return sides.flatMap(([pattern, write]) =>
    pointsIn(pattern.exec(text)).flatMap((date) => write(date) ?? []),
  )
}

const surround = (before: string, date: string | undefined, after: string) =>
  date === undefined ? undefined : before + date + after

/** The points that the first group which matched may mean. */
const pointsIn = (match: RegExpExecArray | null): string[] =>
  match ? marked(match.slice(1).find((part) => part !== undefined) ?? '') : []

/** The year or month beside one, as precise; `undefined` of what is as precise as a day, or marked. */
function neighbour(date: string, step: 1 | -1): string | undefined {
  const point = parsePoint(date)
  if (isRefusal(point) || point.approximate || point.uncertain) return undefined
  if (point.precision === 'year') return yearText(point.year + step)
  if (point.precision !== 'month' || point.month === undefined) return undefined
  const months = point.year * 12 + point.month - 1 + step
  return `${yearText(Math.floor(months / 12))}-${String((((months % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

const yearText = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

/** "1990-91", "1990–1992", "1999/00". */
function yearsFromTo(text: string): string[] {
  const [, from = '', to = ''] = YEARS.exec(text) ?? []
  if (from === '') return []
  if (to.length === 4) return [`${from}/${to}`]
  const last = Number(to) > Number(from.slice(2)) ? from.slice(0, 2) + to : nextCentury(from, to)
  return last === undefined ? [] : [`${from}/${last}`]
}

/** "1999-00" is a year and the next; "1990-12" is not. */
const nextCentury = (from: string, to: string): string | undefined =>
  from.endsWith('99') && to === '00' ? yearText(Number(from) + 1) : undefined

function range(text: string, place: Place): string[] {
  const since = pointsIn(SINCE.exec(text))
  if (since.length > 0) return since.map((date) => (place === 'other' ? `${date}/..` : date))
  const until = pointsIn(UNTIL.exec(text))
  if (until.length > 0) return until.map((date) => (place === 'other' ? `../${date}` : date))
  const open = pointsIn(GOES_ON.exec(text))
  if (open.length > 0) return open.map((date) => (place === 'start' ? date : `${date}/..`))
  const between = pairs(BETWEEN.exec(text), (from, to) => `[${from}..${to}]`)
  return between.length > 0 ? between : pairs(FROM_TO.exec(text), (from, to) => `${from}/${to}`)
}

/** Two dates; the first may leave to the second what both share: "March to May 1990". */
function pairs(match: RegExpExecArray | null, write: (from: string, to: string) => string): string[] {
  const [first = '', last = ''] = match?.slice(1).filter((part) => part !== undefined) ?? []
  const year = /\d{4}/.exec(last)?.[0]
  return marked(last).flatMap((to) => {
    const alone = marked(first)
    const from = alone.length > 0 || year === undefined ? alone : marked(`${first} ${year}`)
    return from.map((date) => write(date, to))
  })
}

const CIRCA =
  /^(?:circa|approximately|approx\.?|around|about|roughly|ca\.?|c\.?|~|≈|约|大约|大概) ?(?=[^a-z]|\w{3})|(?:左右|前后)$| ?~$|~(?=\?)/
const DOUBT =
  /^(?:probably|possibly|perhaps|maybe|prob\.?|poss\.?|\?|可能|或) ?|(?:(?<!^\d{3})(?<!^\d\d\?) ?\?| ?\(\?\)| ?\(?(?:uncertain|probably|disputed|存疑)\)?)$/

/** A date of which its writer is not sure: "c. 1990", "1990?", "about May 1990 (?)". */
function marked(text: string): string[] {
  const [bare, circa] = without(text, CIRCA)
  const [doubtless, doubt] = without(bare, DOUBT)
  const [date, late] = circa ? [doubtless, false] : without(doubtless, CIRCA)
  const mark = circa || late ? (doubt ? '%' : '~') : doubt ? '?' : ''
  return suggestPoints(date).map((point) => (/[~?%]$/.test(point) ? point : point + mark))
}

function without(text: string, pattern: RegExp): [rest: string, found: boolean] {
  const rest = text.replace(pattern, '').trim()
  return [rest, rest !== text]
}
