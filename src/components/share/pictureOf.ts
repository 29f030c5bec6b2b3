/** What is shown as one picture with all that belongs to it: as SVG, or painted to PNG. */
import { aroundOf } from '../../exporters/around.ts'
import { describe } from '../../exporters/describe.ts'
import { pictureFile } from '../../exporters/pictureFile.ts'
import type { Drawn } from '../../exporters/pictures.ts'
import type { Times } from '../../exporters/pixels.ts'
import { svgText } from '../../exporters/svgText.ts'
import { type Palette, readPalette } from '../../paint/palette.ts'
import { addressOf } from '../../state/url.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { summaryText } from '../filters/summaryText.ts'

export interface SvgPicture {
  readonly text: string
  readonly width: number
  readonly height: number
  /** How many of how many lanes it shows. */
  readonly shown: number
  readonly count: number
}

/** The colours of a picture: those of the page, or of one of its themes. */
export type Colours = 'asShown' | 'light' | 'dark'

/** The picture, so many pixels wide, in the colours at an element. */
export function svgPicture(drawn: Drawn, width: number, colours: Colours, element: Element): SvgPicture {
  const { dataset, result, view } = drawn
  const { lang } = view
  const address = addressOf({ ...view, embed: false }, window.location.href)
  const around = aroundOf(drawn, summaryText(dataset, result, view), address)
  const measure = createMeasure(document.createElement('canvas'))
  const { tree, height, shown, count } = pictureFile(drawn, width, around, measure)
  const about = { width, height, lang, title: around.title, description: describe(drawn) }
  return { text: svgText(tree, paletteAt(element, colours), about), width, height, shown, count }
}

function paletteAt(element: Element, colours: Colours): Palette {
  if (colours === 'asShown') return readPalette(element)
  const themed = element.ownerDocument.createElement('span')
  // What the tokens know a theme by: the build writes their two colours so that `color-scheme` alone changes nothing.
  themed.className = 'tenure'
  themed.dataset.theme = colours
  element.append(themed)
  const palette = readPalette(themed)
  themed.remove()
  return palette
}

/** Painted, `times` as many pixels as the picture has. `undefined` where the browser does not paint it. */
export async function pngOf({ text, width, height }: SvgPicture, times: Times): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = width * times
  canvas.height = height * times
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
