/** The key of what is really drawn: the colour of each group, or party, that has a term in the picture. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Text } from '../dataset/format.ts'
import { hasParties, NEUTRAL, paletteOfGroup, rankedParties } from '../dataset/paletteOf.ts'
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
  const byParty = colour === 'party' && hasParties(dataset)
  const { party, role } = dataset.term
  const of = byParty
    ? (term: number) => party[term] ?? -1
    : (term: number) => dataset.groupOfRole[role[term] ?? 0] ?? 0
  const drawn = new Set(Array.from(terms, of))
  const lines: (readonly [number, Text, number])[] = byParty
    ? rankedParties(dataset).map((one, place) => [one, dataset.parties.row(one).name, place])
    : Array.from({ length: dataset.groups.count }, (_, group) => [
        group,
        dataset.groups.row(group).label,
        paletteOfGroup(dataset, group),
      ])
  return lines
    .filter(([one, , place]) => drawn.has(one) && place < NEUTRAL)
    .map(([, label, place]) => ({ place, text: textIn(label, lang) }))
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
