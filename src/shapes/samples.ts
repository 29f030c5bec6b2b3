/** Samples of the marks for a key, drawn by the shapes of the picture itself. */
import { type Bar, endOf } from '../layout/bar.ts'
import type { EventMark } from '../layout/eventMarks.ts'
import type { Scene } from '../layout/scene.ts'
import { pushBar } from './bars.ts'
import { pushEventMark } from './eventMarks.ts'
import type { Shape } from './shape.ts'

/** Height of all samples, room behind a bar for the cards of a crowd, and width of those of events, in pixels. */
export const SAMPLE_HEIGHT = 18
const BEHIND = 4
const EVENT_WIDTH = 20

const PLAIN: Bar = {
  term: 0,
  lane: 0,
  group: 1,
  x0: 2,
  x1: 2,
  x2: 46,
  x3: 46,
  y: 3,
  height: 12,
  end: 'stated',
  start: 'stated',
  softStart: false,
  softEnd: false,
  acting: false,
  disputed: false,
  faint: false,
  toCome: undefined,
  bracket: undefined,
  crowd: 1,
}

const EVENT: EventMark = { lane: 0, events: [0], x: 10, x0: 10, x1: 10, y: 9 }

/** What a sample shows, by what the page's words for it are called. */
type SampleName =
  | 'legendCertain' | 'legendCurrent' | 'legendUnstated' | 'legendBegan' | 'legendOpen' | 'legendScheduled'
  | 'legendActing' | 'legendDisputed' | 'legendTerms' | 'legendEvent' | 'legendCrowd' // biome-ignore format: a list

export interface Sample {
  readonly name: SampleName
  readonly width: number
  readonly shapes: readonly Shape[]
  /** What there is always room for; the rest is for a key with room. */
  readonly isFirst: boolean
  /** Does a picture show any? */
  readonly isIn: (scene: Pick<Scene, 'bars' | 'events'>) => boolean
}

const ofBar = (name: SampleName, bar: Partial<Bar>, isIn: (bar: Bar) => boolean, isFirst = false): Sample => {
  const shapes: Shape[] = []
  const drawn = { ...PLAIN, ...bar }
  const width = endOf(drawn) + BEHIND
  pushBar(shapes, drawn, width)
  return { name, width, shapes, isFirst, isIn: ({ bars }) => bars.some(isIn) }
}

const ofEvent = (name: SampleName, events: readonly number[], isFirst: boolean): Sample => {
  const shapes: Shape[] = []
  pushEventMark(shapes, { ...EVENT, events: [...events] }, 'ink', 'page', 'ink')
  const isIn: Sample['isIn'] = (scene) => scene.events.some((mark) => mark.events.length > 1 === !isFirst)
  return { name, width: EVENT_WIDTH, shapes, isFirst, isIn }
}

/** All of them, in their order. */
export const SAMPLES: readonly Sample[] = [
  ofBar('legendCertain', { x1: 16 }, () => true, true),
  ofBar('legendCurrent', { x2: 38, x3: 38, end: 'current' }, ({ end }) => end === 'current', true),
  ofBar('legendUnstated', { end: 'unstated', x0: 8, x1: 8 }, ({ end }) => end === 'unstated', true),
  ofBar(
    'legendBegan',
    { end: 'unstated', x0: 2, x1: 26 },
    ({ end, x0, x1 }) => end === 'unstated' && x1 - x0 > 8,
  ),
  ofBar(
    'legendOpen',
    { start: 'open', end: 'unstated', x0: 2, x1: 28, x2: 28 },
    ({ start }) => start === 'open',
  ),
  ofBar('legendScheduled', { toCome: 22 }, ({ toCome }) => toCome !== undefined),
  ofBar('legendActing', { acting: true }, ({ acting }) => acting),
  ofBar('legendDisputed', { disputed: true }, ({ disputed }) => disputed),
  ofBar('legendTerms', { x2: 5, x3: 5, crowd: 3 }, ({ crowd }) => crowd > 1),
  ofEvent('legendEvent', [0], true),
  ofEvent('legendCrowd', [0, 1, 2], false),
]
