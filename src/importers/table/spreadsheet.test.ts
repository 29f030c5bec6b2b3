import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Broken } from '../format.ts'
import { readSpreadsheet } from './spreadsheet.ts'
import { withLaterYears } from './spreadsheetParts.ts'
import {
  archive,
  damagedSpreadsheet,
  KINDS,
  minimalOds,
  minimalXlsx,
  type TestCell,
  workbook,
} from './testing/spreadsheets.ts'

const date = (v: number, z: string): TestCell => ({ t: 'n', v, z })
const rowsOf = async (bytes: Uint8Array) => (await readSpreadsheet(bytes)).map(({ rows }) => [...rows()])
const firstRows = async (bytes: Uint8Array) => (await rowsOf(bytes))[0]
const cause = (bytes: Uint8Array) =>
  readSpreadsheet(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Broken ? error.message : Promise.reject(error)),
  )

describe.each(KINDS)('a spreadsheet: %s', (kind) => {
  it('is texts', async () => {
    const rows = [
      ['Name', '职务', 'a & <b>', ' x'],
      [],
      ['Ann', null, 1850, 0.1 + 0.2],
      [true, false, 1e21, -0.0000001],
    ]
    expect(await firstRows(workbook(kind, [{ rows }]))).toEqual([
      ['Name', '职务', 'a & <b>', ' x'],
      [],
      ['Ann', '', '1850', '0.3'],
      ['true', 'false', '1000000000000000000000', '-0.0000001'],
    ])
  })

  it('has dates as precise as they are shown', async () => {
    const shown: [format: string, text: string][] = [
      ['yyyy', '2018'],
      ['mmm yyyy', '2018-01'],
      ['yyyy"年"m"月"', '2018-01'],
      ['d/m/yyyy', '2018-01-02'],
      ['yyyy-mm-dd hh:mm', '2018-01-02'],
      ['0.00', '43102.75'],
      ['General', '43102.75'],
    ]
    for (const is1904 of [false, true]) {
      const cells = shown.map(([format]) =>
        date(43102.75 - (is1904 && /[ym]/.test(format) ? 1462 : 0), format),
      )
      const [sheet] = await readSpreadsheet(workbook(kind, [{ rows: [cells] }], is1904))
      expect([...(sheet?.rows() ?? [])]).toEqual([shown.map(([, text]) => text)])
      expect(sheet?.epoch1904).toBe(is1904 ? true : undefined)
    }
  })

  it('has the value of a merged cell in each of those that it covers', async () => {
    const rows = [
      ['Officials of the town'],
      ['Name', 'Office', 'Start'],
      ['Ann', 'Mayor', 1999],
      [null, 'Clerk', 2001],
    ]
    expect(await firstRows(workbook(kind, [{ rows, merges: ['A1:C1', 'A3:A4', 'C4:Z99'] }]))).toEqual([
      ['Officials of the town', 'Officials of the town', 'Officials of the town'],
      ['Name', 'Office', 'Start'],
      ['Ann', 'Mayor', '1999'],
      ['Ann', 'Clerk', '2001'],
    ])
  })

  it('has formulas by their kept value, and errors empty', async () => {
    const rows = [
      [
        { t: 'n', v: 42, f: '40+2' },
        { t: 's', v: 'ab', f: '"a"&"b"' },
        { t: 'e', v: 7, f: '1/0' },
        'x',
      ] as TestCell[],
    ]
    expect(await firstRows(workbook(kind, [{ rows }]))).toEqual([['42', 'ab', '', 'x']])
  })

  it('is any table of texts that was written to it', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'aZ09é乙🙂&<>"\'=+-,;_'), minLength: 1, maxLength: 6 })
    const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '))
    const table = fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), async (tables) => {
        const sheets = tables.map((rows) => ({
          rows: rows.map((row) => row.map((v) => (v === '' ? null : { t: 's' as const, v }))),
        }))
        const read = await rowsOf(workbook(kind, sheets))
        expect(read.map(trimmed)).toEqual(tables.map(trimmed))
      }),
      { numRuns: 60 },
    )
  })
})

/** Without what is empty at the end of rows, and of the table. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const ends = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1))
  return ends.slice(0, ends.findLastIndex((row) => row.length > 0) + 1)
}

describe('an XLSX', () => {
  it('is read from no more than it must have', async () => {
    const parts = minimalXlsx(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><r><t>An</t></r><r><t>n</t></r></is></c><c r="C2" t="d"><v>2018-01-02</v></c></row></sheetData>',
    )
    for (const compressed of [true, false]) {
      const [sheet] = await readSpreadsheet(archive(parts, compressed))
      expect(sheet?.name).toBe('A & B')
      expect([...(sheet?.rows() ?? [])]).toEqual([[], ['', 'Ann', '43102']])
    }
  })

  it('marks hidden sheets, and reads hidden rows', async () => {
    const sheets = await readSpreadsheet(
      workbook('xlsx', [{ rows: [['a']] }, { rows: [['b']], hidden: true }]),
    )
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet1', undefined],
      ['Sheet2', true],
    ])
    const parts = minimalXlsx('<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>')
    expect(await firstRows(archive(parts))).toEqual([['1']])
  })

  it('knows the formats that Excel leaves unnamed, and those that it names', async () => {
    const styled = (styles: string) =>
      firstRows(
        archive(
          minimalXlsx(
            '<sheetData><row><c s="0"><v>43102</v></c><c s="1"><v>43102</v></c><c s="2"><v>43102</v></c><c s="3"><v>60</v></c></row></sheetData>',
            `${styles}<cellXfs><xf numFmtId="57"/><xf numFmtId="31"/><xf numFmtId="14"/><xf numFmtId="14"/></cellXfs>`,
          ),
        ),
      )
    expect(await styled('')).toEqual([['2018-01', '2018-01-02', '2018-01-02', '1900-02']])
    expect(await styled('<numFmts count="1"><numFmt numFmtId="57" formatCode="yyyy"/></numFmts>')).toEqual([
      ['2018', '2018-01-02', '2018-01-02', '1900-02'],
    ])
  })

  it('ends where its cells end, whatever it says of its size', async () => {
    const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
    expect(await firstRows(archive(minimalXlsx(`<dimension ref="A1:XFD1048576"/>${one}`)))).toEqual([['1']])
    const merged = `${one}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`
    expect(await firstRows(archive(minimalXlsx(merged)))).toEqual([['1']])
    const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    const rows = (await firstRows(archive(minimalXlsx(far)))) ?? []
    expect([rows.length, rows.at(-1)?.length, rows.at(-1)?.at(-1)]).toEqual([1_048_576, 16_384, '1'])
    const beyond = '<sheetData><row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData>'
    expect((await firstRows(archive(minimalXlsx(beyond))))?.length).toBe(1_048_576)
  })

  it('says which sheet is damaged', async () => {
    const parts = { ...minimalXlsx('') }
    delete parts['xl/worksheets/sheet1.xml']
    expect(await cause(archive(parts))).toBe('its sheet “A & B” is damaged')
  })
})

describe('an ODS', () => {
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style><number:date-style style:name="N1"><number:day/><number:text>.</number:text><number:month/><number:text>.</number:text><number:year/></number:date-style><number:date-style style:name="N2"><number:day/><number:text>. </number:text><number:month number:textual="true"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="noYear" style:family="table-cell" style:data-style-name="N2"/>'
  const cell = (attributes: string, text: string) =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
  const dated = (iso: string, text = '', style = 'day') =>
    cell(`table:style-name="${style}" office:value-type="date" office:date-value="${iso}"`, text)
  const table = (cells: string, attributes = 'table:name="S"') =>
    `<table:table ${attributes}><table:table-row>${cells}</table:table-row></table:table>`

  it('has days of any year', async () => {
    const days = ['2018-01-02', '2018-01-02T10:30:00', '1901-01-01', '1900-12-31', '1900-03-01', '1900-02-28', '1899-12-30', '1850-05-03', '1000-02-28', '0079-08-24', '0000-01-01', '-0043-03-15'] // biome-ignore format: a list
    for (const settings of [
      '',
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>',
    ])
      expect(
        await firstRows(archive(minimalOds(table(days.map((day) => dated(day)).join('')), styles, settings))),
      ).toEqual([days.map((day) => day.replace(/T.*/, ''))])
  })

  it('has what is shown where that is no date', async () => {
    const cells = [
      dated('2018-01-02', '2. Januar', 'noYear'),
      dated('-99999-01-01', 'long ago'),
      cell('office:value-type="time" office:time-value="PT10H30M00S"', '10:30'),
    ]
    expect(await firstRows(archive(minimalOds(table(cells.join('')), styles)))).toEqual([
      ['2. Januar', 'long ago', '10:30'],
    ])
  })

  it('marks hidden sheets, names them as they are named, and reads hidden rows', async () => {
    const hidden =
      '<table:table table:name="&lt;b&#33;" table:style-name="ta2"><table:table-row table:visibility="collapse"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>'
    const tables =
      table(cell('office:value-type="string"', 'x'), 'table:name="A &amp; B" table:style-name="ta1"') + hidden
    const sheets = await readSpreadsheet(archive(minimalOds(tables, styles)))
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, [...rows()]])).toEqual([
      ['A & B', undefined, [['x']]],
      ['<b!', true, [['1']]],
    ])
  })

  it('need have no styles', async () => {
    const { 'styles.xml': _, ...parts } = minimalOds(table(cell('office:value-type="string"', 'x')))
    expect(await firstRows(archive(parts))).toEqual([['x']])
  })

  it('has cells and rows that are written once and repeated, within reason', async () => {
    const text = (attributes: string) => cell(`office:value-type="string" ${attributes}`, 'x')
    const rows = `<table:table table:name="S"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>${text('table:number-columns-repeated="2"')}</table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`
    expect(await firstRows(archive(minimalOds(rows)))).toEqual([
      ['', '', 'x', 'x'],
      ['', '', 'x', 'x'],
    ])
    for (const bomb of ['table:number-columns-repeated="999999999"', 'table:number-columns-repeated="16384"'])
      expect(
        await cause(
          archive(
            minimalOds(
              table(text(bomb)).replace(
                '<table:table-row>',
                '<table:table-row table:number-rows-repeated="1048576">',
              ),
            ),
          ),
        ),
      ).toBe('it repeats a cell more often than a spreadsheet has room for')
  })

  it('are refused where the library would take more memory than there is', () => {
    const [most, more] = [' '.repeat(2 ** 26), ' '.repeat(2 ** 26 + 1)]
    expect(withLaterYears(most)).toHaveLength(most.length)
    expect(() => withLaterYears(more)).toThrow(Broken)
    expect(() => withLaterYears(more)).toThrow('save it as XLSX or CSV')
  })
})

describe('what cannot be read', () => {
  const sound = workbook('xlsx', [
    {
      rows: [
        ['Name', 'Office'],
        ['Ann', 'Mayor'],
      ],
    },
  ])
  const cutShort = 'it is damaged: its archive is cut short, or was changed on its way'
  const changed = (at: number, byte: number) => sound.map((old, i) => (i === at ? byte : old))

  it('says why', async () => {
    const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
    const locked = Uint8Array.of(
      ...compound,
      ...new Uint8Array(Uint16Array.from('EncryptedPackage', (c) => c.charCodeAt(0)).buffer),
    )
    expect(await cause(new TextEncoder().encode('Name,Office'))).toBe('it is no spreadsheet in XLSX or ODS')
    expect(await cause(new Uint8Array())).toBe('it is no spreadsheet in XLSX or ODS')
    expect(await cause(compound)).toBe('it is of the old kind of Excel (XLS): save it as XLSX')
    expect(await cause(locked)).toBe('it is protected by a password')
    expect(await cause(sound.slice(0, -30))).toBe(cutShort)
    expect(await cause(sound.slice(0, 4))).toBe(cutShort)
    expect(await cause(archive({ 'a.txt': 'x' }))).toBe('it is an archive, and no spreadsheet in XLSX or ODS')
    expect(await cause(archive({ 'xl/workbook.bin': 'x' }))).toBe(
      'it is a binary workbook (XLSB): save it as XLSX',
    )
    expect(await cause(archive({ 'Index/Document.iwa': 'x' }))).toBe('it is of Numbers: export it as XLSX')
    const encrypted = { ...minimalOds(''), 'META-INF/manifest.xml': '<manifest:encryption-data/>' }
    expect(await cause(archive(encrypted))).toBe('it is protected by a password')
    expect(await cause(archive(minimalOds('')))).toBe('it has no sheets')
    expect(await cause(archive({ ...minimalXlsx(''), 'xl/workbook.xml': 'x' }))).toBe(
      'it is damaged: its tables cannot be read',
    )
  })

  it('is any archive of which a byte of a part was changed', async () => {
    const name = new TextDecoder('latin1').decode(sound).indexOf('xl/worksheets/sheet1.xml')
    const data = name + 'xl/worksheets/sheet1.xml'.length
    for (let at = data + 10; at < data + 60; at += 7)
      expect(await cause(changed(at, (sound[at] ?? 0) ^ 0x10))).toBe(cutShort)
  })

  it('ends in sheets or in a cause, whatever happened to it', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(damagedSpreadsheet, async (bytes) => {
        const outcome = await cause(bytes)
        if (outcome === 'read') await rowsOf(bytes)
        seen.add(outcome === 'read' ? 'read' : 'refused')
      }),
      { numRuns: 100 },
    )
    expect(seen).toEqual(new Set(['read', 'refused']))
  })
})
