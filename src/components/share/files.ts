/** The files that a view can be saved as. */
import { calendar } from '../../exporters/calendar.ts'
import { datasetJson } from '../../exporters/datasetJson.ts'
import { viewProse } from '../../exporters/describe.ts'
import { inSlices, partOf, type SliceOptions } from '../../exporters/inSlices.ts'
import { type Drawn, inView } from '../../exporters/pictures.ts'
import { canBePainted, mostTimes, widthOf } from '../../exporters/pixels.ts'
import { quickStatements } from '../../exporters/quickStatements.ts'
import { termCsv } from '../../exporters/termCsv.ts'
import { fullView } from '../../state/fullView.ts'
import { addressOf } from '../../state/url.ts'
import { saveWordsIn } from '../../words/saveWords.ts'
import type { PictureChoice } from './PictureChoices.tsx'
import { type Drawing, drawingOf, pngOf, svgOfDrawing } from './pictureOf.ts'
import type { Made } from './useSaving.ts'

/** What of a view is in the picture. */
const chosenOf = (drawn: Drawn, { part }: PictureChoice): Drawn =>
  part === 'inView' ? inView(drawn) : wholeOf(drawn)

/** The axis as it is without a zoom. */
const wholeOf = (drawn: Drawn): Drawn => ({
  ...drawn,
  view: { ...drawn.view, view: { from: null, to: null } },
})

const lanesLeftOut = ({ view }: Drawn, { shown, count }: Drawing): string | undefined =>
  shown < count ? saveWordsIn(view.lang).lanesLeftOut(shown, count) : undefined

/** Of making a picture the drawing is the larger part. */
const DRAWING = 0.8

export async function svgFile(
  all: Drawn,
  choice: PictureChoice,
  at: HTMLElement,
  options: SliceOptions,
): Promise<Made> {
  const drawn = chosenOf(all, choice)
  const { width, colours } = choice
  const drawing = await drawingOf(drawn, widthOf(width), colours, at, partOf(options, 0, DRAWING))
  const pieces = await svgOfDrawing(drawing, drawn, partOf(options, DRAWING, 1))
  return { pieces, type: 'image/svg+xml', said: lanesLeftOut(drawn, drawing) }
}

export async function pngFile(
  all: Drawn,
  choice: PictureChoice,
  at: HTMLElement,
  options: SliceOptions,
): Promise<Made> {
  const drawn = chosenOf(all, choice)
  const words = saveWordsIn(drawn.view.lang)
  const { colours, times } = choice
  const drawing = await drawingOf(drawn, widthOf(choice.width), colours, at, partOf(options, 0, DRAWING))
  const { width, height } = drawing
  if (!canBePainted(drawing, times))
    return { none: words.notPainted(width * times, height * times, mostTimes(drawing)) }
  const png = await pngOf(drawing, drawn, times, options)
  return png
    ? { pieces: [png], type: 'image/png', said: lanesLeftOut(drawn, drawing) }
    : { none: words.refused }
}

export async function datasetFile(drawn: Drawn, isAll: boolean, options: SliceOptions): Promise<Made> {
  const { dataset, result } = drawn
  const pieces = await inSlices(datasetJson(dataset, isAll ? undefined : result), options)
  return { pieces, type: 'application/json' }
}

export async function tableFile(drawn: Drawn, forExcel: boolean, options: SliceOptions): Promise<Made> {
  const pieces = await inSlices(termCsv(drawn.dataset, drawn.result, { forExcel }), options)
  return { pieces, type: 'text/csv' }
}

export async function textFile(drawn: Drawn, options: SliceOptions): Promise<Made> {
  return { pieces: await inSlices(viewProse(drawn), options), type: 'text/plain' }
}

export async function calendarFile(drawn: Drawn, terms: boolean, options: SliceOptions): Promise<Made> {
  const { dataset, result, view } = drawn
  const words = saveWordsIn(view.lang)
  const url = addressOf(fullView(view), window.location.href)
  const { dated, ...written } = calendar(dataset, result, { lang: view.lang, url, terms, words })
  const pieces = await inSlices(written, options)
  if (dated.entries === 0) return { none: words.noDays }
  const said = dated.leftOut > 0 ? words.datesLeftOut(dated.leftOut) : undefined
  return { pieces, type: 'text/calendar', said }
}

export async function statementsFile({ dataset, result, view }: Drawn, options: SliceOptions): Promise<Made> {
  const words = saveWordsIn(view.lang)
  const { said, ...written } = quickStatements(dataset, result.terms)
  const pieces = await inSlices(written, options)
  if (said.terms === 0) return { none: words.noStatements(result.terms.length) }
  const left = words.notStated(said)
  const all = [words.statements(said.terms), ...(left.length > 0 ? [words.without(left)] : [])]
  return { pieces, type: 'text/plain', said: all.join(' · ') }
}
