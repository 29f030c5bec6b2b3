/** What the pointer is on, in words, beside it. */
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { eventDate, personName, termDates, termDuration, termTitle } from '../../words/termTexts.ts'
import { useHover, useView, useWords } from '../shared/session.ts'
import './Tooltip.css'

const WIDTH = 280
const MOST_LINES = 6

export function Tooltip({ dataset, width }: { dataset: Dataset; width: number }) {
  const hover = useHover()
  const words = useWords()
  const lang = useView('lang')
  if (hover.kind !== 'term' && hover.kind !== 'events') return null
  const left = Math.max(8, Math.min(hover.x + 14, width - WIDTH - 8))
  return (
    <div className="tooltip" style={{ left, top: hover.y + 18, maxWidth: WIDTH }} role="presentation">
      {hover.kind === 'term' ? (
        <>
          <strong>{termTitle(dataset, hover.term, lang)}</strong>
          <span>{personName(dataset, dataset.term.person[hover.term] ?? 0, lang)}</span>
          <span>{termDates(dataset, hover.term, lang)}</span>
          <span className="muted">{termDuration(dataset, hover.term, lang)}</span>
        </>
      ) : (
        <>
          {hover.events.slice(0, MOST_LINES).map((event) => (
            <span key={event}>
              <span className="muted">{eventDate(dataset, event, lang)}</span>{' '}
              {textIn(dataset.events.row(event).title, lang)}
            </span>
          ))}
          {hover.events.length > 1 && <span className="muted">{words.eventsHere(hover.events.length)}</span>}
        </>
      )}
    </div>
  )
}
