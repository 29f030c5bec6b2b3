/** What is highlighted: a term, an event and the offices held on its day, a person. */
import { type Dataset, peopleOf } from '../dataset/dataset.ts'
import { heldOn } from '../query/held.ts'
import { type Highlight, NO_HIGHLIGHT } from '../shapes/highlight.ts'
import { selectedRow } from '../state/selectedRow.ts'
import type { Hover } from '../state/session.ts'
import type { Selection } from '../state/viewState.ts'

const highlight = (
  terms: Iterable<number>,
  events: Iterable<number>,
  people: Iterable<number>,
): Highlight => ({ terms: new Set(terms), events: new Set(events), people: new Set(people) })

export function highlightOfSelection(dataset: Dataset, sel: Selection): Highlight {
  const row = selectedRow(dataset, sel)
  const of = (kind: Selection['kind']) => (sel.kind === kind ? [row] : [])
  return row < 0 ? NO_HIGHLIGHT : highlight(of('term'), of('event'), of('person'))
}

export function highlightOfHover(dataset: Dataset, hover: Hover): Highlight {
  if (hover.kind === 'term') return highlight([hover.term], [], [])
  if (hover.kind === 'events') return highlight([], hover.events, [])
  if (hover.kind === 'row') return highlight(heldThen(dataset, hover.event), [hover.event], [])
  return NO_HIGHLIGHT
}

/** What an event's people certainly held on its days; of days after asOf nothing is certain, and it is what is scheduled. */
function heldThen(dataset: Dataset, event: number): number[] {
  const [min, max] = [dataset.event.min[event] ?? 0, dataset.event.max[event] ?? 0]
  return [...peopleOf(dataset, event)].flatMap((person) => {
    const { certain, scheduled } = heldOn(dataset, person, min, max)
    return [...certain, ...scheduled]
  })
}
