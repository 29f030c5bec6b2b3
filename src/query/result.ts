/** The answer to a filter: the terms and events that every view draws, lists and counts. */
import type { Dataset } from '../dataset/dataset.ts'
import { trim } from '../dataset/trim.ts'
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

/** A dataset and what of it the filter lets through: they change together. */
export interface Answer {
  readonly dataset: Dataset
  readonly result: Result
}

export const queryDataset = (dataset: Dataset, filter: Filter): Result =>
  resultOf(dataset, matchAll(dataset, filter))

/** The rows that fail nothing. */
export function resultOf(dataset: Dataset, fails: Fails): Result {
  const { term, event } = dataset
  const seen = new Uint8Array(dataset.people.count)
  let people = 0
  const see = (person: number) => {
    people += 1 - (seen[person] ?? 1)
    seen[person] = 1
  }
  const terms = new Uint32Array(fails.terms.length)
  let count = 0
  for (let i = 0; i < fails.terms.length; i++)
    if (fails.terms[i] === 0) {
      terms[count++] = i
      see(term.person[i] ?? 0)
    }
  const events = Uint32Array.from(fails.events.keys()).filter((i) => fails.events[i] === 0)
  for (const i of events)
    for (let k = event.peopleFrom[i] ?? 0; k < (event.peopleFrom[i + 1] ?? 0); k++) see(event.people[k] ?? 0)
  return { terms: trim(terms, count), events, people, fails }
}
