import { describe, expect, it } from 'vitest'
import { type DatePlace, readBoxDate } from './boxDate.ts'

describe('a date in a box', () => {
  it.each<[string, DatePlace, string]>([
    ['2 January 2018', 'start', '2018-01-02'],
    ['January 2, 2018', 'end', '2018-01-02'],
    ['2018-01-02', 'start', '2018-01-02'],
    ['October 2017', 'start', '2017-10'],
    ['2018年1月2日', 'start', '2018-01-02'],
    ['c. 1999', 'start', '1999~'],
    ['before 1998', 'end', '[..1997]'],
    ['elected 12 March 2023', 'start', '2023-03-12'],
    ['took office on 12 March 2023', 'start', '2023-03-12'],
    ['2001–2005', 'start', '2001 to 2005'],
    ['1 May 2001 – 3 June 2005', 'whole', '2001-05-01 to 2005-06-03'],
    ['2001–present', 'whole', '2001 to ..'],
    ['since 2001', 'whole', '2001 to ..'],
    ['Incumbent', 'end', 'goesOn'],
    ['至今', 'end', 'goesOn'],
    ['', 'end', 'nothing'],
    ['unknown', 'start', 'nothing'],
    ['the next election', 'end', 'notDate'],
  ])('%j as %s: %s', (text, place, read) => {
    const date = readBoxDate(text, place)
    const said =
      date.kind === 'date' ? date.edtf : date.kind === 'period' ? `${date.start} to ${date.end}` : date.kind
    expect(said).toBe(read)
  })

  it('is no more precise than what both readings have', () => {
    expect(readBoxDate('1/5/1990', 'start')).toEqual({ kind: 'date', edtf: '1990', isLess: true })
    expect(readBoxDate('early 1990', 'start')).toEqual({ kind: 'date', edtf: '1990', isLess: true })
    expect(readBoxDate('1900s', 'start')).toEqual({ kind: 'date', edtf: '19XX', isLess: true })
  })
})
