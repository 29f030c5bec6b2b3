import { describe, expect, it } from 'vitest'
import { importBytes } from '../testing/importText.ts'
import { KINDS, type TestSheet, workbook } from './testing/spreadsheets.ts'

const notes: TestSheet = { name: 'Notes', rows: [['Read me'], ['Made by hand']] }
const officials: TestSheet = {
  name: 'Officials',
  rows: [
    ['Officials of Testland', null, null, null],
    [],
    ['Name', 'Position', 'Term', null],
    [null, null, 'From', 'To'],
    ['Ann Lee', 'Mayor', { t: 'n', v: 36892, z: 'yyyy' }, 2005],
    [null, 'Minister', 2005, 'present'],
    ['Bo Ek', 'Judge', { t: 'n', v: 36892, z: 'yyyy-mm-dd' }, null],
    ['Cy Ng', 'Judge', 'soon', null],
  ],
  merges: ['A1:D1', 'C3:D3', 'A3:A4', 'B3:B4', 'A5:A6'],
}

describe.each(KINDS)('a table in a spreadsheet: %s', (kind) => {
  it('is the sheet of which most is understood, with merged headings and names', async () => {
    const imported = await importBytes(workbook(kind, [notes, officials]), `x.${kind}`)
    const { report } = imported
    expect(report?.table).toMatchObject({ sheets: ['Notes', 'Officials'], sheet: 1, headingRow: 3 })
    expect(report?.table?.columns.map(({ field }) => field)).toEqual(['person', 'office', 'start', 'end'])
    expect(report?.leftOut.list).toEqual([
      {
        place: { kind: 'row', row: 8, sheet: 'Officials', column: { letter: 'C', heading: 'From' } },
        reason: { code: 'noDate', value: 'soon', wanted: 'start' },
      },
    ])
    if (!imported.ok) throw new Error('not read')
    expect(imported.file.title).toBe('Officials of Testland')
    expect(imported.file.terms.map(({ person, office, start, end }) => [person, office, start, end])).toEqual(
      [
        ['ann-lee', 'mayor', '2001', '2005'],
        ['ann-lee', 'minister', '2005', '..'],
        ['bo-ek', 'judge', '2001-01-01', undefined],
      ],
    )
    expect(imported.file.terms[0]?.sources).toEqual([{ source: `x.${kind}`, at: 'Officials, row 5' }])
  })

  it('is the sheet that the reader names', async () => {
    const { report } = await importBytes(workbook(kind, [officials, notes]), `x.${kind}`, { sheet: 1 })
    expect(report?.table).toMatchObject({ sheet: 1 })
    expect(report?.terms).toBe(0)
  })
})

it('an archive that is no spreadsheet says so', async () => {
  const bytes = new TextEncoder().encode('PK\u0003\u0004 and nothing else')
  expect(await importBytes(bytes, 'x.xlsx')).toMatchObject({
    ok: false,
    reason: { code: 'brokenFile', format: 'spreadsheet' },
  })
})
