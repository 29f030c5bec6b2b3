/** Annotations in a picture written by hand: the places of a text or a sign, in the order in which they are tried. */
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../dataset/annotations.ts'
import { asDay } from '../dates/day.ts'
import { leaderOf, NOTE_LINE, type NoteInput, placeNotes, type Rect, SIGN } from './annotations.ts'
import type { Bar } from './bar.ts'
import type { EventMark } from './eventMarks.ts'
import type { Label } from './rowLabels.ts'
import type { Scene } from './scene.ts'
import { PLAIN } from './testing/plainBar.ts'

const [WIDTH, HEIGHT] = [800, 300]

const barAt = (term: number, x0: number, x3: number, y: number): Bar => ({
  ...PLAIN,
  term,
  x0,
  x1: x0,
  x2: x3,
  x3,
  y,
  height: 12,
})

/** What lies in the way; its annotations are on none of these. */
const block = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height })
const onTerm = (index: number): Annotation => ({ kind: 'term', index, text: 'first' })
/** A pixel a day. */
const onDays = (min: number, max: number): Annotation => ({
  kind: 'days',
  min: asDay(min),
  max: asDay(max),
  text: 'first',
})

interface Drawn extends Partial<Pick<Scene, 'bars' | 'labels' | 'events'>> {
  readonly names?: readonly Rect[]
  readonly texts?: boolean
}

/** Letters are 7 pixels wide, in one line. */
function placed(annotations: readonly Annotation[], { names = [], texts = true, ...drawn }: Drawn) {
  const input: NoteInput = {
    scene: { width: WIDTH, height: HEIGHT, lanes: [], bars: [], labels: [], events: [], ...drawn },
    annotations,
    names,
    texts,
    wrap: (text) => ({ lines: [text], width: text.length * 7 }),
    x: (day) => day,
  }
  return placeNotes(input)
}

const TEXT_WIDTH = 35
const bars = [barAt(0, 100, 300, 100)]
const [ABOVE, BELOW] = [100 - 7 - NOTE_LINE, 112 + 7]

describe('the text of a term', () => {
  const textOf = (...names: Rect[]) => placed([onTerm(0)], { bars, names })[0]?.note

  it('stands above its middle, tied to it by a line, else further to the left or below', () => {
    const middle = [block(190, 60, 50, 30)]
    const left = [block(120, 60, 60, 30)]
    const right = [block(241, 60, 59, 30)]
    const start = [block(60, 60, 59, 30), block(300, 60, 20, 30)]
    expect(textOf()).toMatchObject({ kind: 'text', x: 197, y: ABOVE, from: { x: 200, y: 100 } })
    expect(textOf(block(230, 60, 20, 30))).toMatchObject({ x: 200 - TEXT_WIDTH / 2, y: ABOVE })
    expect(textOf(block(215, 60, 20, 30))).toMatchObject({ x: 200 + 3 - TEXT_WIDTH, y: ABOVE })
    expect(textOf(...middle)).toMatchObject({ x: 147, y: ABOVE, from: { x: 150, y: 100 } })
    expect(textOf(...middle, ...left)).toMatchObject({ x: 247, y: ABOVE, from: { x: 250, y: 100 } })
    expect(textOf(...middle, ...left, ...right, ...start)).toMatchObject({
      x: 197,
      y: BELOW,
      from: { x: 200, y: 112 },
    })
  })

  it('stands as near as it can, and not too far away', () => {
    // Between the points at which its line may stand, and nothing may stand below.
    const between = (y0: number, y1: number) => [
      ...[block(110, y0, 5, y1 - y0), block(130, y0, 10, y1 - y0)],
      ...[block(152, y0, 18, y1 - y0), block(195, y0, 35, y1 - y0)],
      block(0, 213, WIDTH, HEIGHT),
    ]
    const textOver = (names: readonly Rect[]) =>
      placed([onTerm(0)], { bars: [barAt(0, 100, 200, 200)], names })[0]?.note
    expect(textOver(between(185, 195))).toMatchObject({ x: 147, y: 200 - 19 - NOTE_LINE })
    expect(textOver(between(88, 195))).toMatchObject({ x: 147, y: 200 - 115 - NOTE_LINE })
    expect(textOver(between(87, 195))).toMatchObject({ kind: 'sign' })
  })

  it('stands below where there is no room above, and within the picture', () => {
    const at = (x0: number, x3: number, y: number) =>
      placed([onTerm(0)], { bars: [barAt(0, x0, x3, y)] })[0]?.note
    expect(at(100, 300, 24)).toMatchObject({ y: 24 + 12 + 7 })
    expect(at(100, 300, 25)).toMatchObject({ y: 3 })
    expect(at(2, 10, 100)).toMatchObject({ x: 3 })
    expect(at(700, 900, 100)).toMatchObject({ x: 747, from: { x: 750 } })
  })

  it('is as far from others as may be read', () => {
    const texts = placed([onTerm(0), onTerm(0)], { bars })
    expect(texts[0]?.note).toMatchObject({ x: 197, from: { x: 200 } })
    // The line of the first keeps the second from its middle.
    expect(texts[1]?.note).toMatchObject({ x: 147, from: { x: 150 } })
  })

  it('lies across no line of days, and none across its own', () => {
    const [first] = placed([onTerm(0), onDays(207, 500)], { bars })
    expect(first?.note).toMatchObject({ x: 200 + 3 - TEXT_WIDTH })
    expect(first?.lines).toEqual([])
  })
})

it('a line goes straight from the mark to the text', () => {
  const text = { x: 197, width: 35, height: 15 }
  expect(leaderOf({ ...text, y: 78, from: { x: 200, y: 100 } })).toEqual(block(200, 93, 1, 7))
  expect(leaderOf({ ...text, y: 119, from: { x: 200, y: 112 } })).toEqual(block(200, 112, 1, 7))
  expect(leaderOf({ ...text, y: 4, from: undefined })).toBeUndefined()
})

describe('the text of days', () => {
  const textOf = (...names: Rect[]) => placed([onDays(100, 200)], { names })[0]?.note

  it('stands at the top, after its first line, else after its last or before its first, else further down', () => {
    const [first, last, before] = [block(106, 0, 10, 9), block(207, 0, 10, 9), block(80, 0, 5, 9)]
    expect(textOf()).toMatchObject({ kind: 'text', x: 106, y: 4, from: undefined })
    expect(textOf(first)).toMatchObject({ x: 207, y: 4 })
    expect(textOf(first, last)).toMatchObject({ x: 100 - 6 - TEXT_WIDTH, y: 4 })
    expect(textOf(first, last, before)).toMatchObject({ x: 106, y: 16 })
  })

  it('has a line at either end, one where they would be nearer than half a sign', () => {
    const linesOf = (min: number, max: number) => placed([onDays(min, max)], {})[0]?.lines.map(({ x }) => x)
    expect(linesOf(100, 106)).toEqual([103.5])
    expect(linesOf(100, 107)).toEqual([100, 108])
  })

  it('has lines that end before what they would cross, and go on behind it', () => {
    const linesOf = (...names: Rect[]) =>
      placed([onDays(100, 100)], { names })[0]?.lines.map(({ y0, y1 }) => [y0, y1])
    expect(linesOf()).toEqual([[0, HEIGHT]])
    expect(linesOf(block(90, 200, 20, 12), block(90, 100, 20, 12))).toEqual([
      [0, 100],
      [112, 200],
      [212, HEIGHT],
    ])
    expect(linesOf(block(90, 100, 20, 50), block(90, 110, 20, 10), block(90, 0, 20, 5))).toEqual([
      [5, 100],
      [150, HEIGHT],
    ])
    // The line is at 100.5: a pixel beside what it passes is not enough.
    expect(linesOf(block(101.5, 100, 20, 12))).toHaveLength(2)
    expect(linesOf(block(102, 100, 20, 12))).toHaveLength(1)
    expect(linesOf(block(79.5, 100, 20, 12))).toHaveLength(2)
    expect(linesOf(block(79, 100, 20, 12))).toHaveLength(1)
  })
})

describe('a sign', () => {
  const signOf = (one: Annotation, drawn: Drawn) => {
    const note = placed([one], { ...drawn, texts: false })[0]?.note
    return [note?.x, note?.y]
  }

  it('stands after its bar, before it, over or under one of its ends, else on the last', () => {
    const places = [
      [303, 98],
      [81, 98],
      [100, 83],
      [284, 83],
      [100, 113],
      [284, 113],
    ]
    const blocks = places.map(([x = 0, y = 0]) => block(x + 1, y + (y < 100 ? 0 : 1), SIGN - 2, 4))
    for (const [k, place] of places.entries())
      expect(signOf(onTerm(0), { bars, names: blocks.slice(0, k) })).toEqual(place)
    expect(signOf(onTerm(0), { bars, names: blocks })).toEqual([284, 98])
  })

  it('of days stands at the top of their first line, one under another, else at their end', () => {
    const blocks = Array.from({ length: 8 }, (_, n) => block(105, 5 + n * (SIGN + 2), 5, 5))
    for (const k of blocks.keys())
      expect(signOf(onDays(100, 199), { names: blocks.slice(0, k) })).toEqual([101, 2 + k * (SIGN + 2)])
    expect(signOf(onDays(100, 199), { names: blocks })).toEqual([200 - SIGN, 2])
  })

  it('stays within the picture', () => {
    expect(signOf(onTerm(0), { bars: [barAt(0, 700, 782, 100)] })).toEqual([WIDTH - SIGN, 98])
    expect(signOf(onTerm(0), { bars: [barAt(0, 100, 300, 1)] })).toEqual([303, 0])
    expect(signOf(onTerm(0), { bars: [barAt(0, 100, 300, 295)] })).toEqual([303, HEIGHT - SIGN])
    expect(signOf(onDays(790, 900), {})).toEqual([WIDTH - SIGN, 2])
    expect(signOf(onTerm(0), { bars: [barAt(0, -50, 900, 100)] })).toEqual([0, 83])
  })
})

it('what is out of view has none, what touches its edge does', () => {
  const isPlaced = (x0: number, x3: number, y: number) =>
    placed([onTerm(0)], { bars: [barAt(0, x0, x3, y)] }).length === 1
  expect([isPlaced(-50, -1, 100), isPlaced(-50, 0, 100)]).toEqual([false, true])
  expect([isPlaced(801, 900, 100), isPlaced(800, 900, 100)]).toEqual([false, true])
  expect([isPlaced(100, 300, -13), isPlaced(100, 300, -12)]).toEqual([false, true])
  expect([isPlaced(100, 300, 301), isPlaced(100, 300, 300)]).toEqual([false, true])
  expect(placed([onTerm(1), onTerm(0)], { bars, texts: false }).map(({ note }) => note)).toMatchObject([
    { kind: 'sign', number: 2 },
  ])
})

describe('no text lies on', () => {
  const isFree = (drawn: Drawn) => {
    const note = placed([onTerm(0)], { ...drawn, bars })[0]?.note
    return note?.x === 197 && note.y === ABOVE
  }
  const wide: Pick<Label, 'x' | 'width'> = { x: 0, width: WIDTH }
  const label = (y: number) => ({ ...wide, y, term: 9, group: 0, faint: false }) as Label
  const event = (own: Partial<EventMark>) => ({ lane: 0, events: [7], x: 0, x0: 0, x1: 0, y: 85, ...own })

  it('a label, eight pixels above and below its middle', () => {
    expect([67, 68].map((y) => isFree({ labels: [label(y)] }))).toEqual([true, false])
  })

  it('an event, its days, or the line on which it goes on', () => {
    expect(isFree({ events: [event({})] })).toBe(true)
    expect(isFree({ events: [event({ x: 200, x0: 200, x1: 200 })] })).toBe(false)
    expect(isFree({ events: [event({ x1: WIDTH })] })).toBe(false)
    expect(isFree({ events: [event({ x: WIDTH, x1: WIDTH })] })).toBe(false)
    expect(isFree({ events: [event({ runsTo: WIDTH })] })).toBe(false)
  })

  it('an event, and stands by it where it is about it', () => {
    const note = placed([{ kind: 'event', index: 7, text: 'first' }], {
      events: [event({ x: 200, x0: 200, x1: 200 })],
    })
    expect(note[0]?.note).toMatchObject({ x: 197, y: 85 - 9 - 7 - NOTE_LINE, from: { x: 200, y: 76 } })
  })
})
