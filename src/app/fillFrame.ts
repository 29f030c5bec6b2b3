/** What the frame says beside the first picture, until React says the same: title, people, role groups, the summary. */

import { summaryText } from '../components/filters/summaryText.ts'
import type { Frame } from '../components/shared/frame.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Text } from '../dataset/format.ts'
import {
  type Colouring,
  hasParties,
  MOST_GROUPS,
  NEUTRAL,
  paletteOfGroup,
  rankedParties,
} from '../dataset/paletteOf.ts'
import { textIn } from '../dataset/text.ts'
import { roleCounts } from '../query/roleCounts.ts'
import { groupColour } from '../shapes/shape.ts'
import type { ViewState } from '../state/viewState.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
import { namesInWords } from '../words/termTexts.ts'
import type { Exploration } from './exploration.ts'
import { UNTIL_FILLED } from './frame.ts'

export function fillFrame(frame: Frame, exploration: Exploration | undefined, view: ViewState): void {
  if (!exploration || !waiting(frame.titles, 'h1')) return
  const { dataset } = exploration
  const { result } = exploration.answer(view)
  const words = pictureWordsIn(view.lang)
  say(frame.titles, 'h1', textIn(view.title || dataset.head.title, view.lang))
  say(frame.titles, '.subtitle', namesInWords(dataset, view.lang))
  say(frame.filterBar, '.filters-button', words.filters)
  // What is counted is said when all has come.
  const { whole } = exploration
  const text = whole ? summaryText(dataset, result, view) : '\u00a0'
  say(frame.summaryLine, '.summary', text)
  const counts = whole ? roleCounts(dataset, result.fails).groups : undefined
  waiting(frame.filterBar, '.groups')?.replaceChildren(
    ...groupChips(frame.root.ownerDocument, dataset, counts, view),
  )
}

/** A part of a slot that React has not filled yet. */
const waiting = (slot: HTMLElement, selector: string): HTMLElement | null =>
  slot.querySelector(`[${UNTIL_FILLED}] ${selector}, ${selector}[${UNTIL_FILLED}]`)

function say(slot: HTMLElement, selector: string, text: string): void {
  const part = waiting(slot, selector)
  if (part) part.textContent = text
}

/** They look as the buttons that take their place. */
function groupChips(
  document: Document,
  dataset: Dataset,
  counts: Uint32Array | undefined,
  { lang, colour }: ViewState,
): HTMLElement[] {
  const make = () => document.createElement('span')
  return legendOf(dataset, colour).map(([palette, label, group]) => {
    const [chip, swatch, count] = [make(), make(), make()]
    chip.className = 'chip group'
    swatch.className = 'swatch'
    swatch.style.background = `var(--${groupColour(palette)})`
    count.className = 'muted'
    count.textContent = counts && group !== undefined ? pictureWordsIn(lang).number(counts[group] ?? 0) : '…'
    chip.append(swatch, `${textIn(label, lang)} `, count)
    return chip
  })
}

/** `namedColours` of `dataset/colourKey.ts`, with the role group: before the picture each shared function costs bytes. */
const legendOf = (dataset: Dataset, colour: Colouring): (readonly [number, Text, number?])[] =>
  colour === 'party' && hasParties(dataset)
    ? rankedParties(dataset)
        .slice(0, NEUTRAL)
        .map((party, place) => [place, dataset.parties.row(party).name])
    : Array.from({ length: Math.min(dataset.groups.count, MOST_GROUPS) }, (_, group) => [
        paletteOfGroup(dataset, group),
        dataset.groups.row(group).label,
        group,
      ])
