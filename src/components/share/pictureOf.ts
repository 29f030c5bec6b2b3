/** What is shown as one picture with all that belongs to it: as SVG, or painted to PNG. */
import { aroundOf } from '../../exporters/around.ts'
import { describe } from '../../exporters/describe.ts'
import { gathered, inSteps, pause, type SliceOptions, type Steps, within } from '../../exporters/inSlices.ts'
import { type PictureFile, pictureFileSteps } from '../../exporters/pictureFile.ts'
import type { Drawn } from '../../exporters/pictures.ts'
import type { Times } from '../../exporters/pixels.ts'
import { svgPieces } from '../../exporters/svgText.ts'
import { type Palette, readPalette } from '../../paint/palette.ts'
import { addressOf } from '../../state/url.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { summaryText } from '../filters/summaryText.ts'

export interface SvgPicture extends Pick<PictureFile, 'width' | 'height' | 'shown' | 'count'> {
  readonly pieces: readonly string[]
}

/** The colours of a picture: those of the page, or of one of its themes. */
export type Colours = 'asShown' | 'light' | 'dark'

/** The picture, so many pixels wide, in the colours at an element. */
export const svgPicture = (
  drawn: Drawn,
  width: number,
  colours: Colours,
  element: Element,
  options: SliceOptions,
): Promise<SvgPicture> => inSteps(svgSteps(drawn, width, paletteAt(element, colours)), options)

function* svgSteps(drawn: Drawn, width: number, palette: Palette): Steps<SvgPicture> {
  const { dataset, result, view } = drawn
  const { lang } = view
  const address = addressOf({ ...view, embed: false }, window.location.href)
  const around = aroundOf(drawn, summaryText(dataset, result, view), address)
  const measure = createMeasure(document.createElement('canvas'))
  const file = yield* within(0, 0.8, pictureFileSteps(drawn, width, around, measure))
  const { tree, height } = file
  const about = { width, height, lang, title: around.title, description: describe(drawn) }
  const pieces = yield* within(0.8, 1, gathered(svgPieces(tree, palette, about)))
  return { ...file, pieces }
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

/** Painted, `times` as many pixels as the picture has. `undefined` where the browser does not paint it. Rejects where it was stopped. */
export async function pngOf(
  { pieces, width, height }: SvgPicture,
  times: Times,
  { signal }: SliceOptions,
): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = width * times
  canvas.height = height * times
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pieces.join(''))}`
  try {
    await image.decode()
  } catch {
    return undefined
  }
  await pause(signal)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  await pause(signal)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  signal?.throwIfAborted()
  return blob ?? undefined
}
