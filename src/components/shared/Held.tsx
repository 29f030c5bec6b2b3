/** Which offices a person held on an event's days: certainly, possibly, to come, or begun before with no end stated. */
import type { Dataset } from '../../dataset/dataset.ts'
import { type Held, heldOn } from '../../query/held.ts'
import { termDates } from '../../words/termDates.ts'
import { FirstOf } from './FirstOf.tsx'
import { TermName } from './Names.tsx'
import { Joined, Within } from './Spelled.tsx'
import { useChange, useView, useWords } from './session.ts'
import './Held.css'

const heldAt = (dataset: Dataset, person: number, event: number): Held =>
  heldOn(dataset, person, dataset.event.min[event] ?? 0, dataset.event.max[event] ?? 0)

/** So many offices of a person are named in one line, more are counted. */
const MOST_IN_LINE = 12

/** In one line: ", Vice Premier and Politburo member"; a question mark behind what is only possible, a word behind what is to come. */
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

/** So many terms of which only the beginning is known are shown unasked, where nothing better is known. */
const FEW = 3

interface HeldListProps {
  readonly dataset: Dataset
  readonly held: Held
  /** It was asked what was held on one day, not on several. */
  readonly ofOneDay: boolean
}

/** In full, for the details: what is certain, what is possible, and folded what only began before. */
export function HeldList({ dataset, held, ofOneDay }: HeldListProps) {
  const words = useWords()
  const { certain, possible, scheduled, unstated } = held
  const known: [string, readonly number[]][] = [
    [words.heldCertain(ofOneDay), certain],
    [words.heldPossible, possible],
    [words.heldScheduled, scheduled],
  ]
  const isAll = certain.length + possible.length + scheduled.length === 0
  return (
    <>
      {known.map(
        ([heading, terms]) =>
          terms.length > 0 && (
            <div key={heading}>
              <h4>{heading}</h4>
              <TermLinks dataset={dataset} terms={terms} />
            </div>
          ),
      )}
      {unstated.length > 0 && (
        <details className="begun" open={isAll && unstated.length <= FEW}>
          <summary>{words.heldUnstated(unstated.length)}</summary>
          <TermLinks dataset={dataset} terms={unstated} />
        </details>
      )}
    </>
  )
}

export function TermLinks({ dataset, terms }: { dataset: Dataset; terms: readonly number[] }) {
  const lang = useView('lang')
  const change = useChange()
  return (
    <FirstOf items={terms}>
      {(shown) => (
        <ul className="term-links">
          {shown.map((term) => (
            <li key={term}>
              <button
                type="button"
                className="link"
                onClick={() => change({ sel: { kind: 'term', id: dataset.terms.id(term) } })}
              >
                <TermName dataset={dataset} term={term} />
              </button>
              <span className="muted"> {termDates(dataset, term, lang)}</span>
            </li>
          ))}
        </ul>
      )}
    </FirstOf>
  )
}
