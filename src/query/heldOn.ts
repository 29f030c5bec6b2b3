/** Who held what on a day, or on the days an imprecise date may mean. */
import type { Dataset } from '../dataset/dataset.ts'
import { CERTAIN, forEachHeld, NOT_HELD, POSSIBLE, SCHEDULED, UNSTATED } from './holding.ts'

/** Indexes of terms. */
export interface Held {
  readonly certain: number[]
  readonly possible: number[]
  readonly scheduled: number[]
  /** Most recently begun first: the first is the best guess. */
  readonly unstated: number[]
}

const LISTS: Readonly<Record<number, keyof Held>> = {
  [CERTAIN]: 'certain',
  [POSSIBLE]: 'possible',
  [SCHEDULED]: 'scheduled',
  [UNSTATED]: 'unstated',
}

/** What a person held on the days from … to, both included. Nothing outside a life whose dates are known. */
export function heldOn(dataset: Dataset, person: number, from: number, to: number): Held {
  const held: Held = { certain: [], possible: [], scheduled: [], unstated: [] }
  forEachHeld(dataset, person, from, to, (term, how) => {
    held[LISTS[how] ?? 'unstated'].push(term)
  })
  const { startMax } = dataset.term
  held.unstated.sort((a, b) => (startMax[b] ?? 0) - (startMax[a] ?? 0) || a - b)
  return held
}

/** People by what is best known of them for some days, each list in the order given. */
export interface Holders extends Held {
  /** Of whom no office is known for these days. */
  readonly none: number[]
}

/** Who held any office on the days from … to, both included, and how well that is known. */
export function holdersOn(dataset: Dataset, people: Iterable<number>, from: number, to: number): Holders {
  const holders: Holders = { certain: [], possible: [], scheduled: [], unstated: [], none: [] }
  for (const person of people) {
    let best = NOT_HELD
    forEachHeld(dataset, person, from, to, (_, how) => {
      if (best === NOT_HELD || how < best) best = how
    })
    holders[LISTS[best] ?? 'none'].push(person)
  }
  return holders
}
