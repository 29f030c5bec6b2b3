/** The answer to a filter: the terms and events that every view draws, lists and counts. */
import type { Dataset } from '../dataset/dataset.ts'
import { trim } from '../dataset/trim.ts'
import type { Bounds } from '../dates/edtf.ts'
import type { Filter } from './clause.ts'
import { type Beside, besideOf } from './faint.ts'
import { type Fails, type FindText, matchAll } from './match.ts'

export interface Result extends Beside {
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

export const queryDataset = (dataset: Dataset, filter: Filter, find?: FindText): Result =>
  resultOf(dataset, matchAll(dataset, filter, find), filter.time)

/** The rows that fail nothing, and what is drawn beside them; `time` is the years chosen. */
export function resultOf(dataset: Dataset, fails: Fails, time: Bounds | null): Result {
  const { event } = dataset
  const seen = new Uint8Array(dataset.people.count)
  const terms = passing(fails.terms, dataset.term.person, seen)
  const events = Uint32Array.from(fails.events.keys()).filter((i) => fails.events[i] === 0)
  const alone = new Set<number>()
  for (const i of events)
    for (let k = event.peopleFrom[i] ?? 0; k < (event.peopleFrom[i + 1] ?? 0); k++)
      if (!seen[event.people[k] ?? 0]) alone.add(event.people[k] ?? 0)
  const people = sumOf(seen) + alone.size
  return { terms, events, people, fails, ...besideOf(dataset, fails.terms, [...alone], time) }
}

/** The terms that fail nothing; their people are marked as seen. */
function passing(failed: Uint8Array, person: Uint32Array, seen: Uint8Array): Uint32Array {
  const terms = new Uint32Array(failed.length)
  let count = 0
  for (let i = 0; i < failed.length; i++)
    if (failed[i] === 0) {
      terms[count++] = i
      seen[person[i] ?? 0] = 1
    }
  return trim(terms, count)
}

function sumOf(ones: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < ones.length; i++) sum += ones[i] ?? 0
  return sum
}
