import { describe, expect, it } from 'vitest'
import { areShortSpans, plainShortYear, shortYear } from './shortYear.ts'
import { told } from './testing/importText.ts'

it.each([
  ['2/1/18', '18', '18'],
  ['5-Mar-98', '98', '98'],
  ['18.3.98', '98', '98'],
  ['1/2/18 0:00', '18', '18'],
  ['Jan 98', '98', '98'],
  ["'98", '98', '98'],
  ["'98–'02", '98', '98'],
  ['98年5月', '98', '98'],
  ['Jan 98 - Feb 02', '98', '98'],
  ['98', undefined, '98'],
  ['98-02', undefined, '98'],
  ['03/98', undefined, '98'],
  ['1998', undefined, undefined],
  ['3/1998', undefined, undefined],
  ['2/1/2018', undefined, undefined],
  ['District 12', undefined, undefined],
  ['Mayor', undefined, undefined],
  ['Mayor 12', undefined, undefined],
  ['enero 98', '98', '98'],
])('the year of %s', (text, plain, wanted) => {
  expect(plainShortYear(text)).toBe(plain)
  expect(shortYear(text)).toBe(wanted)
})

it.each([
  [['98-02', '02-05', '95–99'], true],
  [["'98–'02", '2005-09'], false],
  [["'98–'02", '’98/99'], true],
  [['12-13', '13-14'], false],
  [['98-02', 'Mayor', 'Judge'], false],
  [[], false],
])('%j are periods of such years: %j', (texts, expected) => {
  expect(areShortSpans(texts)).toBe(expected)
})

describe('years of two figures', () => {
  it('are told of a column that has nothing but periods of them, and not of numbers of sessions', async () => {
    const years = await told('Name,Office,Years\nAnn,Mayor,98-02\nBo,Judge,02-05\n')
    expect(years.leftOut).toEqual(['row 2 C shortYear', 'row 3 C shortYear'])
    const sessions = await told('Name,Office,Term\nAnn,Member,11-12\nBo,Member,12-13\n')
    expect(sessions.leftOut).toEqual([])
    expect(sessions.terms).toEqual(['Ann | Member |  → ', 'Bo | Member |  → '])
  })

  it('are never guessed, and each is told', async () => {
    const { terms, leftOut, imported } = await told(
      'Name,Office,Start,End\nAnn,Mayor,2/1/18,3/1/22\nBo,Mayor,Jan 98,2002\nCy,Mayor,98,2002\nDan,Mayor,1998,2002\n',
    )
    expect(terms).toEqual(['Dan | Mayor | 1998 → 2002'])
    expect(leftOut).toEqual(['row 2 C shortYear', 'row 3 C shortYear', 'row 4 C shortYear'])
    expect(imported.report?.leftOut.list[0]?.reason).toEqual({
      code: 'shortYear',
      value: '2/1/18',
      year: '18',
    })
  })

  it('are told in a column of years too, where it has nothing else', async () => {
    const { imported, leftOut } = await told("Name,Office,Years\nAnn,Mayor,'98–'02\nBo,Mayor,Jan 98\n")
    expect(imported.ok ? undefined : imported.reason).toEqual({ code: 'nothingFound', format: 'csv' })
    expect(leftOut).toEqual(['row 2 C shortYear', 'row 3 C shortYear'])
  })

  it('are no numbers of terms', async () => {
    const { terms } = await told('Name,Office,Term,From\nAnn,Mayor,12,2001\nBo,Mayor,13,2005\n')
    expect(terms).toEqual(['Ann | Mayor | 2001 → ', 'Bo | Mayor | 2005 → '])
  })
})
