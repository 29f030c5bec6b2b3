/** Which offices a person held on some days, in full: certainly, possibly, to come, or begun before with no end stated. */
import type { Dataset } from '../../dataset/dataset.ts'
import type { Held } from '../../query/heldOn.ts'
import { termDates } from '../../words/termDates.ts'
import { FirstOf } from './FirstOf.tsx'
import { TermName } from './Names.tsx'
import { useChange, useView, useWords } from './session.ts'
import './HeldList.css'

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
