/** What of a picture can be focused: each bar and event in view, where it stands and what it is called. */
import type { Dataset } from '../dataset/dataset.ts'
import { textIn } from '../dataset/text.ts'
import { EVENT_SIZE, type EventMark } from '../layout/eventMarks.ts'
import type { LaneMetrics } from '../layout/laneMetrics.ts'
import type { Stop } from '../layout/neighbours.ts'
import type { Scene } from '../layout/scene.ts'
import { barExtent } from '../shapes/bars.ts'
import { AXIS_HEIGHT } from '../shapes/picture.ts'
import type { Lang } from '../state/viewState.ts'
import { eventDate, termDates } from '../words/dateTexts.ts'
import { pictureWordsIn } from '../words/pictureWords.ts'
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

export function marksOf(dataset: Dataset, scene: Scene, metrics: LaneMetrics, lang: Lang): Mark[] {
  const terms = scene.bars.map((bar): Mark => {
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
        ...(bar.faint ? [pictureWordsIn(lang).filteredOut] : []),
      ].join(', '),
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
          left: metrics.names + standingX(mark) - EVENT_SIZE / 2,
          top: AXIS_HEIGHT + mark.y - EVENT_SIZE / 2,
          width: EVENT_SIZE,
          height: EVENT_SIZE,
        },
      }
    }),
  )
  return [...terms, ...events]
}

/** What began before the days in view and goes on is found at their edge. */
const standingX = ({ x, runsTo }: EventMark): number =>
  runsTo === undefined || x >= 0 ? x : Math.min(EVENT_SIZE / 2, runsTo)
