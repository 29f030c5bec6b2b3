import { describe, expect, it } from 'vitest'
import { told } from '../testing/importText.ts'
import { numberedIn } from './numbered.ts'

describe('several offices in a row', () => {
  it('are a term each, and an empty one is none', async () => {
    const { terms, leftOut, imported, file } = await told(
      `Name,Born,Position 1,Start 1,End 1,Position 2,Start 2,End 2,Party
Ann Lee,1950,Mayor,2001,2005,Governor,2005,2009,Greens
Bo Ek,,Judge,1999,,,,,
Cy Fox,,,,,Minister,long ago,2001,
Dan Roe,,,,,,,,
,,Mayor,1990,1991,Judge,1992,1993,
`,
    )
    expect(terms).toEqual([
      'Ann Lee | Mayor | 2001 → 2005',
      'Ann Lee | Governor | 2005 → 2009',
      'Bo Ek | Judge | 1999 → ',
    ])
    expect(leftOut).toEqual(['row 4 G noDate', 'row 5 C noOffice', 'row 6 A noName'])
    expect(file?.terms.map(({ party }) => party)).toEqual(['Greens', 'Greens', undefined])
    expect(imported.report).toMatchObject({ rows: 5, people: 2 })
    expect(imported.report?.table?.columns.map(({ nth }) => nth)).toEqual([
      ...[undefined, undefined, 1, 1, 1, 2, 2, 2, undefined],
    ])
  })

  const both = ['Ann Lee | Mayor | 2001 → 2005', 'Ann Lee | Judge | 2006 → 2009']
  it.each([
    ['Name,Office,From,To,Office,From,To\nAnn Lee,Mayor,2001,2005,Judge,2006,2009', both],
    ['person_name,office_1,office_1_start,office_1_end,office_2,office_2_start,office_2_end\nAnn Lee,Mayor,2001,2005,Judge,2006,2009', both],
    ['Name,Office,From,To,Office 2,From 2,To 2\nAnn Lee,Mayor,2001,2005,Judge,2006,2009', both],
    ['Name,First office,,,Second office,,\n,Title,From,To,Title,From,To\nAnn Lee,Mayor,2001,2005,Judge,2006,2009', both],
    ['Name,Office 1,Office 2,Years 1,Years 2\nAnn Lee,Mayor,Judge,2001-2005,2006-2009', both],
    ['姓名,职务一,任职时间一,离任时间一,职务二,任职时间二,离任时间二\nAnn Lee,Mayor,2001,2005,Judge,2006,2009', both],
    ['Name,Office,Term 1,Term 2\nAnn Lee,Mayor,2001-2005,2006-2009', [both[0], 'Ann Lee | Mayor | 2006 → 2009']],
    // One number is none of several, and a heading that only comes again by itself is the slip that it was.
    ['Name,Office 1,From,To\nAnn Lee,Mayor,2001,2005', [both[0]]],
    ['Name,Office,From,To,To\nAnn Lee,Mayor,2001,2005,2009', [both[0]]],
  ])('%s', async (text, wanted) => expect((await told(text)).terms).toEqual(wanted)) // biome-ignore format: a table a line

  it('stay apart where the reader changes another column', async () => {
    const text = 'Name,Office 1,From 1,Office 2,From 2,X\nAnn Lee,Mayor,2001,Judge,2006,9'
    const { imported } = await told(text)
    const columns = imported.report?.table?.columns.map((column, i) =>
      i === 5 ? { ...column, field: 'note' as const } : column,
    )
    const { file } = await told(text, 'a.csv', columns && { columns })
    expect(file?.terms.map(({ note, start }) => [note, start])).toEqual([
      ['9', '2001'],
      ['9', '2006'],
    ])
  })
})

it.each([
  ['position 2', 2, ['position']],
  ['office 1 start', 1, ['office start', 'start', 'office']],
  ['2nd post', 2, ['post']],
  ['second office from', 2, ['office from', 'from']],
  ['职务二', 2, ['职务']],
  ['2001', undefined, undefined],
  ['title', undefined, undefined],
])('the number in %s', (plain, nth, bare) => {
  const found = numberedIn(plain)
  expect(found?.nth).toBe(nth)
  expect(found?.bare).toEqual(bare)
})
