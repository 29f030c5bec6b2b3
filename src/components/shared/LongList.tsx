/**
 * A list of any length, in a parent that scrolls: only what is in view of it is in the page. While it is short, all of it is. Of a
 * longer one the first rows are, until the code has come that finds those in view (`RowsInView.tsx`): their elements stay then,
 * and with them the focus and the place in the list.
 */
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { InView, RowsInView } from './RowsInView.tsx'
import './LongList.css'

/** So many rows need no more code than their own. */
export const FEW_ROWS = 60

/** So many are in view in most windows: they come first, the rest of a few in small pieces. */
const FIRST_ROWS = 20

export interface Rows {
  readonly count: number
  readonly keyOf: (row: number) => string
  /** In pixels, about: a row is as high as it is. */
  readonly heightOf: (row: number) => number
  /** The row to be brought into view when it becomes another, or its place does; none where negative. */
  readonly opened?: number
  /** A row that is in the page also out of view: the one that Tab stops at. */
  readonly kept?: number
}

interface Props extends Rows {
  /** `undefined` until it has come. */
  readonly finder: typeof RowsInView | undefined
  /** The id of what is said of the list as a whole. */
  readonly describedBy?: string
  readonly children: (row: number) => ReactNode
}

export function LongList({ finder: Finder, describedBy, children, ...rows }: Props) {
  const { count, keyOf, heightOf, opened = -1 } = rows
  const list = useRef<HTMLUListElement>(null)
  const isLong = count > FEW_ROWS
  const [found, setFound] = useState<InView>()
  const inView = isLong && Finder ? found : undefined
  // Where the code is there from the first, so is what it finds: before anything is painted.
  const [begins] = useState(Finder ? 0 : FIRST_ROWS)
  const shown = useDeferredValue(isLong ? begins : count, Math.min(begins, count))
  const first = useMemo(() => firstRows(shown), [shown])
  const guess = useMemo(() => (isLong ? sumOf(count, heightOf) : undefined), [isLong, count, heightOf])

  // biome-ignore lint/correctness/useExhaustiveDependencies: it may be among the rows that have come only now
  useEffect(() => {
    if (!isLong && list.current) bringIntoView(list.current, opened)
  }, [isLong, opened, shown])

  return (
    <>
      <ul
        className="long-list"
        aria-describedby={describedBy}
        ref={list}
        style={{ height: inView?.height ?? guess }}
      >
        {(inView?.rows ?? first).map(
          ({ index, start }) =>
            index < count && (
              <li
                key={keyOf(index)}
                ref={inView?.measure}
                data-index={index}
                aria-setsize={count}
                aria-posinset={index + 1}
                {...(start === undefined ? {} : { className: 'placed', style: { top: start } })}
              >
                {children(index)}
              </li>
            ),
        )}
      </ul>
      {isLong && Finder && <Finder {...rows} list={list} onFound={setFound} />}
    </>
  )
}

/** They stand where the rows before them end. */
const firstRows = (count: number): InView['rows'] => Array.from({ length: count }, (_, index) => ({ index }))

function sumOf(count: number, heightOf: (row: number) => number): number {
  let sum = 0
  for (let row = 0; row < count; row++) sum += heightOf(row)
  return sum
}

/** Scrolls no farther than it must, and nothing else than the list. */
function bringIntoView(list: HTMLElement, row: number): void {
  const scroller = list.parentElement
  const box = list.children[row]?.getBoundingClientRect()
  if (!scroller || !box) return
  const { top, bottom } = scroller.getBoundingClientRect()
  scroller.scrollTop += Math.min(0, box.top - top) + Math.max(0, box.bottom - bottom)
}
