/** An event of the list: its day, its people and what they held on it. */
import { type Dataset, peopleOf } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { mustParseEdtf } from '../../dates/edtf.ts'
import { formatShort } from '../../dates/format.ts'
import { NO_HOVER } from '../../timeline/hover.ts'
import { personName } from '../../words/termTexts.ts'
import { HeldText } from '../shared/Held.tsx'
import { SourceLinks } from '../shared/Sources.tsx'
import { useChange, useHover, useSession, useView } from '../shared/session.ts'
import './EventRow.css'

export function EventRow({ dataset, event }: { dataset: Dataset; event: number }) {
  const { hover: store } = useSession()
  const lang = useView('lang')
  const sel = useView('sel')
  const hover = useHover()
  const change = useChange()
  const row = dataset.events.row(event)
  const people = [...peopleOf(dataset, event)]
  const lit =
    (hover.kind === 'events' && hover.events.includes(event)) ||
    (hover.kind === 'row' && hover.event === event)
  const chosen = sel.kind === 'event' && sel.id === row.id
  const places = (row.places ?? []).map((place) => textIn(place, lang)).join(', ')
  const enter = () => store.set({ kind: 'row', event })
  const leave = () => store.set(NO_HOVER)
  return (
    <article
      className={`event ${lit ? 'lit' : ''} ${chosen ? 'chosen' : ''}`}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      <time>{formatShort(mustParseEdtf(row.date), lang)}</time>
      <div>
        <button
          type="button"
          className="event-title"
          aria-pressed={chosen}
          onClick={() => change({ sel: chosen ? { kind: 'none' } : { kind: 'event', id: row.id } })}
        >
          {textIn(row.title, lang)}
        </button>
        <p className="muted">
          {people.map((person) => (
            <span key={person}>
              {personName(dataset, person, lang)}
              <HeldText dataset={dataset} person={person} event={event} />
              {' · '}
            </span>
          ))}
          {places}
          {places !== '' && ' · '}
          <SourceLinks dataset={dataset} refs={row.sources} />
        </p>
      </div>
    </article>
  )
}
