/** The answer to a filter: the terms and events that every view draws, lists and counts. */
import type { Dataset } from '../dataset/dataset.ts'
import type { Filter } from './clause.ts'
import { type Fails, matchAll } from './match.ts'

export interface Result {
  /** Indexes, ascending. */
  readonly terms: Uint32Array
  readonly events: Uint32Array
  /** How many people these terms and events concern: as many as there are lanes. */
  readonly people: number
  readonly fails: Fails
}

export const queryDataset = (dataset: Dataset, filter: Filter): Result =>
  resultOf(dataset, matchAll(dataset, filter))

/** The rows that fail nothing. */
export function resultOf(dataset: Dataset, fails: Fails): Result {
  const terms = matching(fails.terms)
  const events = matching(fails.events)
  return { terms, events, people: countPeople(dataset, terms, events), fails }
}

/** The rows that fail nothing, counted first so that they fit. */
function matching(fails: Uint8Array): Uint32Array {
  let count = 0
  for (const failed of fails) if (failed === 0) count++
  const rows = new Uint32Array(count)
  let next = 0
  for (let i = 0; i < fails.length; i++) if (fails[i] === 0) rows[next++] = i
  return rows
}

function countPeople({ people, term, event }: Dataset, terms: Uint32Array, events: Uint32Array): number {
  const seen = new Uint8Array(people.count)
  for (const i of terms) seen[term.person[i] ?? 0] = 1
  for (const i of events)
    for (const person of event.people.subarray(event.peopleFrom[i], event.peopleFrom[i + 1])) seen[person] = 1
  return seen.reduce((count, one) => count + one, 0)
}
