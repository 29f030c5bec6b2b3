/** The events of a day, or that may have fallen on it: what a crowd opens that no zoom can part. */
import { useMemo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Day } from '../../dates/day.ts'
import { mustParseEdtf } from '../../dates/edtf.ts'
import { eventsOn, isCertainlyOn } from '../../query/eventsOn.ts'
import { eventDate } from '../../words/termDates.ts'
import { FirstOf } from '../shared/FirstOf.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useView, useWords } from '../shared/session.ts'

/** So many events of a day are listed before more are asked for. */
const FIRST_EVENTS = 20

export function EventsOfDay({ dataset, day }: { dataset: Dataset; day: Day }) {
  const words = useWords()
  const [certain, possible] = useMemo(() => {
    const isCertain = (i: number) => isCertainlyOn(mustParseEdtf(dataset.events.row(i).date), day)
    const events = eventsOn(dataset, day)
    return [events.filter(isCertain), events.filter((i) => !isCertain(i))]
  }, [dataset, day])
  return (
    <>
      <Events dataset={dataset} events={certain} title={words.events(certain.length)} />
      <Events dataset={dataset} events={possible} title={words.doubtful(words.events(possible.length))} />
    </>
  )
}

interface EventsProps {
  readonly dataset: Dataset
  readonly events: readonly number[]
  readonly title: string
}

function Events({ dataset, events, title }: EventsProps) {
  const lang = useView('lang')
  const change = useChange()
  if (events.length === 0) return null
  const { event } = dataset
  return (
    <section className="held">
      <h3>{title}</h3>
      <FirstOf items={events} first={FIRST_EVENTS}>
        {(shown) => (
          <ul className="term-links">
            {shown.map((i) => (
              <li key={i}>
                <button
                  type="button"
                  className="link"
                  onClick={() => change({ sel: { kind: 'event', id: dataset.events.id(i) } })}
                >
                  <Spelled text={dataset.events.row(i).title} />
                </button>
                {event.min[i] !== event.max[i] && (
                  <span className="muted"> {eventDate(dataset, i, lang)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </section>
  )
}
