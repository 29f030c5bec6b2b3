/** What lights up: a term, an event and the offices held on its day, a person. */
import type { Dataset } from '../dataset/dataset.ts'
import { type Lit, NOTHING_LIT } from '../draw/picture.ts'
import { heldOn, termsByPerson } from '../query/held.ts'
import type { Selection } from '../state/viewState.ts'
import type { Hover } from './session.ts'

const lit = (terms: Iterable<number>, events: Iterable<number>, people: Iterable<number>): Lit => ({
  terms: new Set(terms),
  events: new Set(events),
  people: new Set(people),
})

export function litBySelection(dataset: Dataset, sel: Selection): Lit {
  if (sel.kind === 'term') return lit([dataset.terms.indexOf(sel.id)], [], [])
  if (sel.kind === 'event') return lit([], [dataset.events.indexOf(sel.id)], [])
  if (sel.kind === 'person') return lit([], [], [dataset.people.indexOf(sel.id)])
  return NOTHING_LIT
}

export function litBy(dataset: Dataset, hover: Hover): Lit {
  if (hover.kind === 'term') return lit([hover.term], [], [])
  if (hover.kind === 'events') return lit([], hover.events, [])
  if (hover.kind === 'row') return lit(certainlyHeld(dataset, hover.event), [hover.event], [])
  return NOTHING_LIT
}

/** The people an event concerns, as indexes. */
export const peopleOf = ({ event }: Dataset, i: number): Uint32Array =>
  event.people.subarray(event.peopleFrom[i], event.peopleFrom[i + 1])

function certainlyHeld(dataset: Dataset, event: number): number[] {
  const [min, max] = [dataset.event.min[event] ?? 0, dataset.event.max[event] ?? 0]
  return [...peopleOf(dataset, event)].flatMap(
    (person) => heldOn(dataset, termsByPerson(dataset), person, min, max).certain,
  )
}
