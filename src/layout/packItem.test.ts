import { describe, expect, it } from 'vitest'
import { asDay, dayFromCivil, isoOfDay } from '../dates/day.ts'
import { LABEL_GAP } from './labels.ts'
import { NARROW, WIDE } from './laneMetrics.ts'
import { groupOf, packItem } from './packItem.ts'
import { type Sizing, seenIn } from './sizing.ts'
import { TRAIL } from './terms.ts'
import { datasetOf, type TermDates, termsOf } from './testing/datasets.ts'

const FROM = dayFromCivil(2000, 1, 1)
const on = (day: number) => isoOfDay(asDay(FROM + day))

/** A pixel a day. */
const SIZING: Sizing = {
  metrics: WIDE,
  width: 1000,
  domain: { from: FROM, to: FROM + 1000 },
  labelWidth: () => 20,
  signWidth: 7,
}

const packed = (
  dates: TermDates | readonly TermDates[],
  changes: Partial<Sizing> = {},
  inSequence: number[] = [],
) => {
  const all = Array.isArray(dates) ? dates : [dates]
  const dataset = termsOf(...all)
  return packItem(
    dataset,
    all.map((_, i) => i),
    new Set(inSequence),
    { ...SIZING, ...changes },
  )
}

describe('a term is packed', () => {
  it('with its label after it, before it at the right edge, in it where it fits, or mute', () => {
    expect(packed({ start: on(10), end: on(19) })).toEqual({
      core: { lo: 10, hi: 19 },
      drawn: { lo: 10, hi: 20 },
      labels: [{ lo: 20, hi: 40 + 2 * LABEL_GAP }],
      mute: false,
      track: 0,
    })
    expect(packed({ start: on(980), end: on(989) })).toMatchObject({
      labels: [{ lo: 950, hi: 980 }],
      mute: false,
    })
    // Up to the air behind the page.
    expect(packed({ start: on(960), end: on(974) }).labels).toEqual([{ lo: 975, hi: 1005 }])
    expect(packed({ start: on(960), end: on(975) }).labels).toEqual([{ lo: 930, hi: 960 }])
    expect(packed({ start: on(10), end: on(39) })).toMatchObject({ labels: [], mute: false })
    expect(packed({ start: on(10), end: on(38) })).toMatchObject({
      labels: [{ lo: 39, hi: 69 }],
      mute: false,
    })
    expect(packed({ start: on(10), end: on(19) }, { labelWidth: () => 2000 })).toMatchObject({
      labels: [],
      mute: true,
    })
    const wide = { labelWidth: () => 975 }
    expect(packed({ start: on(980), end: on(989) }, wide).labels).toEqual([{ lo: -5, hi: 980 }])
    expect(packed({ start: on(979), end: on(989) }, wide)).toMatchObject({ labels: [], mute: true })
  })

  it('as wide as it is drawn at least', () => {
    expect(packed({ start: on(10), end: on(10) })).toMatchObject({
      core: { lo: 10, hi: 13 },
      drawn: { lo: 10, hi: 13 },
    })
  })

  it('with what trails off, and with the sign of an end that nobody stated', () => {
    expect(packed({ start: `[..${on(50)}]`, end: on(99) })).toMatchObject({
      core: { lo: 50 - TRAIL, hi: 99 },
      drawn: { lo: 50 - TRAIL, hi: 100 },
    })
    expect(packed({ start: on(50), end: `[${on(59)}..]` })).toMatchObject({
      core: { lo: 50, hi: 59 + TRAIL },
      drawn: { lo: 50, hi: 60 + TRAIL },
    })
    // The least width is within what trails off, and not before it.
    expect(packed({ start: on(50), end: `[${on(50)}..]` })).toMatchObject({
      core: { lo: 50, hi: 51 + TRAIL },
      drawn: { lo: 50, hi: 51 + TRAIL },
    })
    expect(packed({ start: on(50) })).toMatchObject({
      core: { lo: 50 },
      drawn: { lo: 50, hi: 50 + TRAIL },
      labels: [{ lo: 50 + TRAIL, hi: 50 + TRAIL + 27 + 2 * LABEL_GAP }],
    })
    expect(packed({ start: '2000-02' }).drawn).toEqual({ lo: 31, hi: 60 + TRAIL })
  })

  it('with its label beside it where only what is still to come would have room for it', () => {
    const scheduled = { start: '2025-06-21', end: '2026-06-30' }
    const view = { from: dayFromCivil(2025, 1, 1), to: dayFromCivil(2025, 1, 1) + 1000 }
    expect(packed(scheduled, { view, labelWidth: () => 50 }).labels).toHaveLength(1)
    expect(packed({ start: '2025-01-21', end: '2026-06-30' }, { view, labelWidth: () => 50 }).labels).toEqual(
      [],
    )
  })

  it('in a sequence without a trail, and with text on all of a wide one', () => {
    const years = { start: '2000', end: '2001' }
    expect(packed(years)).toMatchObject({ drawn: { lo: 0, hi: 731 } })
    const labelled = (start: string, inSequence: number[]) =>
      packed({ start }, { labelWidth: () => 30 }, inSequence).labels
    expect(labelled('[2000-02..2000-12]', [])).not.toEqual([])
    expect(labelled('[2000-02..2000-12]', [0])).toEqual([])
    // A narrow one has none within it, however short.
    expect(labelled('[2000-02..2000-08]', [0])).not.toEqual([])
    expect(packed({ start: on(50) }, {}, [0]).drawn).toEqual({ lo: 50, hi: 50 })
  })

  it('with others of its office as one piece, which has one label', () => {
    const two = [
      { start: on(10), end: on(19) },
      { start: on(19), end: on(60) },
    ]
    expect(packed(two)).toMatchObject({ core: { lo: 10, hi: 60 }, drawn: { lo: 10, hi: 61 }, labels: [] })
    expect(packed([{ start: on(10), end: on(19) }, { start: on(19) }]).labels).toEqual([
      { lo: 19 + TRAIL, hi: 19 + TRAIL + 37 },
    ])
  })

  it('for what is in view', () => {
    const view = { from: FROM + 100, to: FROM + 200 }
    expect(packed({ start: on(90), end: on(101) }, { view })).toMatchObject({
      core: { lo: -100, hi: 10 },
      drawn: { lo: -100, hi: 20 },
      labels: [{ lo: 20, hi: 50 }],
    })
    expect(packed({ start: on(90), end: on(102) }, { view }).labels).toEqual([])
  })

  it('with its label over it on a phone, from its start or up to its end', () => {
    const over = (dates: TermDates, label = 50) => packed(dates, { metrics: NARROW, labelWidth: () => label })
    expect(over({ start: on(10), end: on(19) })).toMatchObject({
      drawn: { lo: 10, hi: 19 },
      labels: [{ lo: 10, hi: 65 }],
      mute: false,
    })
    expect(over({ start: on(500), end: on(599) }).labels).toEqual([
      { lo: 500, hi: 555 },
      { lo: 545, hi: 600 },
    ])
    expect(over({ start: on(980), end: on(999) }).labels).toEqual([
      { lo: 945, hi: 1000 },
      { lo: 945, hi: 1000 },
    ])
    expect(over({ start: `[..${on(10)}]`, end: on(19) }).labels).toEqual([{ lo: 0, hi: 55 }])
  })

  it('of a bracket with its label from the first side on alone, so that those of all rows begin there', () => {
    const inBracket = (day: number) =>
      packed({ start: `[${on(day)}..${on(day + 40)}]` }, { metrics: NARROW, labelWidth: () => 50 }, [0])
        .labels
    expect(inBracket(500)).toEqual([{ lo: 500, hi: 500 + 57 + 2 * LABEL_GAP }])
    expect(inBracket(980)).toEqual([{ lo: 1000 - 57 - 2 * LABEL_GAP, hi: 1000 }])
  })

  it('beside others of its role group', () => {
    const dataset = datasetOf([0, 1, 2].map((office) => ({ start: on(10), end: on(19), office })))
    expect([0, 1, 2].map((term) => groupOf(dataset, term))).toEqual([0, 1, 0])
    expect(packItem(dataset, [1], new Set(), SIZING).track).toBe(1)
  })
})

describe('a term is in view', () => {
  const view = { from: FROM + 100, to: FROM + 200 }
  const isSeen = (dates: TermDates, changes: Partial<Sizing> = { view }) =>
    seenIn(termsOf(dates), { ...SIZING, ...changes })(0)

  // Ten pixels a day: what trails off takes 2.4 days, and the least width 0.3.
  it.each<[string, TermDates, boolean]>([
    ['ends the day before', { start: on(50), end: on(99) }, false],
    ['ends on its first day', { start: on(50), end: on(100) }, true],
    ['begins on its last', { start: on(199), end: on(250) }, true],
    ['begins the day after', { start: on(200), end: on(250) }, false],
    ['fades in from before', { start: `[..${on(202)}]`, end: on(250) }, true],
    ['fades in too late', { start: `[..${on(203)}]`, end: on(250) }, false],
    ['fades out into it', { start: on(50), end: `[${on(97)}..]` }, true],
    ['fades out too early', { start: on(50), end: `[${on(96)}..]` }, false],
    ['trails off into it', { start: on(97) }, true],
    ['trails off before', { start: on(96) }, false],
  ])('that %s', (_, dates, seen) => expect(isSeen(dates)).toBe(seen))

  it('where the view is the whole', () => expect(isSeen({ start: on(-5000), end: on(-4000) }, {})).toBe(true))

  it('where it is drawn as wide as the narrowest', () => {
    const far = { from: FROM + 1000, to: FROM + 11_000 }
    expect(isSeen({ start: on(980), end: on(980) }, { view: far })).toBe(true)
    expect(isSeen({ start: on(970), end: on(970) }, { view: far })).toBe(false)
  })

  it('at the edge of the years, faintly, where it may have run on into them', () => {
    const faint = Uint8Array.of(1)
    const at = (from: number) => ({ view, faint, domain: { from: FROM + from, to: FROM + 1000 } })
    expect(isSeen({ start: on(50) }, at(98))).toBe(true)
    expect(isSeen({ start: on(50) }, at(97))).toBe(false)
    expect(isSeen({ start: on(150) }, at(98))).toBe(true)
    expect(isSeen({ start: on(50) }, { ...at(98), faint: Uint8Array.of(0) })).toBe(false)
  })
})
