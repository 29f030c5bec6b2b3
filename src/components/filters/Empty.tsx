/** Nothing matches: which single filter to loosen, and what that would bring. */
import type { Dataset } from '../../dataset/dataset.ts'
import { loosen } from '../../query/facets.ts'
import type { Result } from '../../query/result.ts'
import { useChange, useWords } from '../shared/session.ts'
import { NO_FILTER, WITHOUT } from './activeFilters.ts'
import './Empty.css'

export function Empty({ dataset, result }: { dataset: Dataset; result: Result }) {
  const words = useWords()
  const change = useChange()
  if (dataset.terms.count + dataset.events.count === 0) return <div className="empty">{words.emptyData}</div>
  const hints = loosen(dataset, result.fails)
  return (
    <div className="empty" data-focus-then="">
      <h2>{words.emptyTitle}</h2>
      {hints.length === 0 && <p>{words.emptyAll}</p>}
      <ul>
        {hints.map(({ clause, terms, events }) => (
          <li key={clause}>
            <button type="button" onClick={() => change(WITHOUT[clause])}>
              {words.emptyHint(
                words.clauses[clause],
                words.andList([words.terms(terms), words.events(events)]),
              )}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => change(NO_FILTER)}>
        {words.clear}
      </button>
    </div>
  )
}
