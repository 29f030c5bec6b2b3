/** An event of the list: its day, its people and what they held on it. */
import { memo } from 'react'
import { type Dataset, peopleOf } from '../../dataset/dataset.ts'
import { formatShort } from '../../dates/format.ts'
import { type Hover, NO_HOVER } from '../../state/session.ts'
import { eventDate } from '../../words/termDates.ts'
import { HeldText } from '../shared/HeldText.tsx'
import { PersonName } from '../shared/Names.tsx'
import { SourceLinks } from '../shared/SourceLinks.tsx'
import { Spelled, SpelledList } from '../shared/Spelled.tsx'
import {
  useChange,
  useHoverSelector,
  useSession,
  useView,
  useViewSelector,
  useWords,
} from '../shared/session.ts'
import './EventRow.css'

/** So many people of an event are named in the list, and places, more are counted. */
const MOST_NAMED = 12

interface Props {
  readonly dataset: Dataset
  readonly event: number
  /** Tab stops at this row; to the others, and to what else is in it, lead arrows. */
  readonly isStop: boolean
}

/** Asks of hover and selection only whether they are its own: most moves of the pointer change no row of the list. */
export const EventRow = memo(function EventRow({ dataset, event, isStop }: Props) {
  const { hover } = useSession()
  const words = useWords()
  const lang = useView('lang')
  const row = dataset.events.row(event)
  const chosen = useViewSelector(({ sel }) => sel.kind === 'event' && sel.id === row.id)
  const highlighted = useHoverSelector((now) => isOnEvent(now, event))
  const change = useChange()
  const people = [...peopleOf(dataset, event)]
  const { places = [] } = row
  const enter = () => hover.set({ kind: 'row', event })
  const leave = () => hover.set(NO_HOVER)
  return (
    <article
      data-event={event}
      data-in-row=""
      className={`event ${highlighted ? 'lit' : ''} ${chosen ? 'chosen' : ''}`}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      <time>{eventDate(dataset, event, lang, formatShort)}</time>
      <div>
        <button
          type="button"
          className="event-title"
          tabIndex={isStop ? 0 : -1}
          aria-pressed={chosen}
          onClick={() => change({ sel: chosen ? { kind: 'none' } : { kind: 'event', id: row.id } })}
        >
          <Spelled text={row.title} />
        </button>
        <p className="muted">
          {people.slice(0, MOST_NAMED).map((person) => (
            <span key={person}>
              <PersonName dataset={dataset} person={person} />
              <HeldText dataset={dataset} person={person} event={event} />
              {'\u00a0· '}
            </span>
          ))}
          {people.length > MOST_NAMED && `${words.andMorePeople(people.length - MOST_NAMED)}\u00a0· `}
          <SpelledList texts={places.slice(0, MOST_NAMED)} />
          {places.length > MOST_NAMED && ` ${words.andMore(places.length - MOST_NAMED)}`}
          {places.length > 0 && '\u00a0·\u00a0'}
          <SourceLinks dataset={dataset} refs={row.sources} tabIndex={-1} />
        </p>
      </div>
    </article>
  )
})

/** Is the pointer or the focus on the event, here or on the timeline? */
const isOnEvent = (hover: Hover, event: number): boolean =>
  (hover.kind === 'events' && hover.events.includes(event)) || (hover.kind === 'row' && hover.event === event)
