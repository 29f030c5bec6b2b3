/** What a selection highlights: a term, an event or a person. */
import type { Dataset } from '../dataset/dataset.ts'
import { type Highlight, NO_HIGHLIGHT } from '../shapes/highlighted.ts'
import { selectedRow } from '../state/selectedRow.ts'
import type { Selection } from '../state/viewState.ts'

export const highlight = (
  terms: Iterable<number>,
  events: Iterable<number>,
  people: Iterable<number>,
): Highlight => ({ terms: new Set(terms), events: new Set(events), people: new Set(people) })

export function highlightOfSelection(dataset: Dataset, sel: Selection): Highlight {
  const row = selectedRow(dataset, sel)
  const of = (kind: Selection['kind']) => (sel.kind === kind ? [row] : [])
  return row < 0 ? NO_HIGHLIGHT : highlight(of('term'), of('event'), of('person'))
}
