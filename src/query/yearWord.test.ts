import { expect, it } from 'vitest'
import { mustParseEdtf } from '../dates/edtf.ts'
import { yearIn } from './yearWord.ts'

const year = (edtf: string) => {
  const { min, max } = mustParseEdtf(edtf)
  return { min, max }
}

it.each([
  ['2018', '2018'],
  ['2018年', '2018'],
  ['395', '0395'],
  ['9 ad', '0009'],
  ['ad 9', '0009'],
  ['44 bc', '-0043'],
  ['44bc', '-0043'],
  ['1 bce', '0000'],
  ['前44年', '-0043'],
  ['公元前44年', '-0043'],
])('%s is the year %s', (word, edtf) => expect(yearIn(word)).toEqual(year(edtf)))

it.each(['44', '20180', '2018-19', '-0043', '0 bc', '44 bcd', 'c2018', '2018x', ''])(
  '%j is no year',
  (word) => expect(yearIn(word)).toBeNull(),
)
