/** What people write instead of EDTF, and the EDTF they mean: for files that were refused, and for tables that never knew EDTF. */
import { asDay, civilFromDay } from './day.ts'
import { parseEdtf } from './edtf.ts'
import { goesOn } from './noDate.ts'
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
  if (text.length > LONGEST) return []
  const found = whole(normal(text), place).filter((date) => date !== text && parseEdtf(date).ok)
  return [...new Set(found)]
}

/** No date is longer in words; a longer text is a sentence. */
const LONGEST = 100

/** One spelling of spaces, dashes, digits, accents and brackets. */
const normal = (text: string): string =>
  text
    .replace(/^\s*[–—―～〜]\s*(?=\d)/, 'until ')
    .replace(/[～〜]/g, '-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[‐‑‒–—−―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim()

const either = (words: string): string => `(?:${words.replaceAll(', ', '|')})`

const BEFORE = new RegExp(
  `^${either('before, prior to, earlier than, pre-?, <, avant, antes del?, vor, fore, innan')} ?(.+)$|^(.+?)(?:以前|之前|前)$`,
)
const AFTER = new RegExp(
  `^${either('after, later than, post-?, >, apres, despues del?, nach, efter')} ?(.+)$|^(.+?)(?:以后|之后|后)$`,
)
const BY = new RegExp(
  `^${either('by, not later than, no later than, not after, at the latest, <=, ≤, au plus tard, a mas tardar, spatestens, senast')} ?(.+)$|^(.+?) (?:or earlier|or before)$`,
)
const NOT_BEFORE =
  /^(?:not before|not earlier than|at the earliest|>=|≥) ?(.+)$|^(.+?) (?:or later|or after)$/
const SINCE = new RegExp(
  `^${either('since, from, as of, starting, depuis, a partir del?, a partir du, desde, seit, ab, fran, sedan, 自, 从')} ?(.+?)(?:起|以来|起至今)?$|^(.+?)(?:起|以来|起至今)$`,
)
const UNTIL = new RegExp(
  `^(?:${either('until, till, til, up to, to, jusqu(?:en|aux?|a), hasta, bis zum, bis, fram till, 至, 到')} ?|- ?)(.+?)(?:为止)?$`,
)
const BETWEEN =
  /^(?:sometime )?(?:between|entre|zwischen|mellan) (.+?) (?:and|et|y|und|och) (.+)$|^(.+?)(?:和|与|至|到)(.+?)之间$|^(.+?)(?: or | ou | o | oder | eller | ?或者? ?)(.+)$|^\[?(.+?) ?(?:\.\.+|…) ?(.+?)\]?$/
const YEARS = /^(\d{4}) ?[-/] ?(\d{4}|\d\d)$/
/** Between the two ends of a period; a dash or slash may stand without spaces. */
const TO =
  / ?(?:-+|\/) ?| ?~ ?(?=\d)| (?:to|until|till|tills|til|a|al|au|bis zum|bis|hasta|jusqu(?:en|aux?|a)) | ?(?:起?至|到) ?/g
const FROM = /^(?:(?:from|de|del|du|von|vom|fran|desde|depuis) |[自从] ?)/

function whole(text: string, place: Place): string[] {
  const limit = [...limits(text), ...quarter(text)]
  if (limit.length > 0) return limit
  const years = yearsFromTo(text)
  const single = marked(text)
  if (years.length > 0 || single.length > 0) return [...single, ...years]
  return range(text, place)
}

/** "before 1990", "1990 or later": one day on one side of a date. */
function limits(text: string): string[] {
  const sides: [RegExp, (date: string) => string | undefined][] = [
    [BEFORE, (date) => `[..${neighbour(date, -1)}]`],
    [AFTER, (date) => `[${neighbour(date, 1)}..]`],
    [BY, (date) => `[..${date}]`],
    [NOT_BEFORE, (date) => `[${date}..]`],
  ]
  return sides.flatMap(([pattern, write]) =>
    pointsIn(pattern.exec(text)).flatMap((date) => write(date) ?? []),
  )
}

/** The points that the first group which matched may mean. */
const pointsIn = (match: RegExpExecArray | null): string[] =>
  match ? marked(match.slice(1).find((part) => part !== undefined) ?? '') : []

/** The year, month or day beside a date; a marked date itself, for nobody knows where that ends. */
function neighbour(date: string, step: 1 | -1): string {
  const point = parsePoint(date)
  if (isRefusal(point) || point.approximate || point.uncertain) return date
  const { year, month, day } = civilFromDay(asDay(step < 0 ? point.min - 1 : point.max + 1))
  const parts = [yearText(year), ...(point.month === undefined ? [] : [two(month)])]
  return [...parts, ...(point.day === undefined ? [] : [two(day)])].join('-')
}

const two = (n: number): string => String(n).padStart(2, '0')

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

/** "Q1 2018", "2018 Q1": three months. */
const QUARTER = /^(?:q([1-4])[ -/]{0,2}(\d{4})|(\d{4})[ -/]{0,2}q([1-4]))$/

function quarter(text: string): string[] {
  const [, before, of, year = of, nth = before] = QUARTER.exec(text) ?? []
  const last = 3 * Number(nth)
  return year === undefined ? [] : [`[${year}-${two(last - 2)}..${year}-${two(last)}]`]
}

function range(text: string, place: Place): string[] {
  const since = place === 'end' ? [] : pointsIn(SINCE.exec(text))
  if (since.length > 0) return since.map((date) => (place === 'other' ? `${date}/..` : date))
  const until = place === 'start' ? [] : pointsIn(UNTIL.exec(text))
  if (until.length > 0) return until.map((date) => (place === 'other' ? `../${date}` : date))
  const between = pairs(BETWEEN.exec(text), (from, to) => `[${from}..${to}]`)
  return between.length > 0 ? between : fromTo(text.replace(FROM, ''), place)
}

/** "1990-present", "March to May 1990", "1990-": at the first joint that has a date on both sides, or goes on. */
function fromTo(text: string, place: Place): string[] {
  for (const joint of text.matchAll(TO)) {
    const [first, last] = [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)]
    if (last === '' || goesOn(last)) {
      const open = marked(first)
      if (open.length > 0) return open.map((date) => (place === 'start' ? date : `${date}/..`))
    }
    if (last === '?') return marked(first).map((date) => (place === 'start' ? date : `${date}/`))
    const found = pair(first, last, (from, to) => `${from}/${to}`)
    if (found.length > 0) return found
  }
  return []
}

const pairs = (match: RegExpExecArray | null, write: (from: string, to: string) => string): string[] => {
  const [first = '', last = ''] = match?.slice(1).filter((part) => part !== undefined) ?? []
  return pair(first, last, write)
}

/** Two dates; either may leave to the other what both share: "March to May 1990", "3-18 May 1990", 2012年3月至5月. */
function pair(first: string, last: string, write: (from: string, to: string) => string): string[] {
  const to = firstRead(last, ...sharedBefore(first).map((shared) => shared + last))
  const from = firstRead(first, ...sharedAfter(last).map((shared) => `${first} ${shared}`))
  return to.flatMap((end) => from.map((start) => write(start, end)))
}

/** What the first that is a date may mean. */
function firstRead(...texts: readonly string[]): string[] {
  for (const text of texts) {
    const dates = marked(text)
    if (dates.length > 0) return dates
  }
  return []
}

/** Of a last date without its day, or without day and month: "may 1990", "1990". */
const sharedAfter = (last: string): string[] => [
  ...(/^\d{1,2}\.? (?=\p{L})(.+)$/u.exec(last)?.slice(1) ?? []),
  ...(/(?<!\d)\d{4}(?!\d)/.exec(last) ?? []),
]

/** Of a first date in Chinese, its year, and its year and month. */
const sharedBefore = (first: string): string[] => [
  ...(/^.*?年/.exec(first) ?? []),
  ...(/^.*?年.*?月/.exec(first) ?? []),
]

const CIRCA =
  /^(?:circa|cirka|approximately|approx\.?|around|about|abt\.?|roughly|ca\.?|c:a|c\.?|~|≈|约|大约|大概|vers|environ|env\.|hacia|alrededor de|aprox\.?|um|etwa|ungefahr|omkring) ?(?=[^a-z]|\w{3})|(?:左右|前后)$| ?~$|~(?=\?)/
const DOUBT =
  /^(?:probably|possibly|perhaps|maybe|probablemente?|posiblemente|prob\.?|poss\.?|\?|可能|或|peut-etre|quizas?|wohl|vermutlich|troligen) ?|(?:(?<!^\d{3})(?<!^\d\d\?) ?\?| ?\(\?\)| ?\(?(?:uncertain|probably|disputed|存疑)\)?)$/

/** A date of which its writer is not sure: "c. 1990", "1990?", "about May 1990 (?)". */
function marked(text: string): string[] {
  const [bare, circa] = without(text, CIRCA)
  const [doubtless, doubt] = without(bare, DOUBT)
  const [date, late] = circa ? [doubtless, false] : without(doubtless, CIRCA)
  const mark = circa || late ? (doubt ? '%' : '~') : doubt ? '?' : ''
  return suggestPoints(date).map((point) => (/[~?%]$/.test(point) ? point : point + mark))
}

function without(text: string, pattern: RegExp): [rest: string, found: boolean] {
  const rest = text.replace(pattern, '')
  return [rest.trim(), rest !== text]
}
