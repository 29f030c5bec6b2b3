/** What the pointer highlights: a term, some events, or an event and the offices held on its day. */
import { type Dataset, peopleOf } from '../dataset/dataset.ts'
import { heldOn } from '../query/heldOn.ts'
import { type Highlight, NO_HIGHLIGHT } from '../shapes/highlighted.ts'
import type { Hover } from '../state/session.ts'
import { highlight } from './highlight.ts'

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
