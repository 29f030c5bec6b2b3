/** What is shown as one picture with all that belongs to it: as SVG, or painted to PNG. */

import { annotationsOf } from '../../dataset/annotations.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { NEUTRAL, rankedParties } from '../../dataset/paletteOf.ts'
import { textIn } from '../../dataset/text.ts'
import { formatDay } from '../../dates/format.ts'
import { describe } from '../../exporters/describe.ts'
import { type Around, pictureFile } from '../../exporters/pictureFile.ts'
import type { Drawn } from '../../exporters/pictures.ts'
import { svgText } from '../../exporters/svgText.ts'
import { readPalette } from '../../paint/palette.ts'
import { addressOf } from '../../state/url.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { elsewhereText } from '../../words/elsewhere.ts'
import { headlineOf } from '../../words/headline.ts'
import { pictureWordsIn } from '../../words/pictureWords.ts'
import { saveWordsIn } from '../../words/saveWords.ts'
import { wordsIn } from '../../words/words.ts'
import { summaryText } from '../filters/summaryText.ts'

export interface SvgPicture {
  readonly text: string
  readonly width: number
  readonly height: number
  /** How many of how many lanes it shows. */
  readonly shown: number
  readonly count: number
}

/** The picture in the colours in force at an element. */
export function svgPicture(drawn: Drawn, width: number, element: Element): SvgPicture {
  const { lang } = drawn.view
  const around = aroundOf(drawn)
  const measure = createMeasure(document.createElement('canvas'))
  const { tree, height, shown, count } = pictureFile(drawn, width, around, measure)
  const about = { width, height, lang, title: around.title, description: describe(drawn) }
  return { text: svgText(tree, readPalette(element), about), width, height, shown, count }
}

/** Documents that are named below a picture. */
const MOST_SOURCES = 6

function aroundOf(drawn: Drawn): Around {
  const { dataset, result, view } = drawn
  const { lang } = view
  const words = wordsIn(lang)
  const { sources } = saveWordsIn(lang)
  const titles = Array.from({ length: Math.min(dataset.sources.count, MOST_SOURCES) }, (_, i) =>
    textIn(dataset.sources.row(i).title, lang),
  )
  const { licence, asOf } = dataset.head
  const data = [
    pictureWordsIn(lang).asOf(formatDay(asOf, lang)),
    licence === undefined ? '' : textIn(licence, lang),
    elsewhereText(dataset, lang),
  ]
  return {
    title: textIn(dataset.head.title, lang),
    headline: headlineOf(dataset, view.headline, lang),
    summary: summaryText(dataset, result, view),
    annotations: annotationsOf(dataset, view.notes, lang).all,
    words,
    colours: view.colour === 'party' ? partiesOf(dataset, lang) : [],
    foot: [
      titles.length > 0 ? sources(titles, dataset.sources.count - titles.length) : '',
      data.filter((text) => text !== '').join(' · '),
      addressOf({ ...view, embed: false }, window.location.href),
    ],
  }
}

const partiesOf = (dataset: Dataset, lang: string) =>
  rankedParties(dataset)
    .slice(0, NEUTRAL)
    .map((party, palette) => ({ label: textIn(dataset.parties.row(party).name, lang), palette }))

/** No canvas is longer, in pixels, in any browser that is in use; and none larger. */
const LONGEST_SIDE = 16_000
const MOST_PIXELS = 120_000_000

/** Painted, twice as many pixels as the picture has where a canvas can be so large. `undefined` where it cannot be painted. */
export async function pngOf({ text, width, height }: SvgPicture): Promise<Blob | undefined> {
  const scale = Math.min(
    2,
    LONGEST_SIDE / height,
    LONGEST_SIDE / width,
    Math.sqrt(MOST_PIXELS / (width * height)),
  )
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  try {
    await image.decode()
  } catch {
    return undefined
  }
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}
