import { describe, expect, it } from 'vitest'
import { told } from '../testing/importText.ts'

describe('blanks', () => {
  const table = (rows: string) => told(`name,office,start,born\n${rows}`)

  it('under a name are the same person, where the whole table is laid out so', async () => {
    const { terms } = await table('Ann,Mayor,2001,1950\n,Minister,2005,\n,Judge,2009,\nBo,Judge,2001,\n')
    expect(terms).toEqual([
      'Ann | Mayor | 2001 → ',
      'Ann | Minister | 2005 → ',
      'Ann | Judge | 2009 → ',
      'Bo | Judge | 2001 → ',
    ])
  })

  it.each([
    ['a name that was forgotten', 'Ann,A,2001,\nBo,B,2001,\nCy,C,2001,\nDi,D,2001,\nEd,E,2001,\n,F,2001,\n'],
    ['a seat that was vacant', 'Ann,Mayor,2001,\n,Mayor,2002,\nBo,Mayor,2003,\n'],
    ['names that are repeated elsewhere', 'Ann,A,2001,\nAnn,B,2002,\n,C,2003,\nBo,D,2001,\n'],
    ['rows that tell something else of a person', 'Ann,A,2001,1950\n,B,2002,1961\nBo,D,2001,\n'],
    ['a table that begins without a name', ',A,2001,\nAnn,B,2002,\n,C,2003,\n'],
  ])('are not for %s', async (_, rows) => {
    const { leftOut } = await table(rows)
    expect(new Set(leftOut?.map((one) => one.replace(/^row \d+/, 'row')))).toEqual(new Set(['row A noName']))
  })

  it('that are marked so are what stands above', async () => {
    const { terms } = await table('Ann,Mayor,2001,\n〃,Judge,",,",\n同上,",,",2003,\n')
    expect(terms).toEqual(['Ann | Mayor | 2001 → ', 'Ann | Judge | 2001 → ', 'Ann | Judge | 2003 → '])
  })

  it('where something is read leave out a row that has words elsewhere, and pass over one that has none', async () => {
    const { terms, leftOut, imported } = await told(
      'No.,name,office,start,xyz,done\n1,Ann,Mayor,2001,,TRUE\n,,,,of the second list only,\n3,,,,,FALSE\n,,,,,\n5,Bo,Judge,2003,,TRUE\n',
    )
    expect(terms).toEqual(['Ann | Mayor | 2001 → ', 'Bo | Judge | 2003 → '])
    expect(leftOut).toEqual(['row 3 nothing'])
    expect(imported.report?.rows).toBe(3)
  })
})
