/** On a phone each part has the page to itself. */
import { SHOWS } from '../../state/edition.ts'
import type { Show } from '../../state/viewState.ts'
import { useChange, useView, useWords } from '../shared/session.ts'

export function Tabs({ hasEvents }: { hasEvents: boolean }) {
  const words = useWords()
  const show = useView('show')
  const change = useChange()
  const tabs: [Show, string][] = [
    ['timeline', words.timeline],
    ...(hasEvents ? [['events', words.eventList] satisfies [Show, string]] : []),
    ['table', words.table],
    ['text', words.text],
  ]
  return (
    <div className="tab-buttons" data-one-stop="">
      {tabs
        .filter(([tab]) => SHOWS.includes(tab))
        .map(([tab, label]) => (
          <button type="button" key={tab} aria-pressed={show === tab} onClick={() => change({ show: tab })}>
            {label}
          </button>
        ))}
    </div>
  )
}
