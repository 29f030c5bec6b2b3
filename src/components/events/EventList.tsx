/** The events beside the timeline: in the order of time under year headings, only those in view in the page; one stop of Tab. */
import { type FocusEvent, type KeyboardEvent, memo, useCallback, useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Dataset } from '../../dataset/dataset.ts'
import { asDay, yearOf } from '../../dates/day.ts'
import { formatYear } from '../../dates/format.ts'
import { LongList } from '../shared/LongList.tsx'
import type { RowsInView } from '../shared/RowsInView.tsx'
import { useView, useViewSelector, useWords } from '../shared/session.ts'
import { EventRow } from './EventRow.tsx'
import { rowForKey } from './listKeys.ts'
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
  const { stop, onFocus, onKeyDown } = useStop(items, newestFirst)
  const keys = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what has the focus in it is a button or a link
    <div className="event-scroller" onKeyDown={onKeyDown} onFocus={onFocus}>
      <p className="visually-hidden" id={keys}>
        {words.eventKeys}
      </p>
      {items.length === 0 && <p className="muted">{words.noEvents}</p>}
      <LongList
        count={items.length}
        keyOf={keyOf}
        heightOf={heightOf}
        // What is opened on the timeline is brought into view here.
        opened={place}
        kept={stop}
        describedBy={keys}
        finder={finder}
      >
        {(i) => {
          const item = items[i]
          return item?.kind === 'year' ? (
            <h3>{formatYear(item.year, lang)}</h3>
          ) : (
            item && <EventRow dataset={dataset} event={item.event} isStop={i === stop} />
          )
        }}
      </LongList>
    </div>
  )
}

/**
 * The row that Tab stops at: the one that had the focus last; where that is listed no more, what stands in its place in the
 * order of time; before any had it, the first.
 */
function useStop(items: readonly Item[], newestFirst: boolean) {
  const [last, setLast] = useState<number>()
  const rows = useMemo(() => items.flatMap((item, row) => (item.kind === 'event' ? [row] : [])), [items])
  const eventAt = (row: number | undefined) => {
    const item = row === undefined ? undefined : items[row]
    return item?.kind === 'event' ? item.event : -1
  }
  const isPassed = (row: number) =>
    last === undefined || (eventAt(row) <= last === newestFirst && eventAt(row) !== last)
  const stop = rows.find((row) => eventAt(row) === last) ?? rows.find(isPassed) ?? rows.at(-1) ?? -1
  const onFocus = ({ target }: FocusEvent) => {
    const row = rowOf(target)
    if (row) setLast(Number(row.dataset.event))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowOf(event.target)
    if (!row || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const next = rows[rowForKey(event, rows.indexOf(stop), rows.length) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    // In the page, then: out of view it was not there to take the focus.
    flushSync(() => setLast(eventAt(next)))
    event.currentTarget.querySelector<HTMLElement>(`[data-event="${eventAt(next)}"] .event-title`)?.focus()
  }
  return { stop, onFocus, onKeyDown }
}

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null

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
