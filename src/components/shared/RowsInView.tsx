/** Finds the rows of a long list that are in view, and where each stands: their heights are known only once they are drawn. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { memo, type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { Rows } from './LongList.tsx'

export interface InView {
  /** In pixels, of all rows. */
  readonly height?: number
  /** `start` in pixels from the top of the list; without it a row follows the one before. */
  readonly rows: readonly { readonly index: number; readonly start?: number }[]
  /** Told of each row's element. */
  readonly measure?: (element: HTMLElement | null) => void
}

interface Props extends Rows {
  /** Stands before this in the page: where effects run, it is there. */
  readonly list: RefObject<HTMLElement | null>
  readonly onFound: (found: InView) => void
}

/** Draws nothing: the list draws what is found. */
export const RowsInView = memo(function RowsInView(props: Props) {
  const { list, count, keyOf, heightOf, opened = -1, kept = -1, onFound } = props
  const scroller = () => list.current?.parentElement ?? null
  // Rows that stand in the page already go on as they are.
  const [before] = useState(() => ({
    initialOffset: scroller()?.scrollTop ?? 0,
    initialRect: { width: scroller()?.clientWidth ?? 0, height: scroller()?.clientHeight ?? 0 },
    initialMeasurementsCache: drawnRows(props),
  }))
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: scroller,
    estimateSize: heightOf,
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), kept), [kept]),
    ...before,
    measureElement: heightDrawn,
    // React 19 warns where this is set in an effect.
    useFlushSync: false,
  })
  const rows = virtual.getVirtualItems()
  const height = virtual.getTotalSize()
  useLayoutEffect(() => {
    onFound({ height, rows, measure: virtual.measureElement })
  }, [onFound, height, rows, virtual])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are a reason to bring it into view again
  useEffect(() => {
    if (opened >= 0) virtual.scrollToIndex(opened, { align: 'auto' })
  }, [opened, keyOf, virtual])
  return null
})

const withRow = (rows: number[], row: number): number[] =>
  row < 0 || rows.includes(row) ? rows : [...rows, row].sort((a, b) => a - b)

/** Not rounded: rows stand where they would without it. */
const heightDrawn = (row: Element): number => row.getBoundingClientRect().height

const drawnRows = ({ list, keyOf }: Props) =>
  [...(list.current?.children ?? [])].map((row, index) => ({
    index,
    key: keyOf(index),
    size: heightDrawn(row),
    start: 0,
    end: 0,
    lane: 0,
  }))
