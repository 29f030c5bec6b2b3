import { describe, expect, it } from 'vitest'
import { coreOf } from '../dataset/termsByPerson.ts'
import { chainHandovers } from './handovers.ts'
import type { PackItem } from './packing.ts'
import { drawnSpan } from './terms.ts'
import { type TermDates, termsOf } from './testing/datasets.ts'

/** Terms as items of a row without labels, a pixel a day. */
function chainsOf(...dates: TermDates[]): (readonly number[])[] {
  const { term: columns } = termsOf(...dates)
  const itemOf = (term: number): PackItem => {
    const core = coreOf(columns, term)
    const drawn = drawnSpan(columns, term)
    return {
      core: { lo: core.from, hi: core.to },
      drawn: { lo: drawn.from, hi: drawn.to },
      labels: [],
      track: 0,
    }
  }
  const terms = dates.map((_, i) => i)
  return chainHandovers(columns, terms, (term) => itemOf(term)).map((chain) => chain.terms)
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

describe('a chain', () => {
  const item = (lo: number, hi: number, labels: PackItem['labels'] = []): PackItem => ({
    core: { lo, hi },
    drawn: { lo, hi },
    labels,
    track: 0,
  })
  const handover = termsOf({ start: '1999', end: '2009-03-15' }, { start: '2009-03-15', end: '2012' }).term
  const chained = (first: PackItem, second: PackItem) =>
    chainHandovers(handover, [0, 1], (term) => (term === 0 ? first : second))

  it('leaves no room for labels between its terms, so they stand before and after', () => {
    const first = item(100, 110, [{ lo: 110, hi: 150 }, { lo: 60, hi: 100 }]) // biome-ignore format: one line
    const second = item(110, 120, [{ lo: 120, hi: 160 }, { lo: 70, hi: 110 }]) // biome-ignore format: one line
    const [chain, ...others] = chained(first, second)
    expect(others).toEqual([])
    expect(chain?.item).toEqual(item(100, 120, [{ lo: 60, hi: 160 }]))
  })

  it('is none where one of them has no room then', () =>
    expect(chained(item(100, 110, [{ lo: 110, hi: 150 }]), item(110, 120))).toHaveLength(2))

  it('of whatever length keeps few places for its labels', () => {
    const years = Array.from({ length: 12 }, (_, n) => 2000 + n)
    const { term } = termsOf(...years.map((year) => ({ start: `${year}-01-01`, end: `${year}-12-31` })))
    const atEitherEnd = (x: number): PackItem['labels'] => [
      { lo: x, hi: x + 30 },
      { lo: x + 70, hi: x + 100 },
    ]
    const chains = chainHandovers(term, [...years.keys()], (i) =>
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
