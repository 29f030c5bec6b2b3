/** Dates of tables in EDTF, as precise as they are written: one, or the two of a period, in the light of their whole column. */
import { parseDate } from '../dataset/parsedDates.ts'
import { isoOfDay } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { goesOn, isNoDate } from '../dates/noDate.ts'
import { dayOfSerial, type Epoch } from '../dates/serialDay.ts'
import { type Place, suggestDates } from '../dates/suggest.ts'
import { type DateColumn, FIGURES, LONGEST } from './dateColumn.ts'
import { remarked, withoutMarks } from './marks.ts'

export { type DateColumn, readDateColumn } from './dateColumn.ts'

export type DateRead =
  | { readonly kind: 'date'; readonly edtf: string; readonly lessPrecise?: true; readonly remark?: string }
  /** present, incumbent, 至今, 现任 … */
  | { readonly kind: 'goesOn'; readonly remark?: string }
  /** Empty, unknown, n/a, 不详. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'notDate' }

const GOES_ON: DateRead = { kind: 'goesOn' }
const NOTHING: DateRead = { kind: 'nothing' }
const NOT_DATE: DateRead = { kind: 'notDate' }

const dateOf = (edtf: string, isLess = false): DateRead =>
  isLess ? { kind: 'date', edtf, lessPrecise: true } : { kind: 'date', edtf }

/**
 * What a text says where a date is wanted. EDTF stays itself; what is understood only in part, as "early 1990", is kept as
 * `lessPrecise`; what may be one of several dates is as wide as all of them. Two figures are no year. Marks of footnotes are none of
 * it, and what stands in brackets behind it, as "acting", is its `remark`.
 */
export function readDate(text: string, column: DateColumn, place: Place): DateRead {
  const known = knownIn(column)[place]
  const before = known.get(text)
  if (before) return before
  const read = readRemarked(withoutMarks(text.trim()), column, place)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, read)
  return read
}

type Known = Readonly<Record<Place, Map<string, DateRead>>>

/** A column of a million rows has some thousand days: each is read once. */
const knownBy = new WeakMap<DateColumn, Known>()
const MOST_KNOWN = 100_000

function knownIn(column: DateColumn): Known {
  let known = knownBy.get(column)
  if (!known) {
    known = { start: new Map(), end: new Map(), other: new Map() }
    knownBy.set(column, known)
  }
  return known
}

function readRemarked(text: string, column: DateColumn, place: Place): DateRead {
  const read = readAnew(text, column, place)
  const { bare, remark } = (read.kind === 'notDate' && remarked(text)) || {}
  if (bare === undefined || remark === undefined) return read
  const isSaid = /\p{L}|\d{4}/u.test(remark)
  const inOther = ESTIMATED.test(remark)
    ? [`c. ${bare}`]
    : isSaid
      ? [`${bare} ${remark}`, `${remark} ${bare}`]
      : []
  for (const one of inOther) {
    const whole = readAnew(one, column, place)
    if (whole.kind === 'date') return whole
  }
  const isLength = LENGTH.test(remark)
  // Other figures in brackets may be another date: which is meant nobody knows.
  if (ESTIMATED.test(remark) || (/\d/.test(remark) && !isLength)) return NOT_DATE
  const its = readAnew(bare, column, place)
  if (its.kind !== 'date' && its.kind !== 'goesOn') return NOT_DATE
  return isLength ? its : { ...its, remark }
}

const ESTIMATED = /^(?:est|estim\w*|approx\w*|unclear|unsure|unconfirmed|guess\w*|估计?|推测|大约|约)\.?$/i
/** How long it was, or how old who held it. */
const LENGTH = /^(?:aged?:? \d+|\d+ ?(?:years?|yrs?|months?|days?|ans|años|jahre|år|年|个月|天|岁)(?![a-z]))/i

function readAnew(text: string, column: DateColumn, place: Place): DateRead {
  if (text.length > LONGEST) return NOT_DATE
  // Most are, in tables of registers.
  if (PLAIN_DAY.test(text) && !NOT_IN_SIGHT.test(text) && parseDate(text).ok) return dateOf(text)
  if (isNoDate(text) || NOT_KNOWN.test(text)) return NOTHING
  if (goesOn(text) || (place === 'end' && NOT_IN_SIGHT.test(text))) return GOES_ON
  const special = readNumber(text, column)
  if (special) return special
  const settled = inOrder(text, column)
  if (!isYearPair(settled, text, column) && parseEdtf(settled).ok) return placed(settled, place)
  const dates = suggestDates(settled, place)
  if (isYearPair(settled, text, column)) return checkedPlace(dates.find(isInterval), place)
  // "1900s" are ten years or a hundred: the hundred has the ten.
  const century = dates.find((one) => one.endsWith('XX'))
  return checkedPlace(
    century ?? dates[0],
    place,
    VAGUE.test(text) || (century !== undefined && century !== dates[0]),
  )
}

const PLAIN_DAY = /^\d{4}-\d\d-\d\d$/

/** What databases and spreadsheets write where a day is not known, and for an end that is not in sight. */
const NOT_KNOWN = /^(?:0000-00(?:-00)?|1900-01-00|0?1\/0?0\/1900)(?:[T ][\d:.]+Z?)?$/
const NOT_IN_SIGHT = /^(?:9999-12-31|31[./]12[./]9999|12[./]31[./]9999)(?:[T ][\d:.]+Z?)?$/

const isInterval = (edtf: string): boolean => edtf.includes('/')

const checkedPlace = (edtf: string | undefined, place: Place, isLess = false): DateRead =>
  edtf === undefined ? NOT_DATE : placed(edtf, place, isLess)

/** What is said of a part of a year or month, and kept as all of it. */
export const VAGUE = /\b(?:early|mid|late|beginning|middle|start|end)\b|[初中底末旬]/i

/** Numbers that a spreadsheet means otherwise than a reader would. */
function readNumber(text: string, { serial, paddedMonths }: DateColumn): DateRead | undefined {
  if (serial !== undefined && /^\d{4,5}(?:\.\d+)?$/.test(text) && Number(text) >= FIRST_SERIAL)
    return dateOfSerial(Number(text), serial)
  return paddedMonths && /^\d{4}\.1$/.test(text) ? dateOf(text.slice(0, 4), true) : undefined
}

/** In a column of days a number of four figures below this is a year. */
const FIRST_SERIAL = 2200

/** The day of a spreadsheet's number; of the 29 February 1900, which never was, the month. */
function dateOfSerial(serial: number, epoch: Epoch): DateRead {
  const day = dayOfSerial(serial, epoch)
  return day === undefined ? dateOf('1900-02', true) : checked(isoOfDay(day))
}

const checked = (edtf: string): DateRead => (parseEdtf(edtf).ok ? dateOf(edtf) : NOT_DATE)

/** Dates in figures as ISO, in the order of the column; in the other one where only that is a date. */
const inOrder = (text: string, { dayOrder }: DateColumn): string =>
  text.replace(FIGURES, (all, first: string, _, second: string, year: string) => {
    const [dayFirst, monthFirst] = [iso(year, second, first), iso(year, first, second)]
    const inTurn = dayOrder === 'monthFirst' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
    return inTurn.find((date) => parseEdtf(date).ok) ?? all
  })

const iso = (...parts: readonly string[]): string => parts.map((part) => part.padStart(2, '0')).join('-')

/** Two years, of the second its last two figures: so with a dash between, or where the column has such pairs. */
const isYearPair = (settled: string, text: string, { yearPairs }: DateColumn): boolean =>
  /^\d{4}\s?[–—]\s?\d\d$/.test(text) || (yearPairs === true && /^\d{4}\s?[-/]\s?\d\d$/.test(settled))

/** A period where a start or an end is wanted: it lies somewhere in it. */
function placed(edtf: string, place: Place, isLess = false): DateRead {
  const [from = '', to] = edtf.split('/')
  if (place === 'other' || to === undefined) return dateOf(edtf, isLess)
  if (from !== '' && from !== '..' && to !== '' && to !== '..') return dateOf(`[${from}..${to}]`, isLess)
  const own = place === 'start' ? from : to
  return own === '' ? NOTHING : own === '..' ? GOES_ON : dateOf(own, isLess)
}

export interface PeriodRead {
  readonly start: DateRead
  readonly end: DateRead
}

/**
 * `2012–2016`, `2016–`, `since 2016`, `2012年至2016年`; start and end as readDate gives them. `undefined` of what is no period, or more
 * than one: a single date is none.
 */
export function readPeriod(text: string, column: DateColumn): PeriodRead | undefined {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return undefined
  return inTwo(trimmed, column) ?? fromInterval(intervalIn(trimmed, column), VAGUE.test(trimmed))
}

/** What most tables have: one dash or 至 between two dates that are whole. */
function inTwo(text: string, column: DateColumn): PeriodRead | undefined {
  const [, first = '', last = ''] =
    /^([^–—至]*[^–—至\s])\s*(?:–|—|至)\s*([^–—至]*)$/.exec(text) ?? /^(\d{4}) ?- ?(\d{4})$/.exec(text) ?? []
  if (first === '') return undefined
  const start = readDate(first, column, 'start')
  const end = last === '' ? GOES_ON : readDate(last, column, 'end')
  return start.kind === 'notDate' || start.kind === 'goesOn' || end.kind === 'notDate'
    ? undefined
    : { start, end }
}

/** The interval that a text is, or means before all else. */
function intervalIn(text: string, column: DateColumn): string | undefined {
  // In a column of periods this is no year before the common era, which has fewer figures.
  if (/^- ?[12]\d{3}$/.test(text)) return `../${text.slice(-4)}`
  const settled = inOrder(text, column)
  const isPair = isYearPair(settled, text, column)
  const parsed = parseEdtf(settled)
  if (parsed.ok && !isPair) return parsed.date.kind === 'interval' ? settled : undefined
  const dates = suggestDates(settled)
  const date = isPair ? dates.find(isInterval) : dates[0]
  return date !== undefined && isInterval(date) ? date : undefined
}

function fromInterval(interval: string | undefined, isLess: boolean): PeriodRead | undefined {
  if (interval === undefined) return undefined
  const [from = '', to = ''] = interval.split('/')
  const start = from === '' || from === '..' ? NOTHING : dateOf(from, isLess)
  return { start, end: to === '..' ? GOES_ON : to === '' ? NOTHING : dateOf(to, isLess) }
}
