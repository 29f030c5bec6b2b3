import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../dataset/annotations.ts'
import { asDay } from '../dates/day.ts'
import {
  leaderOf,
  NOTE_LINE,
  type NoteInput,
  type PlacedNote,
  placeNotes,
  type Rect,
  SIGN,
} from './annotations.ts'
import { endOf } from './bar.ts'
import { COMPACT, NARROW, WIDE } from './laneMetrics.ts'
import { scene } from './scene.ts'
import { sceneInput, someDataset, someZoom } from './testing/datasets.ts'
import { xOf } from './viewport.ts'

const WIDTH = 800
/** Letters are 7 pixels wide here, and a line has 20 of them. */
const wrap: NoteInput['wrap'] = (text) => {
  const lines = text.match(/.{1,20}/gu) ?? []
  return { lines, width: Math.max(...lines.map((line) => line.length * 7)) }
}

const someAnnotation: fc.Arbitrary<Annotation> = fc
  .record({
    kind: fc.constantFrom('term', 'event', 'days'),
    index: fc.nat({ max: 8 }),
    text: fc.stringMatching(/^[a-z ]{1,60}$/),
  })
  .map(({ kind, index, text }) => {
    const min = asDay(8000 + index * 900)
    return kind === 'days'
      ? { kind, min, max: asDay(min + (index % 3) * 200), text }
      : ({ kind, index, text } as Annotation)
  })

const someInput: fc.Arbitrary<NoteInput> = fc
  .record({
    dataset: someDataset,
    metrics: fc.constantFrom(WIDE, COMPACT, NARROW),
    zoom: someZoom,
    texts: fc.boolean(),
    annotations: fc.array(someAnnotation, { maxLength: 12 }),
  })
  .map(({ dataset, metrics, zoom, texts, annotations }) => {
    const whole = sceneInput(dataset, metrics, WIDTH)
    const viewport = zoom(whole.viewport)
    const drawn = scene({ ...whole, viewport, height: 500 })
    return { scene: drawn, annotations, names: [], texts, wrap, x: (day) => xOf(viewport, WIDTH, day) }
  })

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const things = ({ scene: { bars, labels } }: NoteInput): Rect[] => [
  ...bars.map((bar) => ({ x: bar.x0, y: bar.y, width: endOf(bar) - bar.x0, height: bar.height })),
  ...labels.map(({ x, y, width }) => ({ x, y: y - 8, width, height: 16 })),
]

const texts = (placed: readonly PlacedNote[]) =>
  placed.flatMap(({ note }) => (note.kind === 'text' ? [note] : []))

describe('annotations in a picture', () => {
  it('have texts over no bar, no label and no other text, and lines over none of these', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const placed = texts(placeNotes(input))
        for (const note of placed) {
          const leader = leaderOf(note)
          for (const other of [...things(input), ...placed.filter((one) => one !== note)]) {
            expect(overlap(note, other)).toBe(false)
            if (leader) expect(overlap(leader, other)).toBe(false)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are all within the picture, texts or signs with their numbers', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const placed = placeNotes(input)
        for (const { note } of placed) {
          expect(note.x >= 0 && note.x + note.width <= input.scene.width).toBe(true)
          expect(note.y >= 0 && note.y + note.height <= input.scene.height).toBe(true)
          if (note.kind === 'sign') expect(note).toMatchObject({ width: SIGN, height: SIGN })
          else expect(note.height).toBe(note.lines.length * NOTE_LINE)
        }
        const numbers = placed.flatMap(({ note }) => (note.kind === 'sign' ? [note.number] : []))
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        if (!input.texts) expect(numbers).toHaveLength(placed.length)
      }),
    )
  })

  it('are there for what is in view, and for nothing else', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { scene: drawn, annotations, x } = input
        const isInView = (one: Annotation): boolean => {
          if (one.kind === 'days')
            return Math.max(x(one.min), x(one.max + 1)) >= 0 && x(one.min) <= drawn.width
          if (one.kind === 'event') return drawn.events.some(({ events }) => events.includes(one.index))
          const bar = drawn.bars.find(({ term }) => term === one.index)
          if (!bar || endOf(bar) < 0 || bar.x0 > drawn.width) return false
          return bar.y + bar.height >= 0 && bar.y <= drawn.height
        }
        const wanted = annotations.filter((one) => isInView(one) && one.kind === 'term').length
        const byTerm = placeNotes({
          ...input,
          annotations: annotations.filter(({ kind }) => kind === 'term'),
        })
        expect(byTerm).toHaveLength(wanted)
        expect(placeNotes({ ...input, scene: { ...drawn, bars: [], events: [] } }).length).toBe(
          annotations.filter((one) => one.kind === 'days' && isInView(one)).length,
        )
      }),
    )
  })
})
