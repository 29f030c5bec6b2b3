/** What is drawn faintly beside what a filter lets through: offices that belong to it though they do not match. */
import { END_UNSTATED, spanMax } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Bounds } from '../dates/edtf.ts'
import { TIME } from './clause.ts'
import type { Fails } from './match.ts'

export interface Beside {
  /** Begun before the years chosen, with an end that no source states: nobody knows whether they ran on. Ascending. */
  readonly begunEarlier: Uint32Array
  /** All that is drawn beside the answer. Ascending. */
  readonly faint: Uint32Array
}

const NONE = new Uint32Array(0)

/**
 * `people` are those whose events match though none of their offices does: their offices in the years chosen come with
 * them. `time` is the years chosen, `null` where none are.
 */
export function besideOf(
  { term, termsByPerson }: Dataset,
  fails: Fails['terms'],
  people: readonly number[],
  time: Bounds | null,
): Beside {
  const begunEarlier = time ? begunBefore(term, fails, time) : NONE
  const offices = people.flatMap((person) => {
    const [from, to] = [termsByPerson.from[person], termsByPerson.from[person + 1]]
    return [...termsByPerson.items.subarray(from, to)].filter((i) => !((fails[i] ?? 0) & TIME))
  })
  if (offices.length === 0) return { begunEarlier, faint: begunEarlier }
  const faint = Uint32Array.from(new Set([...begunEarlier, ...offices])).sort()
  return { begunEarlier, faint }
}

function begunBefore(term: Dataset['term'], fails: Uint8Array, time: Bounds): Uint32Array {
  const found: number[] = []
  const { flags } = term
  for (let i = 0; i < fails.length; i++)
    if (fails[i] === TIME && (flags[i] ?? 0) & END_UNSTATED && spanMax(term, i) < time.min) found.push(i)
  return Uint32Array.from(found)
}
