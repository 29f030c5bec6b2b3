import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type PackItem, packRows, type Span } from './packing.ts'

const isBefore = (a: Span, b: Span) => a.hi <= b.lo
const apart = (a: Span, b: Span) => isBefore(a, b) || isBefore(b, a)
const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [Item, Item] => [a, b]))

/** An item with its label where it stands; without one, with none. */
interface Placed {
  readonly item: PackItem
  readonly label: Span | undefined
}

/** Every way to choose one label for each item. */
const choices = (items: readonly PackItem[]): Placed[][] =>
  items.reduce<Placed[][]>(
    (all, item) => {
      const labels = item.labels.length > 0 ? item.labels : [undefined]
      return all.flatMap((placed) => labels.map((label) => [...placed, { item, label }]))
    },
    [[]],
  )

/** Cores lie apart, and a label apart from all that is drawn and written. */
const isLegible = (row: readonly Placed[]): boolean =>
  pairs(row).every(
    ([a, b]) =>
      isBefore(a.item.core, b.item.core) &&
      (!a.label || isBefore(a.label, b.item.drawn)) &&
      (!b.label || isBefore(a.item.drawn, b.label)) &&
      (!a.label || !b.label || isBefore(a.label, b.label)),
  )

/** A fade reaches no further than to the other end of its neighbour. */
const fadesAreNear = (row: readonly PackItem[]): boolean =>
  row.every((a, i) => {
    const [before, after] = [row[i - 1], row[i + 1]]
    return (!before || before.core.lo <= a.drawn.lo) && (!after || a.drawn.hi <= after.core.hi)
  })

/** Whether one row can hold these items, by trying everything. */
const oneRow = (items: readonly PackItem[]): boolean => fadesAreNear(items) && choices(items).some(isLegible)

function rowsOf(items: readonly PackItem[]): PackItem[][] {
  const { rows, count } = packRows(items)
  return Array.from({ length: count }, (_, row) => items.filter((_, i) => rows[i] === row))
}

const byStart = (items: readonly PackItem[]) => [...items].sort((a, b) => a.core.lo - b.core.lo)

const bare = (lo: number, hi: number, track = 0): PackItem => ({
  core: { lo, hi },
  drawn: { lo, hi },
  labels: [],
  mute: false,
  track,
})

const fade = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 8 }))

/** A core with its fades and a label: inside it, after it or before it. */
const someItem = fc
  .record({
    lo: fc.nat({ max: 40 }),
    length: fc.integer({ min: 1, max: 6 }),
    fadeIn: fade,
    fadeOut: fade,
    text: fc.integer({ min: 1, max: 8 }),
    sides: fc.subarray<'after' | 'before'>(['after', 'before']),
    track: fc.nat({ max: 2 }),
  })
  .map(({ lo, length, fadeIn, fadeOut, text, sides, track }): PackItem => {
    const core = { lo, hi: lo + length }
    const drawn = { lo: core.lo - fadeIn, hi: core.hi + fadeOut }
    const places = {
      after: { lo: drawn.hi, hi: drawn.hi + text },
      before: { lo: drawn.lo - text, hi: drawn.lo },
    }
    return { core, drawn, labels: sides.map((side) => places[side]), mute: false, track }
  })
const someItems = fc.array(someItem, { maxLength: 9 }).map(byStart)

describe('packing', () => {
  test('leaves each row legible: cores apart, and a place for every label', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const rows = rowsOf(items)
        expect(rows.flat()).toHaveLength(items.length)
        for (const row of rows) {
          expect(oneRow(row)).toBe(true)
          for (const [a, b] of pairs(row)) expect(apart(a.core, b.core)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('opens a row only for an item that no row there is could take', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const { rows } = packRows(items)
        items.forEach((item, i) => {
          const before = rows.slice(0, i)
          const row = rows[i] ?? -1
          if (before.includes(row)) return
          expect(row).toBe(new Set(before).size)
          for (const other of new Set(before))
            expect(oneRow([...items.slice(0, i).filter((_, k) => rows[k] === other), item])).toBe(false)
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('without labels and fades makes as many rows as ever overlap at once', () => {
    const someBare = fc
      .array(someItem, { maxLength: 30, size: 'max' })
      .map((items) => byStart(items.map(({ core, track }) => bare(core.lo, core.hi, track))))
    fc.assert(
      fc.property(someBare, (items) => {
        const depthAt = (x: number) => items.filter(({ core }) => core.lo <= x && x < core.hi).length
        const depth = Math.max(0, ...items.map(({ core }) => depthAt(core.lo)))
        expect(packRows(items).count).toBe(depth)
      }),
    )
  })
})

describe('two terms', () => {
  it('share a row where one begins on the day the other ends', () =>
    expect(packRows([bare(0, 10), bare(10, 20)]).rows).toEqual([0, 0]))

  it('do not where they overlap by a day', () =>
    expect(packRows([bare(0, 10), bare(9, 20)]).rows).toEqual([0, 1]))

  it('share where the handover lies inside both fades', () => {
    const ending = { ...bare(0, 10), drawn: { lo: 0, hi: 15 } }
    const beginning = { ...bare(14, 20), drawn: { lo: 8, hi: 20 } }
    expect(packRows([ending, beginning]).rows).toEqual([0, 0])
  })

  it('do not where a fade reaches past the other', () => {
    const ending = { ...bare(0, 10), drawn: { lo: 0, hi: 25 } }
    expect(packRows([ending, bare(14, 20)]).rows).toEqual([0, 1])
  })
})

describe('a label', () => {
  const either = { ...bare(50, 60), labels: [{ lo: 60, hi: 90 }, { lo: 20, hi: 50 }] } // biome-ignore format: one line

  it('gives way to the next term', () => expect(packRows([either, bare(60, 70)]).rows).toEqual([0, 0]))

  it('but not into the one before', () =>
    expect(packRows([bare(0, 30), either, bare(60, 70)]).rows).toEqual([0, 0, 1]))

  it('keeps clear of a fade', () => {
    const faded = { ...bare(95, 99), drawn: { lo: 85, hi: 99 } }
    expect(packRows([bare(0, 30), either, faded]).rows).toEqual([0, 0, 1])
  })

  it('gives way however late it turns out that it must', () => {
    const first = { ...bare(2, 3), labels: [{ lo: 3, hi: 11 }, { lo: -6, hi: 2 }] } // biome-ignore format: one line
    const second = { ...bare(11, 12), labels: [{ lo: 12, hi: 13 }, { lo: 10, hi: 11 }] } // biome-ignore format: one line
    const third = { ...bare(20, 21), labels: [{ lo: 12, hi: 20 }] }
    expect(packRows([first, second, third]).count).toBe(1)
  })
})

describe('where there is a choice', () => {
  it('a term follows its own track', () =>
    expect(packRows([bare(0, 10, 1), bare(0, 10, 2), bare(12, 20, 2)]).rows).toEqual([0, 1, 1]))

  it('and in it the closest predecessor', () => {
    expect(packRows([bare(0, 10), bare(0, 12), bare(14, 20)]).rows).toEqual([0, 1, 1])
    expect(packRows([bare(0, 12), bare(0, 10), bare(14, 20)]).rows).toEqual([0, 1, 0])
    expect(packRows([bare(0, 12), bare(0, 12), bare(14, 20)]).rows).toEqual([0, 1, 0])
  })

  it('else the topmost row', () =>
    expect(packRows([bare(0, 10, 1), bare(0, 12, 2), bare(14, 20, 3)]).rows).toEqual([0, 1, 0]))
})

it('makes no rows of nothing', () => expect(packRows([])).toEqual({ rows: [], count: 0 }))
