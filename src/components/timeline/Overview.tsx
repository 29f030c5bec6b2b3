/** The whole span at a glance, with the years shown as a brush over it: two handles, and the part between them. */
import { max } from 'd3'
import { type KeyboardEvent, memo, type PointerEvent, useId, useMemo, useRef } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { asDay, yearOf } from '../../dates/day.ts'
import { formatYear } from '../../dates/format.ts'
import { domainOf } from '../../layout/domain.ts'
import { handlesAt } from '../../layout/handles.ts'
import { density } from '../../layout/overview.ts'
import { dayAt, type Viewport, xOf } from '../../layout/viewport.ts'
import type { Answer } from '../../query/result.ts'
import { brushEdge, brushMove, type Edge } from '../../state/brush.ts'
import type { Period } from '../../state/viewState.ts'
import { yearsOf } from '../../state/years.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { Years } from '../filters/Years.tsx'
import { useSession, useView, useViewAtOnce, useWords } from '../shared/session.ts'
import { useSize } from '../shared/useSize.ts'
import { SeenWindow } from './SeenWindow.tsx'
import './Overview.css'

interface Props {
  readonly dataset: Dataset
  /** What is counted; `undefined`: that comes in a moment. */
  readonly later: Answer | undefined
  /** Width of the column of names, in pixels: the strip stands over the drawing. */
  readonly names: number
  /** Width of names and drawing: a scroll bar beside them may have some of the page's. */
  readonly lanes: number
  readonly timeline: Timeline
}

const HEIGHT = 30
/** How far the window of what is seen stands out above and below, in pixels. */
const OVER = 2
/** Beside a strip that does not stand over the lanes there is so much room for handles, in pixels. */
const ROOM = 16
/** What the fields for the years take, in pixels: where names have less, they stand in the filters' dialog only. */
const YEARS_WIDTH = 160
const EDGES = ['from', 'to'] as const
/** One column of the density, in pixels. */
const BIN = 5

export const Overview = memo(function Overview({ dataset, later, names, lanes, timeline }: Props) {
  const words = useWords()
  const session = useSession()
  // A handle stays under the finger.
  const time = useViewAtOnce('time')
  const [embed, lang] = [useView('embed'), useView('lang')]
  const strip = useRef<HTMLDivElement>(null)
  const { width } = useSize(strip)
  const { extent } = dataset.head
  const span = useMemo(() => domainOf(extent, { from: null, to: null }), [extent])
  const years = yearsOf(time, extent)
  const drag = useRef<{ kind: Edge | 'all' | 'new'; from: Period; x: number; grip: number } | null>(null)

  const change = (next: Period) =>
    session.view.set((before) => ({ ...before, time: next, view: { from: null, to: null } }))
  const x = (day: number) => xOf(span, width, day)
  const x0 = time.from === null ? 0 : x(time.from)
  const x1 = time.to === null ? width : x(time.to + 1)
  const halfYear = x(span.from + 183)
  const placeOf = (event: PointerEvent) => event.clientX - (strip.current?.getBoundingClientRect().left ?? 0)
  const yearAt = (place: number) => yearOf(asDay(Math.floor(dayAt(span, width, place))))

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    session.beginStep()
    event.currentTarget.setPointerCapture(event.pointerId)
    const edge = (event.target as HTMLElement).dataset.edge as Edge | undefined
    const place = placeOf(event)
    const year = yearAt(place)
    const inside = year >= years.from && year <= years.to && (time.from !== null || time.to !== null)
    // A handle is taken by its own year: less than half a year's way changes nothing.
    const middle = edge === 'from' ? x0 + halfYear : x1 - halfYear
    const grip = edge ? place - middle : 0
    drag.current = { kind: edge ?? (inside ? 'all' : 'new'), from: { ...time }, x: year, grip }
  }
  const onPointerMove = (event: PointerEvent) => {
    const start = drag.current
    if (!start) return
    const year = yearAt(placeOf(event) - start.grip)
    if (start.kind === 'all') change(brushMove(start.from, year - start.x, extent))
    else if (start.kind === 'new') {
      if (year !== start.x)
        change(
          brushEdge(
            brushEdge(start.from, 'from', Math.min(start.x, year), extent),
            'to',
            Math.max(start.x, year),
            extent,
          ),
        )
    } else change(brushEdge(session.view.get().time, start.kind, year, extent))
  }
  const onPointerUp = () => {
    drag.current = null
  }

  const onKeyDown = (event: KeyboardEvent, edge: 'from' | 'to') => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 }[
      event.key
    ]
    const end = {
      Home: edge === 'from' ? yearOf(extent.min) : years.from,
      End: edge === 'to' ? yearOf(extent.max) : years.to,
    }[event.key]
    if (step === undefined && end === undefined) return
    event.preventDefault()
    event.stopPropagation()
    change(brushEdge(time, edge, end ?? years[edge] + (step ?? 0), extent))
  }

  // They stand nowhere until the strip has a width.
  const edges = width > 0 ? EDGES : []
  const handles = handlesAt(x0, x1, width, names > 0 ? 0 : ROOM)
  return (
    <div className="overview" style={names > 0 ? { paddingLeft: names } : undefined}>
      {names >= YEARS_WIDTH && !embed && (
        <div className="overview-years">
          <Years dataset={dataset} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the handles are its keyboard side */}
      <div
        className="strip"
        ref={strip}
        style={names > 0 ? { width: lanes - names } : undefined}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onDoubleClick={() => change({ from: null, to: null })}
      >
        {later && <Density {...later} span={span} width={width} x0={x0} x1={x1} />}
        <SeenWindow timeline={timeline} span={span} width={width} height={HEIGHT + 2 * OVER} />
        <div className="brush" style={{ left: x0, width: Math.max(2, x1 - x0) }} />
        {edges.map((edge) => (
          <div
            key={edge}
            className={`handle ${time[edge] === null ? '' : 'used'}`}
            data-edge={edge}
            style={{ left: handles[edge].left }}
            role="slider"
            tabIndex={0}
            aria-label={edge === 'from' ? words.firstHandle : words.lastHandle}
            aria-valuemin={yearOf(extent.min)}
            aria-valuemax={yearOf(extent.max)}
            aria-valuenow={years[edge]}
            aria-valuetext={formatYear(years[edge], lang)}
            onKeyDown={(event) => onKeyDown(event, edge)}
          >
            <span style={{ left: handles[edge].mark }} />
          </div>
        ))}
      </div>
    </div>
  )
})

interface DensityProps extends Answer {
  readonly span: Viewport
  readonly width: number
  readonly x0: number
  readonly x1: number
}

function Density({ dataset, result: { fails }, span, width, x0, x1 }: DensityProps) {
  const clip = useId()
  const bins = Math.max(1, Math.floor(width / BIN))
  const counts = useMemo(() => density(dataset, fails, span, bins), [dataset, fails, span, bins])
  const path = useMemo(() => barsOf(counts, width), [counts, width])
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <clipPath id={clip}>
        <rect x={x0} width={Math.max(0, x1 - x0)} height={HEIGHT} />
      </clipPath>
      <path d={path} className="density" />
      <path d={path} className="density brushed" clipPath={`url(#${clip})`} />
    </svg>
  )
}

/** A bar for each count, as one path. */
function barsOf(counts: ArrayLike<number>, width: number): string {
  const perTerm = (HEIGHT - 4) / Math.max(1, max(Array.from(counts)) ?? 1)
  const bar = (count: number, bin: number) =>
    `M${((bin * width) / counts.length).toFixed(1)} ${HEIGHT}v${(-count * perTerm).toFixed(1)}h${(width / counts.length - 1).toFixed(1)}V${HEIGHT}z`
  return Array.from(counts, (count, bin) => (count > 0 ? bar(count, bin) : '')).join('')
}
