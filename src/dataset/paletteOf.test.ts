import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasParties, NEUTRAL, paletteOfTerms, rankedParties } from './paletteOf.ts'
import { datasetWith } from './testing/withParties.ts'

const someParties = fc.array(fc.option(fc.constantFrom(...'abcdefghij'), { nil: undefined }), {
  maxLength: 40,
})

describe('the colour of a term', () => {
  it('is that of its role group', () => {
    const palette = paletteOfTerms(datasetWith(['a', 'b', undefined]), 'role')
    expect([0, 1, 2].map(palette)).toEqual([0, 1, 0])
  })

  it('by party: a party with more terms comes before one with fewer, and none is neutral', () => {
    fc.assert(
      fc.property(someParties, (parties) => {
        const dataset = datasetWith(parties)
        fc.pre(hasParties(dataset))
        const palette = paletteOfTerms(dataset, 'party')
        const count = (party: string) => parties.filter((other) => other === party).length
        parties.forEach((one, i) => {
          if (one === undefined) expect(palette(i)).toBe(NEUTRAL)
          parties.forEach((other, k) => {
            if (one === undefined || other === undefined) return
            expect(palette(i) === palette(k)).toBe(one === other)
            if (count(one) > count(other)) expect(palette(i)).toBeLessThan(palette(k))
          })
        })
        expect(rankedParties(dataset)).toHaveLength(new Set(parties.filter((one) => one !== undefined)).size)
      }),
    )
  })

  it('by party, where there are not two, is that of its role group', () => {
    const palette = paletteOfTerms(datasetWith(['a', 'a', undefined]), 'party')
    expect([0, 1, 2].map(palette)).toEqual([0, 1, 0])
  })
})
