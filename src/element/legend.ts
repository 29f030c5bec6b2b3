/** The key of what is really drawn: the colour of each group, or party, that has a term in the picture. */
import { coloursOf } from '../dataset/colourKey.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { NEUTRAL } from '../dataset/paletteOf.ts'
import { textIn } from '../dataset/text.ts'
import type { Result } from '../query/result.ts'
import { groupColour } from '../shapes/shape.ts'
import type { ViewState } from '../state/viewState.ts'

interface KeyLine {
  /** Its place in the palette. */
  readonly place: number
  readonly text: string
}

/** Those with a colour of their own; none where one colour tells nothing apart. */
export function keyOf(
  dataset: Dataset,
  { terms }: Pick<Result, 'terms'>,
  { lang, colour }: Pick<ViewState, 'lang' | 'colour'>,
): KeyLine[] {
  return coloursOf(dataset, colour, terms)
    .filter(([place]) => place < NEUTRAL)
    .map(([place, label]) => ({ place, text: textIn(label, lang) }))
}

/** As items of a list, looking as the legend of the page does. */
export const keyItems = (document: Document, lines: readonly KeyLine[]): HTMLElement[] =>
  lines.map(({ place, text }) => {
    const [item, swatch] = [document.createElement('li'), document.createElement('span')]
    swatch.className = 'swatch'
    swatch.style.background = `var(--${groupColour(place)})`
    item.append(swatch, text)
    return item
  })
