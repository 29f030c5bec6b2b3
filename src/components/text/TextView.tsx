/** The same content as prose: for reading, for hearing, for copying and printing. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { laneOrder } from '../../layout/sortLanes.ts'
import type { Result } from '../../query/result.ts'
import { type ViewText, viewText } from '../../sentences/viewText.ts'
import { elsewhereText } from '../../words/elsewhere.ts'
import { useView, useWords } from '../shared/session.ts'
import { CopyText } from './CopyText.tsx'
import { PersonSection } from './PersonSection.tsx'
import { EventItems, Sentences } from './Told.tsx'
import './TextView.css'

/** People that a click brings. */
const PAGE = 50

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  /** People who are there without a click. */
  readonly first?: number
}

export function TextView({ dataset, result, first = PAGE }: Props) {
  const words = useWords()
  const whence = elsewhereText(dataset, useView('lang'))
  const text = useViewText(dataset, result)
  const told = useRef<HTMLElement>(null)
  const [shown, setShown] = useState(first)
  const people = text.people.slice(0, shown)
  const left = text.people.length - people.length
  useEffect(() => {
    // Who asked for more reads on there.
    if (shown > first) told.current?.querySelectorAll<HTMLElement>('h2')[shown - PAGE]?.focus()
  }, [shown, first])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className="prose" aria-label={words.text} tabIndex={0} data-focus-then="">
      <CopyText text={text} people={people} whence={whence} told={told} />
      <article ref={told}>
        <Sentences of={text.summary} between={text.between} />
        {people.map((person) => (
          <PersonSection key={person} text={text} person={person} />
        ))}
        {left > 0 && (
          <p>
            <button type="button" onClick={() => setShown(shown + PAGE)}>
              {words.showMore(Math.min(left, PAGE))}
            </button>
          </p>
        )}
        {text.context.length > 0 && (
          <>
            <h2>{text.contextHeading}</h2>
            <EventItems text={text} events={text.context} />
          </>
        )}
      </article>
    </section>
  )
}

/** Worked out anew where what it tells of changes, and not with the rest of the view. */
function useViewText(dataset: Dataset, result: Result): ViewText {
  const [lang, sort, time, role] = [useView('lang'), useView('sort'), useView('time'), useView('role')]
  const [person, org, party, q] = [useView('person'), useView('org'), useView('party'), useView('q')]
  const [unstated, words] = [useView('unstated'), useWords()]
  // biome-ignore lint/correctness/useExhaustiveDependencies: words that have come since make other sentences in the same language
  return useMemo(() => {
    const filter = { time, role, person, org, party, q, unstated }
    return viewText({ dataset, result, filter, lang, order: laneOrder(dataset, sort) })
  }, [dataset, result, lang, sort, time, role, person, org, party, q, unstated, words])
}
