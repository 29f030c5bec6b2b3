/** What a timeline draws of a dataset: what matches, and faintly what belongs to it. What is selected is always drawn. */
import { bisectLeft } from 'd3'
import type { Dataset } from '../dataset/dataset.ts'
import { maskOf } from '../dataset/maskOf.ts'
import type { Result } from '../query/result.ts'
import { selectedRow } from './selectedRow.ts'
import type { Selection } from './viewState.ts'

type Answered = Pick<Result, 'terms' | 'events' | 'faint'>

export interface Drawn {
  /** Indexes, ascending. */
  readonly terms: Uint32Array
  readonly events: Uint32Array
  /** 1 for each term of the dataset that is drawn faintly; `undefined` where none is. */
  readonly faint: Uint8Array | undefined
}

const has = (rows: Uint32Array, row: number): boolean => rows[bisectLeft(rows, row)] === row

/** Is something selected that is not drawn anyway, of the rows that `drawnOf` adds? */
export const isLeftOut = (dataset: Dataset, answered: Answered, sel: Selection): boolean =>
  missingOf(dataset, answered, sel).length > 0

/** The terms of a selection, or the event where one is selected, that are neither found nor faint. */
function missingOf(dataset: Dataset, { terms, events, faint }: Answered, sel: Selection): number[] {
  const row = selectedRow(dataset, sel)
  if (row < 0) return []
  if (sel.kind === 'event') return has(events, row) ? [] : [row]
  const { from, items } = dataset.termsByPerson
  const its = sel.kind === 'term' ? [row] : [...items.subarray(from[row], from[row + 1])]
  return its.some((term) => has(terms, term) || has(faint, term)) ? [] : its
}

/** What is drawn of an answer while this is selected. */
export function drawnOf(dataset: Dataset, answered: Answered, sel: Selection): Drawn {
  const { terms, faint } = answered
  const missing = missingOf(dataset, answered, sel)
  const isEvent = sel.kind === 'event'
  const events = isEvent && missing.length > 0 ? merged(answered.events, missing) : answered.events
  const more = isEvent ? [...faint] : [...faint, ...missing]
  if (more.length === 0) return { terms, events, faint: undefined }
  return { terms: merged(terms, more), events, faint: maskOf(more, dataset.terms.count) }
}

const merged = (rows: Uint32Array, more: readonly number[]): Uint32Array =>
  Uint32Array.from([...rows, ...more]).sort()
