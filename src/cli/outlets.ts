/** What a view is written as at a prompt, by the name of each format: a line for each. */
import { readFileSync } from 'node:fs'
import { summaryText } from '../components/filters/summaryText.ts'
import { calendar } from '../exporters/calendar.ts'
import type { Part } from '../exporters/datasetFile.ts'
import { datasetJson } from '../exporters/datasetJson.ts'
import { describe, viewProse } from '../exporters/describe.ts'
import { estimatedWidth } from '../exporters/letterWidths.ts'
import { pictureFile, svgOfFile } from '../exporters/pictureFile.ts'
import { pictureTexts } from '../exporters/pictureTexts.ts'
import { quickStatements } from '../exporters/quickStatements.ts'
import { svgText } from '../exporters/svgText.ts'
import { termCsv } from '../exporters/termCsv.ts'
import type { Lang } from '../languages.ts'
import { paletteIn } from '../paint/sheetPalette.ts'
import { commandWordsIn } from '../words/commandWords.ts'
import { saveWordsIn } from '../words/saveWords.ts'
import type { OpenView } from './openView.ts'

/** What of a file the view itself does not say. */
export interface Wanted {
  /** Of pictures, in their own pixels. */
  readonly width: number
  /** The link's where left out, and light where that names none. */
  readonly theme?: 'light' | 'dark' | undefined
  /** Has a calendar no starts and ends of terms? */
  readonly eventsOnly: boolean
  /** The language in which `tell` is told. */
  readonly lang: Lang
  /** Is told what of the view is not in the file. */
  readonly tell: (what: string) => void
}

/** Pieces of the file's text; or why there is none. */
type Outlet = (view: OpenView, wanted: Wanted) => Iterable<string> | { readonly none: string }

export const OUTLETS: Readonly<Record<string, Outlet>> = {
  csv: ({ drawn: { dataset, result } }) => termCsv(dataset, result, { forExcel: true }).pieces,
  json: ({ drawn: { dataset, result } }) => datasetJson(dataset, partOf(dataset, result)).pieces,
  svg: (view, wanted) => [svgOf(view, wanted)],
  txt: ({ drawn }) => viewProse(drawn).pieces,
  ics: calendarOf,
  quickstatements: statementsOf,
}

export const FORMATS = Object.keys(OUTLETS)

/** All of a dataset is written as it is, with people who have no term. */
const partOf = (
  { terms, events }: OpenView['drawn']['dataset'],
  result: OpenView['drawn']['result'],
): Part | undefined =>
  result.terms.length < terms.count || result.events.length < events.count ? result : undefined

const SHEET = new URL('../styles/tokens.css', import.meta.url)

function svgOf({ drawn, address }: OpenView, { width, theme, lang, tell }: Wanted): string {
  const { dataset, result, view } = drawn
  const around = pictureTexts(drawn, summaryText(dataset, result, view), address)
  const file = pictureFile(drawn, width, around, estimatedWidth)
  const { height, shown, count } = file
  if (shown < count) tell(commandWordsIn(lang).lanesLeftOut(shown, count))
  const about = { width, height, lang: view.lang, title: around.title, description: describe(drawn) }
  const palette = paletteIn(readFileSync(SHEET, 'utf8'), theme ?? (view.theme === 'dark' ? 'dark' : 'light'))
  return svgText(svgOfFile(file), palette, about)
}

/** Only when all is read is it known whether there is anything. */
function calendarOf({ drawn, address: url }: OpenView, { eventsOnly, lang, tell }: Wanted) {
  const { dataset, result, view } = drawn
  const about = { lang: view.lang, url, terms: !eventsOnly, words: saveWordsIn(view.lang) }
  const { pieces, dated } = calendar(dataset, result, about)
  const made = [...pieces]
  const words = saveWordsIn(lang)
  if (dated.entries === 0) return { none: words.noDays }
  if (dated.leftOut > 0) tell(words.datesLeftOut(dated.leftOut))
  return made
}

function statementsOf({ drawn: { dataset, result } }: OpenView, { lang, tell }: Wanted) {
  const { pieces, said } = quickStatements(dataset, result.terms)
  const made = [...pieces]
  const words = saveWordsIn(lang)
  if (said.terms === 0) return { none: words.noStatements(result.terms.length) }
  const left = words.notStated(said)
  if (left.length > 0) tell(words.without(left))
  return made
}
