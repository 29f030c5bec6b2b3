/** What a view is written as at a prompt, by the name of each format: a line for each. */
import { readFileSync } from 'node:fs'
import { summaryText } from '../components/filters/summaryText.ts'
import { aroundOf } from '../exporters/around.ts'
import type { Part } from '../exporters/datasetFile.ts'
import { datasetJson } from '../exporters/datasetJson.ts'
import { describe } from '../exporters/describe.ts'
import { estimatedWidth } from '../exporters/letterWidths.ts'
import { pictureFile } from '../exporters/pictureFile.ts'
import { svgText } from '../exporters/svgText.ts'
import { termCsv } from '../exporters/termCsv.ts'
import { laneOrder } from '../layout/sortLanes.ts'
import { paletteIn } from '../paint/sheetPalette.ts'
import { plainText } from '../sentences/plainText.ts'
import { viewText } from '../sentences/viewText.ts'
import type { OpenView } from './openView.ts'

export interface Drawing {
  /** In the picture's own pixels. */
  readonly width: number
  /** The link's where left out, and light where that names none. */
  readonly theme?: 'light' | 'dark' | undefined
  /** Is told where a picture has not all of the lanes. */
  readonly onLeftOut?: (shown: number, count: number) => void
}

/** Pieces of the file's text. */
type Outlet = (view: OpenView, drawing: Drawing) => Iterable<string>

export const OUTLETS: Readonly<Record<string, Outlet>> = {
  csv: ({ drawn: { dataset, result } }) => termCsv(dataset, result, { forExcel: true }).pieces,
  json: ({ drawn: { dataset, result } }) => datasetJson(dataset, partOf(dataset, result)).pieces,
  svg: (view, drawing) => [svgOf(view, drawing)],
  txt: (view) => [textOf(view)],
}

export const FORMATS = Object.keys(OUTLETS)

/** All of a dataset is written as it is, with people who have no term. */
const partOf = (
  { terms, events }: OpenView['drawn']['dataset'],
  result: OpenView['drawn']['result'],
): Part | undefined =>
  result.terms.length < terms.count || result.events.length < events.count ? result : undefined

const SHEET = new URL('../styles/tokens.css', import.meta.url)

function svgOf({ drawn, address }: OpenView, { width, theme, onLeftOut }: Drawing): string {
  const { dataset, result, view } = drawn
  const around = aroundOf(drawn, summaryText(dataset, result, view), address)
  const { tree, height, shown, count } = pictureFile(drawn, width, around, estimatedWidth)
  if (shown < count) onLeftOut?.(shown, count)
  const about = { width, height, lang: view.lang, title: around.title, description: describe(drawn) }
  const palette = paletteIn(readFileSync(SHEET, 'utf8'), theme ?? (view.theme === 'dark' ? 'dark' : 'light'))
  return svgText(tree, palette, about)
}

function textOf({ drawn: { dataset, result, view } }: OpenView): string {
  const { lang } = view
  const text = viewText({ dataset, result, filter: view, lang, order: laneOrder(dataset, view.sort) })
  return `${plainText(text, text.people, text.context)}\n`
}
