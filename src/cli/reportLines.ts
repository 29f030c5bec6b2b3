/** How files in other formats were read, as lines: what came of them, then what was left out by kind, then what is in doubt. */
import { group } from 'd3'
import type { ImportReport } from '../importers/format.ts'
import type { Place } from '../importers/place.ts'
import type { LeftOut } from '../importers/reasons.ts'
import type { Lang } from '../languages.ts'
import { commandWordsIn } from '../words/commandWords.ts'
import { type ImportWords, importWordsIn, kindOfReason } from '../words/importWords.ts'

/** So many of a kind are listed. */
const LISTED = 5

/** `name` is the first file's. `all` are listed, not the first few of a kind, as far as the report has them. */
export function reportLines(report: ImportReport, name: string, lang: Lang, all = false): string[] {
  const words = importWordsIn(lang)
  const { warning } = commandWordsIn(lang)
  const { leftOut, doubts, files = [{ name, format: report.format }] } = report
  const where = (place: Place) =>
    files.length === 1 ? words.place(place) : `${place.file ?? name}${words.comma}${words.place(place)}`
  const kinds = group(leftOut.list, ({ reason }) => kindOfReason(reason))
  const listed = all ? Number.POSITIVE_INFINITY : LISTED
  const said = [...kinds.values()].flatMap((its) => leftOutLines(its, listed, where, words))
  const doubtful = doubts.list
    .slice(0, listed)
    .map(({ place, doubt }) => plain(`${where(place)}${words.colon}${words.doubt(doubt)}`))
  return [
    ...files.map((file) => `${file.name}${words.colon}${words.readAs(file.format)}`),
    ...said.map((line) => (line.startsWith(' ') ? line : warning(line))),
    ...more(leftOut.count - leftOut.list.length, words),
    ...doubtful.map(warning),
    ...more(doubts.count - doubtful.length, words),
    summary(report, words),
  ]
}

function leftOutLines(
  all: readonly LeftOut[],
  listed: number,
  where: (place: Place) => string,
  words: ImportWords,
): string[] {
  const lines = all
    .slice(0, listed)
    .map(({ place, reason }) => plain(`${where(place)}${words.colon}${words.reason(reason)}`))
  const [first] = all
  if (all.length === 1 || !first) return lines
  return [
    `${words.heading(first.reason)}${words.colon}`,
    ...lines.map((line) => `  ${line}`),
    ...more(all.length - lines.length, words),
  ]
}

const more = (count: number, words: ImportWords): string[] => (count > 0 ? [`  ${words.more(count)}`] : [])

function summary(report: ImportReport, words: ImportWords): string {
  const { rows, people, terms, events, leftOut, doubts, encoding } = report
  const came = [words.people(people), words.terms(terms), words.events(events)].join(words.comma)
  const odd = [
    ...(encoding === undefined ? [] : [words.encoded(encoding)]),
    ...(leftOut.count > 0 ? [words.leftOut(leftOut.count)] : []),
    ...(doubts.count > 0 ? [words.doubts(doubts.count)] : []),
  ]
  return [`${words.rows(rows)}${words.colon}${came}`, ...odd].join(words.semicolon)
}

/** Backticks are for the page: a place is not to be typed. */
const plain = (line: string): string => line.replace(/^`([^`]*)`(?=: |：)/, '$1')
