import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { LABEL_GAP, type LabelledBar, type Placement, placeBeside, placeOver } from './labels.ts'
import { shorten } from './shorten.ts'
import { measure } from './testing/datasets.ts'

const ROUNDING = 1e-3

const TITLES = [
  ['Mayor', 'Mayor'],
  ['Mayor of Chongqing', 'Mayor'],
  ['Secretary of the Party Committee of Tianjin', 'Party Secretary, Tianjin'],
  ['市长', '市长'],
] as const

const someText = fc.constantFrom(...TITLES)

/** A bar to be laid behind the one before: its gap, its fades and what is solid of it. */
const someBar = fc.record({
  gap: fc.oneof(fc.constantFrom(0, 0, -3), fc.integer({ min: 0, max: 200 })),
  fadeIn: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
  solid: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 400 })),
  fadeOut: fc.oneof(fc.constant(0), fc.integer({ min: 3, max: 60 })),
  text: someText,
  sign: fc.constantFrom(0, 0, 14),
})

/** Bars of one row in view: cores one after the other, where a handover shares a day; fades over one another. */
const someRow = fc
  .record({
    first: fc.integer({ min: -300, max: 200 }),
    bars: fc.array(someBar, { maxLength: 8 }),
    width: fc.integer({ min: 110, max: 900 }),
  })
  .map(({ first, bars, width }) => {
    let end = first
    const row = bars.map(({ gap, fadeIn, solid, fadeOut, text: [title, short], sign }): LabelledBar => {
      const start = end + gap
      end = start + Math.max(solid, 3)
      const inside = solid > 0 ? { inLo: start, inHi: end } : { inLo: 0, inHi: 0 }
      return { lo: start - fadeIn, hi: end + fadeOut, ...inside, title, short, sign }
    })
    return { row: row.filter(({ lo, hi }) => hi > 0 && lo < width), width }
  })

interface Placed {
  readonly bar: LabelledBar
  readonly label: Placement
}

const placedOf = (row: readonly LabelledBar[], labels: readonly (Placement | undefined)[]): Placed[] =>
  row.flatMap((bar, i) => {
    const label = labels[i]
    return label ? [{ bar, label }] : []
  })

const endOf = ({ x, width }: Placement) => x + width

function expectLegible(placed: readonly Placed[], width: number): void {
  placed.forEach(({ bar, label }, i) => {
    expect(label.x).toBeGreaterThanOrEqual(-ROUNDING)
    expect(endOf(label)).toBeLessThanOrEqual(width + ROUNDING)
    expect(label.width).toBe(measure(label.text) + bar.sign)
    expect(label.sign).toBe(bar.sign)
    if (label.text !== bar.title && label.text !== bar.short)
      expect(bar.short.startsWith(label.text.slice(0, -1)) && label.text.endsWith('…')).toBe(true)
    const next = placed[i + 1]
    if (next) expect(endOf(label)).toBeLessThanOrEqual(next.label.x + ROUNDING)
  })
}

describe('labels in or beside their bars', () => {
  test('lie over no other label, over no bar but inside their own, and on the page', () => {
    fc.assert(
      fc.property(someRow, ({ row, width }) => {
        const placed = placedOf(row, placeBeside(row, width, measure))
        expectLegible(placed, width)
        for (const { bar, label } of placed)
          if (label.inside) {
            expect(label.x).toBeGreaterThanOrEqual(Math.max(bar.inLo, 0))
            expect(endOf(label)).toBeLessThanOrEqual(Math.min(bar.inHi, width))
          } else
            for (const other of row)
              expect(label.x >= other.hi - ROUNDING || endOf(label) <= other.lo + ROUNDING).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('stand beside their own bar, with air', () => {
    fc.assert(
      fc.property(someRow, ({ row, width }) => {
        for (const { bar, label } of placedOf(row, placeBeside(row, width, measure))) {
          if (label.inside) continue
          const between = row.filter((other) => other !== bar)
          const after = label.x >= bar.hi + LABEL_GAP - ROUNDING
          const before = endOf(label) <= bar.lo - LABEL_GAP + ROUNDING
          expect(after || before).toBe(true)
          // No third bar lies wholly between a label and its bar.
          const [lo, hi] = after ? [bar.hi, label.x] : [endOf(label), bar.lo]
          expect(between.filter((other) => other.lo >= lo && other.hi <= hi)).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('of a bar alone are short only where no side has room', () => {
    fc.assert(
      fc.property(someRow, ({ row: [bar], width }) => {
        if (!bar) return
        const [label] = placeBeside([bar], width, measure)
        const visible = Math.min(bar.inHi, width) - Math.max(bar.inLo, 0) - 2 * LABEL_GAP
        const sides = [visible, width - Math.max(bar.hi, 0) - LABEL_GAP, Math.min(bar.lo, width) - LABEL_GAP]
        if (measure(bar.title) + bar.sign <= visible)
          expect(label).toMatchObject({ text: bar.title, inside: true })
        else if (measure(bar.short) + bar.sign <= Math.max(...sides)) expect(label?.text).toBe(bar.short)
        else expect([undefined, '…']).toContain(label?.text.at(-1))
      }),
      { numRuns: 500 },
    )
  })

  test('lie over a line that is only possible, rather than be cut; not over a full bar', () => {
    const whole = { lo: 20, hi: 980, title: 'Mayor of Tianjin', short: 'Mayor of Tianjin', sign: 0 }
    const thin = { ...whole, inLo: 500, inHi: 501, thinTo: 500 }
    expect(placeBeside([thin], 1000, measure)).toMatchObject([{ text: thin.short, x: 25, inside: false }])
    const run = { ...whole, inLo: 500, inHi: 501, thinTo: 20 }
    expect(placeBeside([run], 1000, measure)).not.toMatchObject([{ text: run.short }])
  })

  test('inside have no sign that is the last one’s of several', () => {
    const run = { lo: 0, hi: 500, inLo: 0, inHi: 300, title: 'Mayor', short: 'Mayor', sign: 14, inSign: 0 }
    expect(placeBeside([run], 1000, measure)).toMatchObject([{ inside: true, sign: 0, width: 35 + 0 }])
    const after = { ...run, inHi: 20 }
    expect(placeBeside([after], 1000, measure)).toMatchObject([{ inside: false, x: 505, sign: 14 }])
  })

  test('never take the room that a label of the next bar needs', () => {
    fc.assert(
      fc.property(someRow, fc.integer({ min: 3, max: 60 }), ({ row: [bar], width }, length) => {
        if (!bar) return
        // The last bar of the page ends at its edge: its label can only stand before it.
        const last = {
          lo: width - length,
          hi: width,
          inLo: 0,
          inHi: 0,
          title: 'Mayor',
          short: 'Mayor',
          sign: 0,
        }
        if (last.lo - bar.hi < measure('Mayor') + 2 * LABEL_GAP) return
        const [, label] = placeBeside([bar, last], width, measure)
        expect(label).toMatchObject({ text: 'Mayor', x: last.lo - LABEL_GAP - measure('Mayor') })
      }),
    )
  })

  const mayor = { title: 'Mayor of Tianjin', short: 'Mayor', sign: 0 }

  it.each<[string, LabelledBar[], (Partial<Placement> | undefined)[]]>([
    [
      'inside in full',
      [{ lo: 0, hi: 200, inLo: 0, inHi: 200, ...mayor }],
      [{ text: 'Mayor of Tianjin', x: 5 }],
    ],
    ['inside in short', [{ lo: 0, hi: 60, inLo: 0, inHi: 60, ...mayor }], [{ text: 'Mayor', x: 5 }]],
    [
      'inside its visible part',
      [{ lo: -100, hi: 60, inLo: -100, inHi: 60, ...mayor }],
      [{ text: 'Mayor', x: 5 }],
    ],
    ['after', [{ lo: 10, hi: 30, inLo: 10, inHi: 30, ...mayor }], [{ text: 'Mayor', x: 35, inside: false }]],
    ['before', [{ lo: 270, hi: 290, inLo: 270, inHi: 290, ...mayor }], [{ text: 'Mayor', x: 230 }]],
    [
      'none before a bar in the middle of the page: whose it is would be unclear',
      [
        { lo: 60, hi: 100, inLo: 60, inHi: 100, ...mayor },
        { lo: 100, hi: 140, inLo: 100, inHi: 140, ...mayor },
      ],
      [undefined, { text: 'Mayor', x: 145 }],
    ],
    [
      'with its sign',
      [{ lo: 10, hi: 30, inLo: 0, inHi: 0, ...mayor, sign: 14 }],
      [{ text: 'Mayor', x: 35, width: 49, sign: 14 }],
    ],
    [
      'before at the edge, where its sign would run over it',
      [{ lo: 200, hi: 255, inLo: 0, inHi: 0, ...mayor, sign: 14 }],
      [{ text: 'Mayor', x: 146 }],
    ],
    [
      'none between',
      [
        { lo: 0, hi: 140, inLo: 0, inHi: 140, ...mayor },
        { lo: 140, hi: 160, inLo: 140, inHi: 160, ...mayor },
        { lo: 160, hi: 300, inLo: 160, inHi: 300, ...mayor },
      ],
      [{ text: 'Mayor of Tianjin' }, undefined, { text: 'Mayor of Tianjin' }],
    ],
  ])('%s', (_, row, labels) => expect(placeBeside(row, 300, measure)).toMatchObject(labels))

  it('do not keep room for a label that has none anyway', () => {
    const secretary = { title: 'Party Secretary, Tianjin', short: 'Party Secretary, Tianjin', sign: 0 }
    const row = [
      { lo: 0, hi: 20, inLo: 0, inHi: 20, ...mayor },
      { lo: 80, hi: 290, inLo: 0, inHi: 0, ...secretary },
    ]
    expect(placeBeside(row, 300, measure)[0]).toMatchObject({ text: 'Mayor', x: 25 })
  })

  it('shorten into the largest room', () => {
    const secretary = { title: 'Party Secretary, Tianjin', short: 'Party Secretary, Tianjin', sign: 0 }
    const row = [
      { lo: 0, hi: 20, inLo: 0, inHi: 20, ...secretary },
      { lo: 100, hi: 300, inLo: 100, inHi: 300, title: 'Mayor', short: 'Mayor', sign: 0 },
    ]
    expect(placeBeside(row, 300, measure)[0]).toMatchObject({ text: 'Party Sec…', x: 25 })
  })

  it('both inside where a handover shares a day', () => {
    const row = [
      { lo: -500, hi: 70, inLo: -500, inHi: 70, ...mayor },
      { lo: -30, hi: 500, inLo: -30, inHi: 500, ...mayor },
    ]
    const [first, second] = placeBeside(row, 300, measure)
    expect(first).toMatchObject({ text: 'Mayor', x: 5 })
    expect(second?.x).toBeGreaterThanOrEqual(40)
  })
})

describe('labels over their bars', () => {
  test('lie over no other label, on the page, and over their bar', () => {
    fc.assert(
      fc.property(someRow, ({ row, width }) => {
        const placed = placedOf(row, placeOver(row, width, measure))
        expectLegible(placed, width)
        for (const { bar, label } of placed) {
          expect(label.x).toBeLessThanOrEqual(bar.hi)
          // Cut, it may end a letter and a space earlier.
          const cut = label.text.endsWith('…') ? measure('a ') : 0
          expect(endOf(label)).toBeGreaterThanOrEqual(bar.lo - LABEL_GAP - cut - ROUNDING)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('of a bar alone are in full where the page has room, from the start of what is visible of it', () => {
    fc.assert(
      fc.property(someRow, ({ row: [bar], width }) => {
        if (!bar) return
        const [label] = placeOver([bar], width, measure)
        const start = Math.max(bar.lo, 0)
        const latest = Math.max(width - LABEL_GAP - measure(bar.short) - bar.sign, 0)
        const x = Math.min(start, latest)
        const fitting = [bar.title, bar.short].find((text) => measure(text) + bar.sign <= width - x)
        const begin = fitting === undefined && width - start >= 34 + bar.sign ? start : x
        expect(label?.x).toBeCloseTo(begin, 6)
        expect(label?.text).toBe(fitting ?? shorten(bar.short, width - begin - bar.sign, measure))
      }),
      { numRuns: 500 },
    )
  })

  const bar = (lo: number, hi: number, title: string, short = title): LabelledBar => ({
    lo,
    hi,
    inLo: lo,
    inHi: hi,
    title,
    short,
    sign: 0,
  })

  it.each<[string, LabelledBar[], (Partial<Placement> | undefined)[]]>([
    ['begins with its bar', [bar(20, 30, 'Mayor')], [{ text: 'Mayor', x: 20 }]],
    ['stays on the page', [bar(280, 310, 'Mayor')], [{ x: 260 }]],
    ['gives way to the left', [bar(100, 110, 'Mayor'), bar(120, 130, 'Mayor')], [{ x: 80 }, { x: 120 }]],
    [
      'gives way to the right, along its bar',
      [bar(0, 10, 'Mayor'), bar(15, 130, 'Mayor')],
      [{ x: 0 }, { x: 40 }],
    ],
    [
      'says less, that the next may say enough',
      [bar(0, 50, 'Mayor of Tianjin', 'Mayor'), bar(60, 130, 'Mayor')],
      [{ text: 'Mayor' }, { x: 60 }],
    ],
    [
      'is cut where it is longer than the page',
      [bar(290, 299, 'Vice Chairman of the Standing Committee of the Congress')],
      [{ text: 'Vice Chairman of the Standing Committee o…', x: 0 }],
    ],
    [
      'is left out before it says nothing',
      [bar(0, 10, 'Mayor'), bar(12, 30, 'Senator')],
      [undefined, { text: 'Senator', x: 12 }],
    ],
  ])('%s', (_, row, labels) => expect(placeOver(row, 300, measure)).toMatchObject(labels))
})
