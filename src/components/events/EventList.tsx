/** The events beside the timeline: in the order of time under year headings, only those in view in the page. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { asDay, yearOf } from '../../dates/day.ts'
import { formatYear } from '../../dates/format.ts'
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
}

export const EventList = memo(function EventList({ dataset, events }: Props) {
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
      {events && <EventRows dataset={dataset} events={events} newestFirst={newestFirst} />}
    </>
  )
})

interface RowsProps {
  readonly dataset: Dataset
  readonly events: Uint32Array
  readonly newestFirst: boolean
}

function EventRows({ dataset, events, newestFirst }: RowsProps) {
  const words = useWords()
  const lang = useView('lang')
  const opened = useViewSelector(({ sel }) => (sel.kind === 'event' ? dataset.events.indexOf(sel.id) : -1))
  const scroller = useRef<HTMLDivElement>(null)
  const items = useMemo(() => itemsOf(dataset, events, newestFirst), [dataset, events, newestFirst])
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (items[i]?.kind === 'year' ? 34 : 64),
    getItemKey: (i) => keyOf(items[i]),
    overscan: 6,
    // React 19 warns where this is set in an effect.
    useFlushSync: false,
  })

  // The event opened on the timeline is brought into view here.
  useEffect(() => {
    const at = items.findIndex((item) => item.kind === 'event' && item.event === opened)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [opened, items, virtual])

  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */
    <div className="event-scroller" ref={scroller} tabIndex={0}>
      {items.length === 0 && <p className="muted">{words.noEvents}</p>}
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((row) => {
          const item = items[row.index]
          if (!item) return null
          return (
            <li
              key={row.key}
              ref={virtual.measureElement}
              data-index={row.index}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              style={{
                position: 'absolute',
                top: 0,
                width: '100%',
                transform: `translateY(${row.start}px)`,
              }}
            >
              {item.kind === 'year' ? (
                <h3>{formatYear(item.year, lang)}</h3>
              ) : (
                <EventRow dataset={dataset} event={item.event} />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const keyOf = (item: Item | undefined): string =>
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
