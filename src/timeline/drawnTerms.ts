/** What a timeline draws of a dataset: what matches, and faintly what belongs to it. What is selected is always drawn. */
import { bisectLeft } from 'd3'
import type { Dataset } from '../dataset/dataset.ts'
import type { Result } from '../query/result.ts'
import type { Selection } from '../state/viewState.ts'

type Answered = Pick<Result, 'terms' | 'events' | 'faint'>

export interface Drawn {
  /** Indexes, ascending. */
  readonly terms: Uint32Array
  readonly events: Uint32Array
  /** 1 for each term of the dataset that is drawn faintly; `undefined` where none is. */
  readonly faint: Uint8Array | undefined
}

const has = (rows: Uint32Array, row: number): boolean => rows[bisectLeft(rows, row)] === row

/** The rows of a selection that do not match, as text that is the same for the same rows; empty where all of it is drawn anyway. */
export function unmatchedOf(dataset: Dataset, { terms, events, faint }: Answered, sel: Selection): number[] {
  if (sel.kind === 'term') {
    const term = dataset.terms.indexOf(sel.id)
    return term < 0 || has(terms, term) || has(faint, term) ? [] : [term]
  }
  if (sel.kind === 'event') {
    const event = dataset.events.indexOf(sel.id)
    return event < 0 || has(events, event) ? [] : [event]
  }
  if (sel.kind !== 'person') return []
  const person = dataset.people.indexOf(sel.id)
  const { from, items } = dataset.termsByPerson
  const its = person < 0 ? [] : [...items.subarray(from[person], from[person + 1])]
  return its.some((term) => has(terms, term) || has(faint, term)) ? [] : its
}

/** `unmatched` are rows of terms, or of events where an event is selected. */
export function drawnOf(
  dataset: Dataset,
  { terms, events, faint }: Answered,
  unmatched: readonly number[],
  kind: Selection['kind'],
): Drawn {
  const more = kind === 'event' ? [] : unmatched
  const shown = kind === 'event' && unmatched.length > 0 ? merged(events, unmatched) : events
  if (faint.length + more.length === 0) return { terms, events: shown, faint: undefined }
  const mask = new Uint8Array(dataset.terms.count)
  for (const term of faint) mask[term] = 1
  for (const term of more) mask[term] = 1
  return { terms: merged(terms, [...faint, ...more]), events: shown, faint: mask }
}

const merged = (rows: Uint32Array, more: readonly number[]): Uint32Array =>
  Uint32Array.from([...rows, ...more]).sort()
