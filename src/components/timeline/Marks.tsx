/**
 * The picture as focusable elements: a list a lane, a button a term or event in view, laid over the canvas when it
 * rests. The pointer goes through them to the canvas; the keyboard and screen readers live here.
 */
import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { contextOf, type Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { formatDay } from '../../dates/format.ts'
import { EVENT_SIZE } from '../../layout/eventMarks.ts'
import type { LaneMetrics } from '../../layout/laneMetrics.ts'
import type { Lanes } from '../../layout/lanes.ts'
import { type Direction, neighbour, type Stop, stopOfEvent, stopOfTerm } from '../../layout/neighbours.ts'
import type { LaneBand, Scene } from '../../layout/scene.ts'
import { drawnSpan } from '../../layout/terms.ts'
import { reveal } from '../../layout/viewport.ts'
import { barExtent } from '../../shapes/barParts.ts'
import type { Lang } from '../../state/viewState.ts'
import { AXIS_HEIGHT, type Rest, type Stage } from '../../timeline/stage.ts'
import { eventDate, personAbout, personName, termDates, termTitle } from '../../words/termTexts.ts'
import { useChange, useView, useWords } from '../shared/session.ts'
import './Marks.css'

interface Props {
  readonly stage: Stage
  readonly rest: Rest
  readonly scroller: RefObject<HTMLElement | null>
  /** Set here: makes a mark the one that the keyboard goes on from. */
  readonly focusOn: RefObject<(stop: Stop) => void>
}

interface Mark {
  readonly key: string
  readonly stop: Stop
  readonly label: string
  readonly box: { left: number; top: number; width: number; height: number }
}

/** More marks than this in view are texture; the keyboard reaches the rest by zooming in. */
const MOST_MARKS = 400

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/** Drawn once a rest: a filter is seen on the canvas first, and these follow when that stands still. */
export const Marks = memo(function Marks({ stage, rest, scroller, focusOn }: Props) {
  const { scene } = rest
  const { dataset, metrics } = rest.input
  const words = useWords()
  const lang = useView('lang')
  const change = useChange()
  const [current, setCurrent] = useState<string>()
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  // A texture has no marks of its own: its lanes can be reached, and each opens a person.
  const marks = metrics.labels === 'none' ? [] : marksOf(dataset, scene, metrics, lang)
  const shown = marks.slice(0, MOST_MARKS)
  const tabStop = shown.some((mark) => mark.key === current) ? current : shown[0]?.key

  useEffect(() => {
    focusOn.current = (stop) => setCurrent(keyOf(stop))
  }, [focusOn])

  // Moved out of view, a mark leaves its focus to the lanes, where the keys go on working.
  const focused = useRef<string | null>(null)
  useEffect(() => {
    if (focused.current === null || buttons.current.has(focused.current)) return
    focused.current = null
    scroller.current?.focus({ preventScroll: true })
  })

  const go = (stop: Stop) => {
    flushSync(() => setCurrent(keyOf(stop)))
    showStop(stop, stage)
    flushSync(() => stage.settle())
    buttons.current.get(keyOf(stop))?.focus({ preventScroll: true })
  }

  const onKeyDown = (event: KeyboardEvent, mark: Mark) => {
    const direction = ARROWS[event.key]
    if (!direction || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    // The lanes may have changed since the picture rested.
    const { lanes } = stage.input ?? rest.input
    const from = located(dataset, lanes, mark.stop)
    if (from) go(neighbour(dataset, lanes, from, direction))
  }

  const open = ({ stop }: Mark) =>
    change({
      sel:
        stop.kind === 'term'
          ? { kind: 'term', id: dataset.terms.id(stop.term) }
          : { kind: 'event', id: dataset.events.id(stop.event) },
    })

  const ref = (key: string) => (button: HTMLButtonElement | null) => {
    if (button) buttons.current.set(key, button)
    else buttons.current.delete(key)
  }

  return (
    <div className="marks">
      <DayButton dataset={dataset} stage={stage} />
      {scene.lanes.map((band) => (
        <section key={band.lane} aria-label={personName(dataset, band.person, lang)}>
          {band.person !== contextOf(dataset) && (
            <LaneButton dataset={dataset} band={band} metrics={metrics} first={band === scene.lanes[0]} />
          )}
          <ul>
            {shown
              .filter((mark) => mark.stop.lane === band.lane)
              .map((mark) => (
                <li key={mark.key}>
                  <button
                    type="button"
                    ref={ref(mark.key)}
                    tabIndex={mark.key === tabStop ? 0 : -1}
                    aria-label={mark.label}
                    data-mark={mark.key}
                    style={mark.box}
                    onFocus={() => {
                      focused.current = mark.key
                      setCurrent(mark.key)
                    }}
                    onBlur={() => {
                      focused.current = null
                    }}
                    onKeyDown={(event) => onKeyDown(event, mark)}
                    onClick={() => open(mark)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {marks.length > MOST_MARKS && (
        <p className="visually-hidden">{words.moreHere(marks.length - MOST_MARKS)}</p>
      )}
    </div>
  )
})

/** The as-of line's label: who held what on its day. */
function DayButton({ dataset, stage }: { dataset: Dataset; stage: Stage }) {
  const words = useWords()
  const [lang, at] = [useView('lang'), useView('at')]
  const change = useChange()
  const box = stage.atLabel()
  if (!box) return null
  return (
    <button
      type="button"
      aria-label={`${formatDay(at ?? dataset.head.asOf, lang)}: ${words.showDay}`}
      style={{ ...box, top: 3, height: 19 }}
      onClick={() => change({ sel: { kind: 'day' } })}
    />
  )
}

interface LaneButtonProps {
  readonly dataset: Dataset
  readonly band: LaneBand
  readonly metrics: LaneMetrics
  /** The one that Tab stops at; arrows lead to the others. */
  readonly first: boolean
}

function LaneButton({ dataset, band, metrics, first }: LaneButtonProps) {
  const lang = useView('lang')
  const change = useChange()
  const top = AXIS_HEIGHT + Math.max(band.y, 0)
  const size =
    metrics.names > 0
      ? { left: 12, width: metrics.names - 20, height: Math.min(44, band.height) }
      : { left: 6, width: 240, height: 28 }
  const label = `${personName(dataset, band.person, lang)}, ${personAbout(dataset, band.person, lang)}`
  return (
    <button
      type="button"
      aria-label={label}
      data-lane={band.lane}
      tabIndex={first ? 0 : -1}
      style={{ top, ...size }}
      onKeyDown={(event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
        const next = step && document.querySelector<HTMLElement>(`[data-lane="${band.lane + step}"]`)
        if (!next) return
        event.preventDefault()
        next.focus({ preventScroll: true })
      }}
      onClick={() => change({ sel: { kind: 'person', id: dataset.people.id(band.person) } })}
    />
  )
}

const keyOf = (stop: Stop): string =>
  stop.kind === 'term' ? `term-${stop.term}` : `event-${stop.event}-${stop.lane}`

/** A mark's stop with its true row. */
const located = (dataset: Dataset, lanes: Lanes, stop: Stop): Stop | undefined =>
  stop.kind === 'term' ? stopOfTerm(dataset, lanes, stop.term) : stopOfEvent(lanes, stop.event, stop.lane)

function marksOf(dataset: Dataset, scene: Scene, metrics: LaneMetrics, lang: Lang): Mark[] {
  const terms = scene.bars.map((bar): Mark => {
    const [x0, x1] = barExtent(bar)
    const left = Math.max(x0, 0)
    const width = Math.max(Math.min(x1, scene.width) - left, 8)
    const stop: Stop = { kind: 'term', term: bar.term, lane: bar.lane, row: 0 }
    return {
      key: keyOf(stop),
      stop,
      label: `${termTitle(dataset, bar.term, lang)}, ${termDates(dataset, bar.term, lang)}`,
      box: { left: metrics.names + left, top: AXIS_HEIGHT + bar.y, width, height: bar.height },
    }
  })
  const events = scene.events.flatMap((mark) =>
    mark.events.map((event): Mark => {
      const stop: Stop = { kind: 'event', event, lane: mark.lane, row: 0 }
      const title = textIn(dataset.events.row(event).title, lang)
      return {
        key: keyOf(stop),
        stop,
        label: `${title}, ${eventDate(dataset, event, lang)}`,
        box: {
          left: metrics.names + mark.x - EVENT_SIZE / 2,
          top: AXIS_HEIGHT + mark.y - EVENT_SIZE / 2,
          width: EVENT_SIZE,
          height: EVENT_SIZE,
        },
      }
    }),
  )
  return [...terms, ...events]
}

/** Moves axis and lanes as little as it takes to see the stop. */
function showStop(stop: Stop, stage: Stage): void {
  const { viewport, input } = stage
  if (!input) return
  const { dataset, lanes, metrics, domain } = input
  const { from, to } =
    stop.kind === 'term'
      ? drawnSpan(dataset.term, stop.term)
      : { from: dataset.event.min[stop.event] ?? 0, to: (dataset.event.max[stop.event] ?? 0) + 1 }
  // A term longer than the page is in view as soon as any of it is.
  const seen = Math.min(to, viewport.to) - Math.max(from, viewport.from)
  if (seen <= 0 || (to - from < (viewport.to - viewport.from) * 0.8 && seen < to - from))
    stage.look(reveal(viewport, from, to, domain))
  const { scroll } = stage
  const top = (lanes.top[stop.lane] ?? 0) + metrics.head + stop.row * metrics.row
  const bottom = top + metrics.row + AXIS_HEIGHT
  if (top - metrics.row < scroll.top) scroll.top = top - metrics.row
  else if (bottom > scroll.top + scroll.viewHeight) scroll.top = bottom - scroll.viewHeight
}
