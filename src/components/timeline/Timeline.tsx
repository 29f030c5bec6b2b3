/** The swimlanes: React owns the elements, the stage the frames, the gestures only move the stage. */
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { EMPTY_DATASET } from '../../dataset/emptyDataset.ts'
import { memoize } from '../../dataset/memoize.ts'
import { asDay } from '../../dates/day.ts'
import { formatDay } from '../../dates/format.ts'
import { domainOf, viewportOf } from '../../layout/domain.ts'
import { MOST_COMFORTABLE, metricsFor } from '../../layout/laneMetrics.ts'
import { layLanes } from '../../layout/lanes.ts'
import type { Stop } from '../../layout/neighbours.ts'
import { elementHeight } from '../../layout/scrolling.ts'
import { laneOrder } from '../../layout/sortLanes.ts'
import type { Viewport } from '../../layout/viewport.ts'
import type { Answer } from '../../query/result.ts'
import { NO_HIGHLIGHT } from '../../shapes/highlight.ts'
import { createStore } from '../../state/store.ts'
import { EVERYTHING } from '../../state/viewState.ts'
import { listenToGestures } from '../../timeline/gestures.ts'
import { highlightOfHover, highlightOfSelection } from '../../timeline/highlight.ts'
import { NO_HOVER } from '../../timeline/hover.ts'
import { LaneScroll } from '../../timeline/laneScroll.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { AXIS_HEIGHT, type Rest, Stage, type StageInput } from '../../timeline/stage.ts'
import { stageGestures } from '../../timeline/stageGestures.ts'
import { moveByKey } from '../../timeline/stageKeys.ts'
import { tickWords } from '../../words/axisWords.ts'
import { personAbout, personName, termShort, termTitle } from '../../words/termTexts.ts'
import { useHover, useSession, useView, useWords } from '../shared/session.ts'
import { useColours } from '../shared/useColours.ts'
import { useSize } from '../shared/useSize.ts'
import { LaneControls } from './LaneControls.tsx'
import { Legend } from './Legend.tsx'
import { Marks } from './Marks.tsx'
import { Overview } from './Overview.tsx'
import { Tooltip } from './Tooltip.tsx'
import { ZoomButtons } from './ZoomButtons.tsx'

interface Props extends Answer {
  /** The answer before, until this one is painted: for what follows at leisure. */
  readonly later: Answer | undefined
}

/** Below this width in pixels the buttons lie over the lanes. */
const NARROW_BELOW = 620
/** Nobody knows how many rows lanes take before the page has a width. */
const NOTHING_YET = { terms: new Uint32Array(0), events: new Uint32Array(0) }
/** What is written beside so many names is not written anew in each frame. */
const MOST_ABOUT = 1000
/** Height of what floats over the last lanes, in pixels. */
const FLOATING = 56

export function Timeline({ dataset, result, later }: Props) {
  const session = useSession()
  const words = useWords()
  const [lang, time, view, at, sel] = [
    useView('lang'),
    useView('time'),
    useView('view'),
    useView('at'),
    useView('sel'),
  ]
  const [embed, density, sort] = [useView('embed'), useView('density'), useView('sort')]
  const colours = useColours()
  const hover = useHover()
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = useSize(scroller)
  const [measure] = useState(createMeasure)
  const [rest, setRest] = useState<Rest>()
  const [seen] = useState(() => createStore<Viewport>({ from: 0, to: 1 }))
  const [stage, setStage] = useState<Stage>()
  const focusOn = useRef<(stop: Stop) => void>(() => {})

  const metrics = metricsFor(density, width, result.people)
  const plotWidth = Math.max(1, width - metrics.names)
  const domain = useMemo(() => domainOf(dataset.head.extent, time), [dataset, time])
  const lanes = useMemo(
    () =>
      layLanes(dataset, width > 0 ? result : NOTHING_YET, {
        metrics,
        domain,
        width: plotWidth,
        labelWidth: (term) => measure(termShort(dataset, term, lang)),
        order: laneOrder(dataset, sort),
      }),
    [dataset, result, metrics, domain, width, plotWidth, lang, measure, sort],
  )

  // In the layout of the page's first frame, so that this frame has the lanes too.
  useLayoutEffect(() => {
    if (!canvas.current || !scroller.current || dataset === EMPTY_DATASET) return
    const created = new Stage(canvas.current, new LaneScroll(scroller.current), {
      onMove: seen.set,
      onRest: (resting, viewport) => {
        setRest(resting)
        seen.set(viewport)
        session.view.set((before) => {
          const next = restingView(viewport, domainOf(dataset.head.extent, before.time))
          return samePeriod(before.view, next) ? before : { ...before, view: next }
        })
      },
    })
    setStage(created)
    return () => created.dispose()
  }, [session, dataset, seen])

  const aboutOf = useMemo(
    () => memoize(MOST_ABOUT, (person: number) => personAbout(dataset, person, lang)),
    [dataset, lang],
  )
  const input = useMemo<StageInput>(() => {
    const day = at ?? dataset.head.asOf
    const label = formatDay(day, lang)
    return {
      dataset,
      lanes,
      metrics,
      domain,
      width,
      height,
      measure,
      titles: (term) => [termTitle(dataset, term, lang), termShort(dataset, term, lang)],
      nameOf: (person) => personName(dataset, person, lang),
      aboutOf,
      tickWords: tickWords(lang),
      at: { day, label: at === null ? words.asOf(label) : label, chosen: at !== null },
      selected: highlightOfSelection(dataset, sel),
      hovered: hover.kind === 'none' ? NO_HIGHLIGHT : highlightOfHover(dataset, hover),
      colours,
    }
  }, [dataset, lanes, metrics, domain, width, height, measure, lang, words, at, sel, hover, colours, aboutOf])

  useLayoutEffect(() => stage?.show(input), [stage, input])
  // A view that did not come from the stage's own rest: a link, Back, or new years. The stage has their domain by now.
  useLayoutEffect(() => {
    if (!stage) return
    if (!samePeriod(view, restingView(stage.viewport, domain))) stage.look(viewportOf(view, domain))
  }, [stage, view, domain])
  useEffect(() => {
    if (!stage || !canvas.current) return
    return listenToGestures(
      canvas.current,
      stageGestures(stage, {
        session,
        dataset,
        onFocus: (stop) => focusOn.current(stop),
      }),
    )
  }, [stage, session, dataset])

  const jump = (lane: number) => {
    if (stage) stage.scroll.top = lanes.top[lane] ?? 0
    session.view.set((before) => ({
      ...before,
      sel: { kind: 'person', id: dataset.people.id(lanes.person[lane] ?? 0) },
    }))
  }

  // Not React's `onScroll`, which asks all that is around the lanes each time.
  useEffect(() => {
    const element = scroller.current
    const onScroll = () => {
      session.hover.set(NO_HOVER)
      stage?.scroll.moved()
      stage?.request()
    }
    element?.addEventListener('scroll', onScroll, { passive: true })
    return () => element?.removeEventListener('scroll', onScroll)
  }, [stage, session])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (stage) moveByKey(event, stage, middleOfMark(event))
  }

  // The buttons lie over the lanes where there is little room: what is under them can be scrolled up.
  const floats = embed || width < NARROW_BELOW
  const all = AXIS_HEIGHT + (lanes.top[lanes.count] ?? 0) + (floats ? FLOATING : 0)
  const total = Math.max(all, height)
  useLayoutEffect(() => stage?.scroll.setTotal(total), [stage, total])
  return (
    <section className={`timeline ${floats ? 'foot-floats' : ''}`} aria-label={words.timeline}>
      <Overview dataset={dataset} later={later} names={metrics.names} seen={seen} domain={domain} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys go on from its marks, and each is also a button */}
      <div className="scroller" ref={scroller} onKeyDown={onKeyDown} tabIndex={-1} id="lanes">
        <div className="scrolled" style={{ height: elementHeight(total) }}>
          <div className="stage">
            <canvas ref={canvas} />
            {stage && rest && <Marks stage={stage} rest={rest} scroller={scroller} focusOn={focusOn} />}
            <Tooltip dataset={dataset} width={width} />
          </div>
        </div>
      </div>
      <footer className={`timeline-foot ${dataset.people.count > MOST_COMFORTABLE ? 'busy' : ''}`}>
        <Legend />
        <LaneControls dataset={dataset} lanes={lanes} onJump={jump} />
        {stage && <ZoomButtons stage={stage} />}
      </footer>
    </section>
  )
}

/** Where on the canvas the mark stands that has the focus: by key the axis zooms there. */
function middleOfMark({ target, currentTarget }: KeyboardEvent<HTMLElement>): number | undefined {
  if (!(target instanceof HTMLElement) || target.dataset.mark === undefined) return undefined
  const box = target.getBoundingClientRect()
  return box.left + box.width / 2 - currentTarget.getBoundingClientRect().left
}

const samePeriod = (
  a: { from: number | null; to: number | null },
  b: { from: number | null; to: number | null },
) => a.from === b.from && a.to === b.to

/** What a link says of a viewport: whole days; nothing where all of the domain is in view. */
function restingView(viewport: Viewport, domain: Viewport) {
  if (viewport.from - domain.from < 0.5 && domain.to - viewport.to < 0.5) return EVERYTHING
  return { from: asDay(Math.round(viewport.from)), to: asDay(Math.round(viewport.to) - 1) }
}
