/** What of a picture can be focused: each bar and event in view, where it stands and what it is called. */
import { type Annotation, noteOn } from '../dataset/annotations.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { textIn } from '../dataset/text.ts'
import { EVENT_SIZE, type EventMark } from '../layout/eventMarks.ts'
import type { LaneMetrics } from '../layout/laneMetrics.ts'
import type { Stop } from '../layout/neighbours.ts'
import type { Scene } from '../layout/scene.ts'
import { barExtent } from '../shapes/bars.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import type { Lang } from '../state/viewState.ts'
import { markWordsIn } from '../words/markWords.ts'
import { partyOfTerm } from '../words/partyOfTerm.ts'
import { eventDate, termDates } from '../words/termDates.ts'
import { termTitle } from '../words/termTexts.ts'

/** In pixels of the canvas. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Mark {
  readonly key: string
  readonly stop: Stop
  readonly label: string
  readonly box: Box
}

/** Names a mark for as long as its dataset is shown. */
export const keyOf = (stop: Stop): string =>
  stop.kind === 'term' ? `term-${stop.term}` : `event-${stop.event}-${stop.lane}`

/** A bar is at least so wide to the finger that looks for it, in pixels. */
const LEAST_WIDTH = 8

/** What is said of marks beside what they are: their parties where bars are coloured by them, and annotations. */
export interface Sayings {
  readonly party: boolean
  readonly annotations: readonly Annotation[]
}

/** How many marks a scene has. */
export const countMarks = ({ bars, events }: Scene): number =>
  events.reduce((sum, mark) => sum + mark.events.length, bars.length)

/** The first marks of a scene, `most` of them at most: bars, then events. */
export function marksOf(
  dataset: Dataset,
  scene: Scene,
  metrics: LaneMetrics,
  lang: Lang,
  { party, annotations }: Sayings,
  most: number,
): Mark[] {
  const { comma, filteredOut } = markWordsIn(lang)
  const noted = (kind: 'term' | 'event', index: number) => noteOn(annotations, kind, index) ?? []
  const terms = scene.bars.slice(0, most).map((bar): Mark => {
    const [x0, x1] = barExtent(bar)
    const left = Math.max(x0, 0)
    const width = Math.max(Math.min(x1, scene.width) - left, LEAST_WIDTH)
    const stop: Stop = { kind: 'term', term: bar.term, lane: bar.lane, row: 0 }
    return {
      key: keyOf(stop),
      stop,
      label: [
        termTitle(dataset, bar.term, lang),
        termDates(dataset, bar.term, lang),
        ...(party ? [partyOfTerm(dataset, bar.term, lang)] : []),
        ...(bar.faint ? [filteredOut] : []),
      ]
        .concat(noted('term', bar.term))
        .join(comma),
      box: { left: metrics.names + left, top: AXIS_HEIGHT + bar.y, width, height: bar.height },
    }
  })
  const events = scene.events.slice(0, most - terms.length).flatMap((mark) =>
    mark.events.slice(0, most).map((event): Mark => {
      const stop: Stop = { kind: 'event', event, lane: mark.lane, row: 0 }
      const title = textIn(dataset.events.row(event).title, lang)
      return {
        key: keyOf(stop),
        stop,
        label: [title, eventDate(dataset, event, lang)].concat(noted('event', event)).join(comma),
        box: {
          left: metrics.names + standingX(mark) - EVENT_SIZE / 2,
          top: AXIS_HEIGHT + mark.y - EVENT_SIZE / 2,
          width: EVENT_SIZE,
          height: EVENT_SIZE,
        },
      }
    }),
  )
  return [...terms, ...events.slice(0, most - terms.length)]
}

/** What began before the days in view and goes on is found at their edge. */
const standingX = ({ x, runsTo }: EventMark): number =>
  runsTo === undefined || x >= 0 ? x : Math.min(EVENT_SIZE / 2, runsTo)
