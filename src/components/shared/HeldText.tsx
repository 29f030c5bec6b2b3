/** Which offices a person held on an event's days, in a line. */
import type { Dataset } from '../../dataset/dataset.ts'
import { type Held, heldOn } from '../../query/heldOn.ts'
import { TermName } from './Names.tsx'
import { Joined, Within } from './Spelled.tsx'
import { useWords } from './session.ts'

const heldAt = (dataset: Dataset, person: number, event: number): Held =>
  heldOn(dataset, person, dataset.event.min[event] ?? 0, dataset.event.max[event] ?? 0)

/** So many offices of a person are named in one line, more are counted. */
const MOST_IN_LINE = 12

/** In one line: ", Vice Premier and Politburo member"; what is only possible and what is to come are said to be. */
export function HeldText({ dataset, person, event }: { dataset: Dataset; person: number; event: number }) {
  const words = useWords()
  const held = heldAt(dataset, person, event)
  const shorts = (terms: readonly number[], say = (text: string) => text) =>
    terms.slice(0, MOST_IN_LINE).map((term) => (
      <Within key={term} say={say}>
        <TermName dataset={dataset} term={term} short />
      </Within>
    ))
  const named = [
    ...shorts(held.certain),
    ...shorts(held.possible, words.doubtful),
    ...shorts(held.scheduled, words.scheduled),
  ].slice(0, MOST_IN_LINE)
  const left = held.certain.length + held.possible.length + held.scheduled.length - named.length
  const known = left > 0 ? [...named, words.andMore(left)] : named
  // Only where nothing better is known: an end that nobody stated may lie long before.
  const all = known.length > 0 ? known : shorts(held.unstated.slice(0, 2), words.doubtful)
  if (all.length === 0) return null
  return (
    <>
      {words.comma}
      <Joined parts={all} by={words.andList} />
    </>
  )
}
