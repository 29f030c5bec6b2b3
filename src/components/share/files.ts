/** The files that a view can be saved as. */
import { calendar } from '../../exporters/calendar.ts'
import { datasetJson } from '../../exporters/datasetJson.ts'
import { viewProse } from '../../exporters/describe.ts'
import { inSlices, type SliceOptions } from '../../exporters/inSlices.ts'
import { type Drawn, inView } from '../../exporters/pictures.ts'
import { canBePainted, mostTimes, widthOf } from '../../exporters/pixels.ts'
import { quickStatements } from '../../exporters/quickStatements.ts'
import { termCsv } from '../../exporters/termCsv.ts'
import { addressOf } from '../../state/url.ts'
import { saveWordsIn } from '../../words/saveWords.ts'
import type { PictureChoice } from './PictureChoices.tsx'
import { pngOf, type SvgPicture, svgPicture } from './pictureOf.ts'
import type { Made } from './useSaving.ts'

const pictureOf = (
  drawn: Drawn,
  { width, colours, part }: PictureChoice,
  at: HTMLElement,
  options: SliceOptions,
): Promise<SvgPicture> =>
  svgPicture(part === 'inView' ? inView(drawn) : wholeOf(drawn), widthOf(width), colours, at, options)

/** The axis as it is without a zoom. */
const wholeOf = (drawn: Drawn): Drawn => ({
  ...drawn,
  view: { ...drawn.view, view: { from: null, to: null } },
})

const lanesLeftOut = ({ view }: Drawn, { shown, count }: SvgPicture): string | undefined =>
  shown < count ? saveWordsIn(view.lang).lanesLeftOut(shown, count) : undefined

export async function svgFile(
  drawn: Drawn,
  choice: PictureChoice,
  at: HTMLElement,
  options: SliceOptions,
): Promise<Made> {
  const picture = await pictureOf(drawn, choice, at, options)
  return { pieces: picture.pieces, type: 'image/svg+xml', said: lanesLeftOut(drawn, picture) }
}

export async function pngFile(
  drawn: Drawn,
  choice: PictureChoice,
  at: HTMLElement,
  options: SliceOptions,
): Promise<Made> {
  const words = saveWordsIn(drawn.view.lang)
  const picture = await pictureOf(drawn, choice, at, options)
  const { width, height } = picture
  if (!canBePainted(picture, choice.times))
    return { none: words.notPainted(width * choice.times, height * choice.times, mostTimes(picture)) }
  const png = await pngOf(picture, choice.times, options)
  return png
    ? { pieces: [png], type: 'image/png', said: lanesLeftOut(drawn, picture) }
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
  const url = addressOf({ ...view, embed: false }, window.location.href)
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
