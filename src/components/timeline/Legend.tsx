/** The key to the marks, drawn from the shapes of the picture. */
import { memo, useId } from 'react'
import type { Bar } from '../../layout/bar.ts'
import type { EventMark } from '../../layout/eventMarks.ts'
import { SvgTree } from '../../paint/SvgTree.tsx'
import { svgOf } from '../../paint/svg.ts'
import { pushBar } from '../../shapes/bars.ts'
import { pushEventMark } from '../../shapes/eventMarks.ts'
import type { Shape } from '../../shapes/shape.ts'
import { useWords } from '../shared/session.ts'
import './Legend.css'

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

/** Sizes of samples, in pixels. */
const BAR_WIDTH = 56
const EVENT_WIDTH = 20
const HEIGHT = 18

/** Below the lanes there is room for how dates look; `whole` adds what else a bar may say. */
export const Legend = memo(function Legend({ whole = false }: { whole?: boolean }) {
  const words = useWords()
  const bars: [label: string, bar: Bar][] = [
    [words.legendCertain, { ...PLAIN, x1: 16 }],
    [words.legendCurrent, { ...PLAIN, x2: 38, x3: 38, end: 'current' }],
    [words.legendUnstated, { ...PLAIN, end: 'unstated', x0: 8, x1: 8 }],
  ]
  const more: [label: string, bar: Bar][] = [
    [words.legendBegan, { ...PLAIN, end: 'unstated', x0: 2, x1: 26 }],
    [words.legendOpen, { ...PLAIN, start: 'open', end: 'unstated', x0: 2, x1: 28, x2: 28 }],
    [words.legendScheduled, { ...PLAIN, toCome: 22 }],
    [words.legendActing, { ...PLAIN, acting: true }],
    [words.legendDisputed, { ...PLAIN, disputed: true }],
    [words.legendTerms, { ...PLAIN, x2: 5, x3: 5, crowd: 3 }],
  ]
  const event: [label: string, mark: EventMark] = [words.legendEvent, EVENT]
  const events: [label: string, mark: EventMark][] = [[words.legendCrowd, { ...EVENT, events: [0, 1, 2] }]]
  return (
    <ul className="key">
      {[...bars, ...(whole ? more : [])].map(([label, bar]) => (
        <Sample key={label} label={label} width={BAR_WIDTH} shapes={barShapes(bar)} />
      ))}
      {[event, ...(whole ? events : [])].map(([label, mark]) => (
        <Sample key={label} label={label} width={EVENT_WIDTH} shapes={eventShapes(mark)} />
      ))}
    </ul>
  )
})

function barShapes(bar: Bar): Shape[] {
  const shapes: Shape[] = []
  pushBar(shapes, bar, BAR_WIDTH)
  return shapes
}

function eventShapes(mark: EventMark): Shape[] {
  const shapes: Shape[] = []
  pushEventMark(shapes, mark, 'ink', 'page', 'ink')
  return shapes
}

function Sample({ label, width, shapes }: { label: string; width: number; shapes: readonly Shape[] }) {
  const id = useId()
  const clip = { x: 0, y: 0, width, height: HEIGHT }
  const tree = svgOf([{ name: 'sample', x: 0, y: 0, clip, shapes }], width, HEIGHT, id)
  return (
    <li>
      <SvgTree tree={tree} width={width} height={HEIGHT} />
      {label}
    </li>
  )
}
