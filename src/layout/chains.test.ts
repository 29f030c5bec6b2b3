import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { coreOf } from '../dataset/termsByPerson.ts'
import { asDay, isoOfDay } from '../dates/day.ts'
import { chainTerms } from './chains.ts'
import type { PackItem } from './packing.ts'
import { drawnSpan } from './terms.ts'
import { datasetOf, someDay, type TermDates } from './testing/datasets.ts'

type Held = TermDates & { readonly office?: number }

/** Terms as items of a row without labels, a pixel a day; each in an office of its own where none is given. */
function chainsOf(...held: Held[]): (readonly number[])[] {
  const { term: columns, termsByPerson } = datasetOf(held.map((one, i) => ({ office: i % 5, ...one })))
  const itemOf = (terms: readonly number[]): PackItem => {
    const cores = terms.map((term) => coreOf(columns, term))
    const span = {
      lo: Math.min(...cores.map(({ from }) => from)),
      hi: Math.max(...cores.map(({ to }) => to)),
    }
    const drawn = terms.map((term) => drawnSpan(columns, term))
    return {
      core: span,
      drawn: {
        lo: Math.min(...drawn.map(({ from }) => from)),
        hi: Math.max(...drawn.map(({ to }) => to)),
      },
      labels: [],
      mute: false,
      track: 0,
    }
  }
  return chainTerms(columns, [...termsByPerson.items], itemOf).map(({ terms }) => terms)
}

describe('a term is chained to the one that it follows', () => {
  it.each([
    ['2009-03-15', '2009-03-15'],
    ['2009-03-15', '2009-03-16'],
    ['2009-03', '2009-03'],
    ['2009', '2009-06'],
    ['2009', '2010'],
    ['2009', '2010-01-01'],
  ])('from an end in %s to a start in %s', (end, start) =>
    expect(chainsOf({ start: '1999', end }, { start, end: '2012' })).toEqual([[0, 1]]),
  )

  it.each([
    ['2009-03-15', '2009-03-17'],
    ['2009-03-15', '2009-03-14'],
    ['2009', '2010-01-02'],
  ])('but not from an end in %s to a start in %s', (end, start) =>
    expect(chainsOf({ start: '1999', end }, { start, end: '2012' })).toEqual([[0], [1]]),
  )

  it('nor where nobody stated the end', () =>
    expect(chainsOf({ start: '2009-03-15' }, { start: '2009-03-16', end: '2012' })).toEqual([[0], [1]]))

  it('to the closest, where a start may follow on several', () =>
    expect(
      chainsOf(
        { start: '2005-03-01', end: '2006-06-01' },
        { start: '2006-03-01', end: '2006-09-01' },
        { start: '[2006-04..2010]', end: '2012' },
      ),
    ).toEqual([[0], [1, 2]]))

  it('on and on', () =>
    expect(
      chainsOf(
        { start: '2001', end: '2003' },
        { start: '2002-05-05', end: '2002-05-09' },
        { start: '2003', end: '2006' },
        { start: '2006', end: '..' },
      ),
    ).toEqual([[0, 2, 3], [1]]))
})

describe('the terms of one office', () => {
  it('share a row with gaps between them, and whatever else is held meanwhile', () =>
    expect(
      chainsOf(
        { office: 0, start: '1985-01-03', end: '1991-01-03' },
        { office: 0, start: '1991-01-03', end: '2009-01-03' },
        { office: 1, start: '2007-01-03', end: '2009-01-03' },
        { office: 2, start: '2009-01-03', end: '2013-01-03' },
        { office: 0, start: '2009-01-05', end: '2021-01-03' },
        { office: 2, start: '2015-01-03', end: '2017-01-03' },
      ),
    ).toEqual([
      [0, 1, 4],
      [2, 3, 5],
    ]))

  it('come before a handover from it to another', () =>
    expect(
      chainsOf(
        { office: 0, start: '2001-01-01', end: '2004-12-31' },
        { office: 1, start: '2005-01-01', end: '2009-12-31' },
        { office: 0, start: '2006-01-01', end: '2008-12-31' },
      ),
    ).toEqual([[0, 2], [1]]))

  test('lie in one row where they never overlap', () => {
    const days = fc.tuple(someDay, fc.integer({ min: 1, max: 3000 }), fc.nat({ max: 4 }))
    fc.assert(
      fc.property(fc.array(days, { maxLength: 14 }), (careers) => {
        const held = careers.map(([from, long, office]) => ({
          office,
          start: isoOfDay(from),
          end: isoOfDay(asDay(from + long)),
        }))
        const chains = chainsOf(...held)
        for (let office = 0; office < 5; office++) {
          const its = careers.flatMap(([from, long, of], i) =>
            of === office ? [{ from, to: from + long, i }] : [],
          )
          const apart = its.every((a) => its.every((b) => a === b || a.to <= b.from || b.to <= a.from))
          const rows = chains.filter((chain) => its.some(({ i }) => chain.includes(i)))
          if (apart && its.length > 0) expect(rows).toHaveLength(1)
        }
      }),
    )
  })
})

describe('a chain', () => {
  const item = (lo: number, hi: number, labels: PackItem['labels'] = []): PackItem => ({
    core: { lo, hi },
    drawn: { lo, hi },
    labels,
    mute: false,
    track: 0,
  })
  const handover = datasetOf([
    { office: 0, start: '1999', end: '2009-03-15' },
    { office: 1, start: '2009-03-15', end: '2012' },
  ]).term
  const chained = (first: PackItem, second: PackItem) =>
    chainTerms(handover, [0, 1], ([term]) => (term === 0 ? first : second))

  it('leaves no room for labels between its terms, so they stand before and after', () => {
    const first = item(100, 110, [{ lo: 110, hi: 150 }, { lo: 60, hi: 100 }]) // biome-ignore format: one line
    const second = item(110, 120, [{ lo: 120, hi: 160 }, { lo: 70, hi: 110 }]) // biome-ignore format: one line
    const [chain, ...others] = chained(first, second)
    expect(others).toEqual([])
    expect(chain?.item).toEqual(item(100, 120, [{ lo: 60, hi: 160 }]))
  })

  it('is none where one of them has no room then', () =>
    expect(chained(item(100, 110, [{ lo: 110, hi: 150 }]), item(110, 120))).toHaveLength(2))

  it('of one office is none where its label would be lost by it', () => {
    const again = datasetOf([
      { office: 0, start: '1999', end: '2004' },
      { office: 0, start: '2006', end: '2012' },
    ]).term
    const mute = (is: boolean) => (one: PackItem) => ({ ...one, mute: is })
    const chainsIf = (own: boolean, together: boolean) =>
      chainTerms(again, [0, 1], (terms) =>
        mute(terms.length > 1 ? together : own)(terms.at(-1) === 0 ? item(100, 110) : item(120, 130)),
      ).map(({ terms }) => terms)
    expect(chainsIf(false, false)).toEqual([[0, 1]])
    expect(chainsIf(false, true)).toEqual([[0], [1]])
    expect(chainsIf(true, true)).toEqual([[0, 1]])
  })

  it('of whatever length keeps few places for its labels', () => {
    const years = Array.from({ length: 12 }, (_, n) => 2000 + n)
    const { term } = datasetOf(
      years.map((year, n) => ({ office: n % 5, start: `${year}-01-01`, end: `${year}-12-31` })),
    )
    const atEitherEnd = (x: number): PackItem['labels'] => [
      { lo: x, hi: x + 30 },
      { lo: x + 70, hi: x + 100 },
    ]
    const chains = chainTerms(term, [...years.keys()], ([i = 0]) =>
      item(i * 100, i * 100 + 100, atEitherEnd(i * 100)),
    )
    expect(chains).toHaveLength(1)
    expect(chains[0]?.item.labels.map(({ lo, hi }) => [lo, hi])).toEqual([
      [0, 1130],
      [0, 1200],
      [70, 1130],
      [70, 1200],
    ])
  })
})
