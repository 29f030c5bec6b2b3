import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from './columns.ts'
import { type Dataset, openDataset } from './dataset.ts'
import type { DatasetFile } from './format.ts'
import { hasParties, NEUTRAL, paletteOfTerms, rankedParties } from './paletteOf.ts'

/** A term of each of these parties, or of none. */
function datasetWith(parties: readonly (string | undefined)[]): Dataset {
  const file: DatasetFile = {
    tenure: 1,
    title: 'A parliament',
    asOf: '2020-12-31',
    sources: [],
    groups: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    roles: [
      { id: 'r0', label: 'R', group: 'a' },
      { id: 'r1', label: 'R', group: 'b' },
    ],
    organizations: [],
    people: [{ id: 'p', name: 'P' }],
    offices: [0, 1].map((n) => ({ id: `o${n}`, title: 'O', role: `r${n}` })),
    terms: parties.map((party, n) => ({
      id: `t${n}`,
      person: 'p',
      office: `o${n % 2}`,
      sources: [],
      ...(party === undefined ? {} : { party }),
    })),
    events: [],
  }
  return openDataset(toColumns(file))
}

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
