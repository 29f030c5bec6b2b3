/** Bars in a scene: where the days of a term stand. */
import { describe, expect, it } from 'vitest'
import { ACTING, DISPUTED } from '../dataset/columns.ts'
import { asDay, dayFromCivil, isoOfDay } from '../dates/day.ts'
import type { Bar } from './bar.ts'
import { OVERVIEW, WIDE } from './laneMetrics.ts'
import { scene } from './scene.ts'
import { TRAIL } from './terms.ts'
import { sceneInput, type TermDates, termsOf } from './testing/datasets.ts'
import { xOf } from './viewport.ts'

describe('a hundred days on a thousand pixels', () => {
  const from = dayFromCivil(2000, 1, 1)
  const barsOf = (...dates: TermDates[]): Bar[] => {
    const dataset = termsOf(...dates)
    const input = sceneInput(dataset, WIDE, 1000)
    const { bars } = scene({ ...input, viewport: { from, to: from + 100 } })
    return [...bars].sort((a, b) => a.term - b.term)
  }
  /** The date of the nth day on the page. */
  const on = (n: number) => isoOfDay(asDay(from + n))

  it.each<[string, TermDates, Partial<Bar>]>([
    [
      'from day to day',
      { start: on(10), end: on(19) },
      { x0: 100, x1: 100, x2: 200, x3: 200, end: 'stated', toCome: undefined },
    ],
    ['one day', { start: on(10), end: on(10) }, { x0: 100, x1: 100, x2: 110, x3: 110 }],
    ['from month to month', { start: '2000-01', end: '2000-03' }, { x0: 0, x1: 300, x2: 610, x3: 910 }],
    ['within one month', { start: '2000-02', end: '2000-02' }, { x0: 310, x1: 590, x2: 320, x3: 600 }],
    [
      'an end nobody stated',
      { start: on(10) },
      { x0: 100, x1: 100, x2: 100, x3: 100 + TRAIL, end: 'unstated' },
    ],
    [
      'a month, then nothing',
      { start: '2000-02' },
      { x0: 310, x1: 600, x2: 600, x3: 600 + TRAIL, end: 'unstated' },
    ],
    [
      'a start that is only "by"',
      { start: `[..${on(50)}]`, end: on(59) },
      { x0: 500 - TRAIL, x1: 500, x2: 600, x3: 600, start: 'open' },
    ],
    [
      'an end that is only "from"',
      { start: on(10), end: `[${on(19)}..]` },
      { x1: 100, x2: 200, x3: 200 + TRAIL, end: 'stated' },
    ],
    [
      'a start in a month that its open end may outlast',
      { start: '2000-02', end: '[2000-02-10..]' },
      { x0: 310, x1: 590, x2: 410, x3: 600 + TRAIL },
    ],
    [
      'a start on a date marked approximate',
      { start: `${on(10)}~`, end: on(20) },
      { softStart: true, softEnd: false },
    ],
    [
      'an end on a date marked uncertain',
      { start: on(10), end: `${on(20)}?` },
      { softStart: false, softEnd: true },
    ],
  ])('%s', (_, dates, expected) => expect(barsOf(dates)[0]).toMatchObject(expected))

  it('one for those that begin within its least width, and whose ends nobody stated', () => {
    const dataset = termsOf({ start: on(10) }, { start: on(10) }, { start: on(11) })
    const input = sceneInput(dataset, OVERVIEW, 1000)
    const crowdsOf = (days: number) =>
      scene({ ...input, viewport: { from, to: from + days } }).bars.map(({ term, crowd }) => [term, crowd])
    expect(crowdsOf(2000)).toEqual([[0, 3]])
    expect(crowdsOf(100)).toEqual([
      [0, 2],
      [2, 1],
    ])
  })

  it('bracketed with those of which only the same years are known, in rows one below another', () => {
    const same = { start: '[2000-01-11..2000-01-20]' }
    const bars = barsOf(same, same, same, { start: on(60) })
    expect(bars.map(({ bracket }) => bracket && [bracket.above, bracket.below])).toEqual([
      [false, true],
      [true, true],
      [true, false],
      undefined,
    ])
    expect(bars[0]?.bracket).toMatchObject({ pitch: WIDE.row, out: 2 })
  })

  it('said to be acting or disputed, each by itself', () => {
    const dataset = termsOf({ start: on(10), end: on(19) })
    const marksOf = (flag: number) => {
      const term = { ...dataset.term, flags: Uint8Array.of((dataset.term.flags[0] ?? 0) | flag) }
      const [bar] = scene(sceneInput({ ...dataset, term }, WIDE, 1000)).bars
      return [bar?.acting, bar?.disputed, bar?.softStart, bar?.softEnd]
    }
    expect(marksOf(0)).toEqual([false, false, false, false])
    expect(marksOf(ACTING)).toEqual([true, false, false, false])
    expect(marksOf(DISPUTED)).toEqual([false, true, false, false])
  })

  it('nothing of what ended long before or begins long after', () => {
    const before = { start: on(-90), end: on(-50) }
    const after = { start: on(150), end: on(190) }
    expect(barsOf(before, { start: on(10), end: on(19) }, after).map((bar) => bar.term)).toEqual([1])
  })

  it('current, to the day the data speaks for', () => {
    const input = sceneInput(termsOf({ start: '2020-01-01', end: '..' }), WIDE, 1000)
    const [bar] = scene(input).bars
    const close = xOf(input.viewport, 1000, dayFromCivil(2025, 6, 30) + 1)
    expect(bar).toMatchObject({ x2: close, x3: close, end: 'current', start: 'stated' })
  })

  it('undated, from the term before to the term after', () => {
    const [, bar] = barsOf({ start: on(10), end: on(29) }, { end: on(80) }, { start: on(60), end: on(90) })
    expect(bar).toMatchObject({ start: 'order', x0: 100, x1: 600, x2: 810, x3: 810 })
    const [, other] = barsOf({ start: on(10), end: on(29) }, {}, { start: on(60), end: on(90) })
    expect(other).toMatchObject({ start: 'order', end: 'unstated', x0: 100, x1: 610, x3: 610 + TRAIL })
  })
})
