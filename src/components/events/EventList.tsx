/** The events beside the timeline: in the order of time under year headings, only those in view in the page. */
import { memo, useCallback, useMemo, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { asDay, yearOf } from '../../dates/day.ts'
import { formatYear } from '../../dates/format.ts'
import { LongList } from '../shared/LongList.tsx'
import type { RowsInView } from '../shared/RowsInView.tsx'
import { useView, useViewSelector, useWords } from '../shared/session.ts'
import { EventRow } from './EventRow.tsx'
import './EventList.css'

type Item =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'event'; readonly event: number }

interface Props {
  readonly dataset: Dataset
  /** `undefined`: they come in a moment. */
  readonly events: Uint32Array | undefined
  /** Finds the rows in view of a long list, once its code has come. */
  readonly finder: typeof RowsInView | undefined
}

export const EventList = memo(function EventList({ dataset, events, finder }: Props) {
  const words = useWords()
  const [newestFirst, setNewestFirst] = useState(true)
  const count = events?.length ?? 0
  return (
    <>
      <header>
        <h2>{events ? words.events(count) : '\u00a0'}</h2>
        {count > 1 && (
          <select
            aria-label={words.eventOrder}
            value={newestFirst ? 'newest' : 'oldest'}
            onChange={(event) => setNewestFirst(event.target.value === 'newest')}
          >
            <option value="newest">{words.newest}</option>
            <option value="oldest">{words.oldest}</option>
          </select>
        )}
      </header>
      {events && <EventRows dataset={dataset} events={events} finder={finder} newestFirst={newestFirst} />}
    </>
  )
})

interface RowsProps extends Props {
  readonly events: Uint32Array
  readonly newestFirst: boolean
}

function EventRows({ dataset, events, finder, newestFirst }: RowsProps) {
  const words = useWords()
  const lang = useView('lang')
  const opened = useViewSelector(({ sel }) => (sel.kind === 'event' ? dataset.events.indexOf(sel.id) : -1))
  const items = useMemo(() => itemsOf(dataset, events, newestFirst), [dataset, events, newestFirst])
  const place = useMemo(
    () => items.findIndex((item) => item.kind === 'event' && item.event === opened),
    [items, opened],
  )
  const keyOf = useCallback((row: number) => keyOfItem(items[row]), [items])
  const heightOf = useCallback((row: number) => (items[row]?.kind === 'year' ? 34 : 64), [items])
  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */
    <div className="event-scroller" tabIndex={0}>
      {items.length === 0 && <p className="muted">{words.noEvents}</p>}
      <LongList
        count={items.length}
        keyOf={keyOf}
        heightOf={heightOf}
        // What is opened on the timeline is brought into view here.
        opened={place}
        finder={finder}
      >
        {(i) => {
          const item = items[i]
          return item?.kind === 'year' ? (
            <h3>{formatYear(item.year, lang)}</h3>
          ) : (
            item && <EventRow dataset={dataset} event={item.event} />
          )
        }}
      </LongList>
    </div>
  )
}

const keyOfItem = (item: Item | undefined): string =>
  item === undefined ? '' : item.kind === 'year' ? `year-${item.year}` : `event-${item.event}`

/** An event stands under the year in which it began, or may have begun. */
function itemsOf(dataset: Dataset, events: Uint32Array, newestFirst: boolean): Item[] {
  const order = newestFirst ? [...events].reverse() : [...events]
  const items: Item[] = []
  let last: number | undefined
  for (const event of order) {
    const year = yearOf(asDay(dataset.event.min[event] ?? 0))
    if (year !== last) items.push({ kind: 'year', year })
    items.push({ kind: 'event', event })
    last = year
  }
  return items
}
