import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ABOVE, BELOW, bringTogether, IN_SEQUENCE, joinsOf, sequencesOf } from './sequences.ts'
import { termsOf } from './testing/datasets.ts'

const oneColour = () => 0

describe('a sequence', () => {
  it('is of terms that began within the same time and whose ends nobody stated', () => {
    const { term } = termsOf(
      { start: '[1985..1995]' },
      { start: '[1985..1995]' },
      { start: '[1985..1995]', end: '1999' },
      { start: '1995' },
      { start: '[1985..1995]' },
    )
    expect(sequencesOf(term, [0, 1, 2, 3, 4], oneColour)).toEqual([[0, 1, 4]])
  })

  it('is none of one term, of another colour, of a known day, or of a start that is only "by"', () => {
    const day = termsOf({ start: '2001-05-01' }, { start: '2001-05-01' })
    expect(sequencesOf(day.term, [0, 1], oneColour)).toEqual([])
    const by = termsOf({ start: '[..1998]' }, { start: '[..1998]' })
    expect(sequencesOf(by.term, [0, 1], oneColour)).toEqual([])
    const year = termsOf({ start: '2001' }, { start: '2001' })
    expect(sequencesOf(year.term, [0, 1], (term) => term)).toEqual([])
    expect(sequencesOf(year.term, [0], oneColour)).toEqual([])
  })

  it('keeps what is undated apart from what is dated to the same years', () => {
    const { term } = termsOf({ start: '2001' }, {}, {}, { start: '2001' })
    expect(sequencesOf(term, [0, 1, 2, 3], oneColour)).toEqual([
      [0, 3],
      [1, 2],
    ])
  })
})

describe('rows', () => {
  it('of a sequence come below one another, in its order', () =>
    expect(bringTogether([[5, 2], [7], [1], [3]], [[1, 2, 3]])).toEqual([[1], [5, 2], [3], [7]]))

  test('are the same ones, each once', () => {
    const someRows = fc
      .uniqueArray(fc.nat({ max: 40 }), { minLength: 1, maxLength: 20 })
      .chain((terms) =>
        fc.tuple(
          fc.array(fc.nat({ max: 5 }), { minLength: terms.length, maxLength: terms.length }),
          fc.shuffledSubarray(terms),
          fc.constant(terms),
        ),
      )
      .map(([rowOf, some, terms]) => ({
        rows: [0, 1, 2, 3, 4, 5].map((row) => terms.filter((_, i) => rowOf[i] === row)),
        sequences: some.length > 3 ? [some.slice(0, 2), some.slice(2)] : [],
      }))
    fc.assert(
      fc.property(someRows, ({ rows, sequences }) => {
        const found = bringTogether(rows, sequences)
        expect(new Set(found)).toEqual(new Set(rows))
        expect(found).toHaveLength(rows.length)
      }),
    )
  })

  it('say of each term which of its sequence lie beside it', () =>
    expect(
      joinsOf(
        [[1], [5, 2], [3], [7]],
        [
          [1, 2, 3],
          [7, 8],
        ],
      ).map((bits) => [...bits]),
    ).toEqual([
      [IN_SEQUENCE | BELOW],
      [0, IN_SEQUENCE | ABOVE | BELOW],
      [IN_SEQUENCE | ABOVE],
      [IN_SEQUENCE],
    ]))
})
