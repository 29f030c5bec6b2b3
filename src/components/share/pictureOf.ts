/** What is shown as one picture with all that belongs to it: as SVG, or painted to PNG. */
import { aroundOf } from '../../exporters/around.ts'
import { describe } from '../../exporters/describe.ts'
import { pictureFile } from '../../exporters/pictureFile.ts'
import type { Drawn } from '../../exporters/pictures.ts'
import { svgText } from '../../exporters/svgText.ts'
import { readPalette } from '../../paint/palette.ts'
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

/** The picture in the colours in force at an element. */
export function svgPicture(drawn: Drawn, width: number, element: Element): SvgPicture {
  const { dataset, result, view } = drawn
  const { lang } = view
  const address = addressOf({ ...view, embed: false }, window.location.href)
  const around = aroundOf(drawn, summaryText(dataset, result, view), address)
  const measure = createMeasure(document.createElement('canvas'))
  const { tree, height, shown, count } = pictureFile(drawn, width, around, measure)
  const about = { width, height, lang, title: around.title, description: describe(drawn) }
  return { text: svgText(tree, readPalette(element), about), width, height, shown, count }
}

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
