/** What lights up: a term, an event and the offices held on its day, a person. */

import { type Dataset, peopleOf } from '../dataset/dataset.ts'
import { heldOn } from '../query/held.ts'
import { type Highlight, NO_HIGHLIGHT } from '../shapes/highlight.ts'
import type { Selection } from '../state/viewState.ts'
import type { Hover } from './hover.ts'

const lit = (terms: Iterable<number>, events: Iterable<number>, people: Iterable<number>): Highlight => ({
  terms: new Set(terms),
  events: new Set(events),
  people: new Set(people),
})

export function highlightOfSelection(dataset: Dataset, sel: Selection): Highlight {
  if (sel.kind === 'term') return lit([dataset.terms.indexOf(sel.id)], [], [])
  if (sel.kind === 'event') return lit([], [dataset.events.indexOf(sel.id)], [])
  if (sel.kind === 'person') return lit([], [], [dataset.people.indexOf(sel.id)])
  return NO_HIGHLIGHT
}

export function highlightOfHover(dataset: Dataset, hover: Hover): Highlight {
  if (hover.kind === 'term') return lit([hover.term], [], [])
  if (hover.kind === 'events') return lit([], hover.events, [])
  if (hover.kind === 'row') return lit(certainlyHeld(dataset, hover.event), [hover.event], [])
  return NO_HIGHLIGHT
}

function certainlyHeld(dataset: Dataset, event: number): number[] {
  const [min, max] = [dataset.event.min[event] ?? 0, dataset.event.max[event] ?? 0]
  return [...peopleOf(dataset, event)].flatMap((person) => heldOn(dataset, person, min, max).certain)
}
