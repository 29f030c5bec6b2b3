import { describe, expect, it } from 'vitest'
import { coloursIn, coloursOf } from './colourKey.ts'
import { NEUTRAL } from './paletteOf.ts'
import { datasetWith } from './testing/withParties.ts'

describe('the colours that a key names', () => {
  it('are those of the role groups that some terms have', () => {
    const dataset = datasetWith(['a', 'b', undefined])
    expect(coloursOf(dataset, 'role', [0, 1, 2])).toEqual([
      [0, 'A'],
      [1, 'B'],
    ])
    expect(coloursOf(dataset, 'role', [1])).toEqual([[1, 'B']])
  })

  it('are those of parties, most terms first; the neutral one has no name', () => {
    const parties = [...'aabcdefghij']
    const dataset = datasetWith([...parties, undefined])
    const named = coloursOf(dataset, 'party', [...parties.keys(), parties.length])
    expect(named.map(([, label]) => label)).toEqual([...'abcdefg'])
    expect(named.map(([palette]) => palette)).toEqual(Array.from({ length: NEUTRAL }, (_, i) => i))
  })

  it('are those of role groups where one party alone is no choice, as bars are coloured', () => {
    expect(
      coloursOf(datasetWith(['a', 'a', undefined]), 'party', [0, 1, 2]).map(([, label]) => label),
    ).toEqual(['A', 'B'])
  })

  it('are none of what is not in the picture', () => {
    expect(coloursIn(datasetWith(['a']), 'role', new Set())).toEqual([])
  })
})
