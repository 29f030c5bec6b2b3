/**
 * Dated events, and starts and ends of terms, as a calendar (iCalendar, RFC 5545): what the sources date to the day is a whole day
 * of it. Months, years and doubtful days are no days, and are left out and counted.
 * Source: https://www.rfc-editor.org/rfc/rfc5545 (lines 3.1, texts 3.3.11, events 3.6.1); NAME and its like, RFC 7986.
 */
import type { Dataset } from '../dataset/dataset.ts'
import type { SourceRef, Text } from '../dataset/format.ts'
import { parseDate } from '../dataset/parsedDates.ts'
import { isolated, spokenIn, textIn } from '../dataset/text.ts'
import { asDay, civilFromDay, type Day } from '../dates/day.ts'
import type { Point } from '../dates/edtf.ts'
import type { DateLang } from '../dates/format.ts'
import { elsewhereText } from '../words/elsewhere.ts'
import { personName, termTitle } from '../words/termTexts.ts'
import type { Part } from './datasetFile.ts'
import type { Pieces } from './inSlices.ts'

export interface CalendarAbout {
  readonly lang: DateLang
  /** The address of the view. */
  readonly url: string
  /** Are starts and ends of terms in it, too? */
  readonly terms: boolean
  /** "Zhang Guoqing: Mayor of Chongqing (start)". */
  readonly words: {
    readonly termStarts: (who: string, what: string) => string
    readonly termEnds: (who: string, what: string) => string
  }
}

/** How many entries there are, and dates that are no days; counted while the pieces are made. */
export interface Dated {
  entries: number
  leftOut: number
}

/** Days from the first to the last, both included. */
interface Days {
  readonly first: Day
  readonly last: Day
}

export function calendar(
  dataset: Dataset,
  part: Part,
  about: CalendarAbout,
): Pieces & { readonly dated: Dated } {
  const rows = { terms: about.terms ? [...part.terms] : [], events: [...part.events] }
  const dated: Dated = { entries: 0, leftOut: 0 }
  return {
    pieces: piecesOf(dataset, rows, about, dated),
    count: rows.terms.length + rows.events.length,
    dated,
  }
}

function* piecesOf(
  dataset: Dataset,
  { terms, events }: { readonly terms: readonly number[]; readonly events: readonly number[] },
  about: CalendarAbout,
  dated: Dated,
): Generator<string> {
  const entry = entriesOf(dataset, about)
  const tell = (edtf: string | undefined, write: (days: Days) => string): string => {
    if (edtf === undefined || edtf === '..') return ''
    const days = daysOf(edtf)
    if (days) dated.entries++
    else dated.leftOut++
    return days ? write(days) : ''
  }
  yield headOf(dataset, about)
  for (const i of events) {
    const row = dataset.events.row(i)
    yield tell(row.date, (days) => entry.event(i, days))
  }
  for (const i of terms) {
    const { start, end } = dataset.terms.row(i)
    yield tell(start, (days) => entry.term(i, 'start', days)) +
      tell(end, (days) => entry.term(i, 'end', days))
  }
  yield 'END:VCALENDAR\r\n'
}

/** One day, or several, that are known to the day and beyond doubt, in years that calendars have. */
function daysOf(edtf: string): Days | undefined {
  const parsed = parseDate(edtf)
  if (!parsed.ok) return undefined
  const { date } = parsed
  const [first, last] = date.kind === 'interval' ? [date.start, date.end] : [date, date]
  if (!isDay(first) || !isDay(last)) return undefined
  return civilFromDay(first.min).year < 1 || civilFromDay(next(last.max)).year > 9999
    ? undefined
    : { first: first.min, last: last.max }
}

const isDay = (date: unknown): date is Point => {
  const { kind, precision, approximate, uncertain } = date as Partial<Point>
  return kind === 'point' && precision === 'day' && !approximate && !uncertain
}

const next = (day: Day): Day => asDay(day + 1)

function headOf(dataset: Dataset, { lang, url }: CalendarAbout): string {
  const title = spokenIn(dataset.head.title, lang)
  return lines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Tenure//Tenure//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['NAME', escaped(title.text)],
    ['X-WR-CALNAME', escaped(title.text)],
    ['DESCRIPTION', escaped(elsewhereText(dataset, lang))],
    ['URL', url],
  ])
}

/** What an entry says, beside its days. */
interface Entry {
  readonly id: string
  readonly summary: string
  /** The language of the summary, where it is known (BCP 47). */
  readonly lang: string | undefined
  readonly places: readonly Text[]
  readonly note: Text | undefined
  readonly sources: readonly SourceRef[]
}

function entriesOf(dataset: Dataset, { lang, url, words }: CalendarAbout) {
  const stamp = `${compact(dataset.head.asOf)}T000000Z`
  // Calendars show an entry alone, above the address of the page: what it is from stands in each.
  const whence = elsewhereText(dataset, lang)
  const sourceText = (id: string): string => {
    const { title, url: address } = dataset.sources.row(dataset.sources.indexOf(id))
    return [textIn(title, lang), address ?? ''].filter((text) => text !== '').join(' ')
  }
  const write = ({ id, summary, lang: its, places, note, sources }: Entry, { first, last }: Days): string => {
    const told = [
      ...(note === undefined ? [] : [textIn(note, lang)]),
      ...new Set(sources.map(({ source }) => sourceText(source))),
      ...(whence === '' ? [] : [whence]),
    ]
    return lines([
      ['BEGIN', 'VEVENT'],
      ['UID', `${id}@tenure`],
      ['DTSTAMP', stamp],
      ['DTSTART;VALUE=DATE', compact(first)],
      ['DTEND;VALUE=DATE', compact(next(last))],
      [its === undefined ? 'SUMMARY' : `SUMMARY;LANGUAGE=${its}`, escaped(summary)],
      ['LOCATION', escaped(places.map((place) => textIn(place, lang)).join(', '))],
      ['DESCRIPTION', escaped(told.join('\n'))],
      ['URL', url],
      ['TRANSP', 'TRANSPARENT'],
      ['END', 'VEVENT'],
    ])
  }
  return {
    event: (i: number, days: Days): string => {
      const { id, title, places = [], note, sources } = dataset.events.row(i)
      const { text, lang: foreign } = spokenIn(title, lang)
      const its = typeof title === 'string' ? undefined : (foreign ?? lang)
      return write({ id: `event.${id}`, summary: text, lang: its, places, note, sources }, days)
    },
    term: (i: number, end: 'start' | 'end', days: Days): string => {
      const row = dataset.terms.row(i)
      const say = end === 'start' ? words.termStarts : words.termEnds
      const summary = say(personName(dataset, dataset.term.person[i] ?? 0, lang), termTitle(dataset, i, lang))
      const sources = [...row.sources, ...((end === 'start' ? row.startSources : row.endSources) ?? [])]
      const { place } = dataset.offices.row(dataset.term.office[i] ?? 0)
      const places = place === undefined ? [] : [place]
      return write(
        { id: `term.${row.id}.${end}`, summary: isolated(summary), lang, places, note: row.note, sources },
        days,
      )
    },
  }
}

/** `20161230`. */
function compact(day: Day): string {
  const { year, month, day: ofMonth } = civilFromDay(day)
  return `${year}`.padStart(4, '0') + `${month}`.padStart(2, '0') + `${ofMonth}`.padStart(2, '0')
}

/** A text's signs that would mean something; what is a control is left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no calendar may have
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Lines of names and values; those without a value are left out. */
const lines = (all: readonly (readonly [name: string, value: string])[]): string =>
  all
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`)
    .join('')

/** The most bytes of a line. */
const MOST_BYTES = 75

/** A line of at most 75 bytes in UTF-8, which goes on in the next ones behind a space; no letter is cut in two. */
function folded(line: string): string {
  if (line.length * 3 <= MOST_BYTES) return line
  let text = ''
  let bytes = 0
  for (const sign of line) {
    const more = bytesOf(sign)
    if (bytes + more > MOST_BYTES) {
      text += '\r\n '
      bytes = 1
    }
    text += sign
    bytes += more
  }
  return text
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
