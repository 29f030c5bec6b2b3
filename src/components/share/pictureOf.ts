/** What is shown as one picture with all that belongs to it: as SVG, or painted to PNG. */
import { textIn } from '../../dataset/text.ts'
import { describe } from '../../exporters/describe.ts'
import { inSlices, inSteps, pause, type SliceOptions } from '../../exporters/inSlices.ts'
import { type PictureFile, pictureFileSteps, svgOfFile } from '../../exporters/pictureFile.ts'
import type { Drawn } from '../../exporters/pictures.ts'
import { pictureTexts } from '../../exporters/pictureTexts.ts'
import type { Times } from '../../exporters/pixels.ts'
import { svgPieces } from '../../exporters/svgText.ts'
import { paintLayers } from '../../paint/canvas.ts'
import { cssFontsIn, type Families, familiesAt, fontsCome } from '../../paint/families.ts'
import { type Palette, readPalette } from '../../paint/palette.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { summaryText } from '../filters/summaryText.ts'
import { lastingAddress } from '../shared/lastingAddress.ts'
import { type PngAbout, withAbout } from './pngTexts.ts'

/** The colours of a picture: those of the page, or of one of its themes. */
export type Colours = 'asShown' | 'light' | 'dark'

/** A picture, and what it is drawn with: colours and fonts as they are at an element of the page. */
export interface Drawing extends PictureFile {
  readonly title: string
  /** Where it is found; may be empty. */
  readonly address: string
  readonly palette: Palette
  readonly families: Families
}

/** The picture, so many pixels wide. */
export async function drawingOf(
  drawn: Drawn,
  width: number,
  colours: Colours,
  element: Element,
  options: SliceOptions,
): Promise<Drawing> {
  const { dataset, result, view } = drawn
  const families = familiesAt(element)
  const fonts = cssFontsIn(families)
  await fontsCome(element.ownerDocument, fonts)
  const address = lastingAddress(view)
  const around = pictureTexts(drawn, summaryText(dataset, result, view), address)
  const measure = createMeasure(document.createElement('canvas'), fonts)
  const file = await inSteps(pictureFileSteps(drawn, width, around, measure), options)
  return { ...file, title: around.title, address, palette: paletteAt(element, colours), families }
}

/** As an SVG file, in pieces. */
export function svgOfDrawing(drawing: Drawing, drawn: Drawn, options: SliceOptions): Promise<string[]> {
  const { width, height, title, palette, families } = drawing
  const about = { width, height, lang: drawn.view.lang, title, description: describe(drawn) }
  return inSlices(svgPieces(svgOfFile(drawing, families), palette, about), options)
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

/**
 * Painted, and said in words within the file, `times` as many pixels as the picture has; as the page paints its lanes, so that it has fonts that only the page knows. `undefined`
 * where the browser does not paint it. Rejects where it was stopped.
 */
export async function pngOf(
  drawing: Drawing,
  drawn: Drawn,
  times: Times,
  { signal }: SliceOptions,
): Promise<Blob | undefined> {
  const { layers, width, height, palette, families } = drawing
  const canvas = document.createElement('canvas')
  canvas.width = width * times
  canvas.height = height * times
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.scale(times, times)
  const fonts = cssFontsIn(families)
  for (const layer of layers) {
    paintLayers(context, [layer], palette, fonts)
    await pause(signal)
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  signal?.throwIfAborted()
  return blob ? withAbout(blob, saidOf(drawing, drawn, times)) : undefined
}

/** What there is to see, for those who do not: programs that show pictures have no other text of it. */
function saidOf({ title, address }: Drawing, drawn: Drawn, times: Times): PngAbout {
  const { dataset, view } = drawn
  const { licence } = dataset.head
  const texts = {
    Title: title,
    Description: describe(drawn),
    Copyright: licence === undefined ? '' : textIn(licence, view.lang),
    Comment: address,
  }
  return { lang: view.lang, times, texts }
}
