/** Spreadsheets for tests: written by the library, by hand, and damaged. */
import library from '@e965/xlsx/dist/xlsx.mini.min.js'
import fc from 'fast-check'

export interface TestCell {
  readonly t: 's' | 'n' | 'b' | 'e'
  readonly v: string | number | boolean
  /** A number format. */
  readonly z?: string
  readonly f?: string
}

export interface TestSheet {
  readonly name?: string
  readonly rows: readonly (readonly (TestCell | string | number | boolean | null)[])[]
  /** Ranges such as `A1:B2`. */
  readonly merges?: readonly string[]
  readonly hidden?: boolean
}

export type Kind = 'xlsx' | 'ods'
export const KINDS: readonly Kind[] = ['xlsx', 'ods']

/** A workbook as the library writes it. */
export function workbook(kind: Kind, sheets: readonly TestSheet[], is1904 = false): Uint8Array {
  const book = library.utils.book_new()
  for (const [i, { name = `Sheet${i + 1}`, rows, merges = [] }] of sheets.entries()) {
    const sheet = library.utils.aoa_to_sheet(rows as unknown[][])
    sheet['!merges'] = merges.map((range) => library.utils.decode_range(range))
    library.utils.book_append_sheet(book, sheet, name)
  }
  book.Workbook = {
    WBProps: { date1904: is1904 },
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
  }
  return quietly(
    () => new Uint8Array(library.write(book, { type: 'array', bookType: kind, compression: true })),
  )
}

/** The library tells the console which number formats it writes to ODS in part. */
function quietly<T>(make: () => T): T {
  const { error } = console
  console.error = () => {}
  try {
    return make()
  } finally {
    console.error = error
  }
}

/** An archive of texts. */
export function archive(parts: Readonly<Record<string, string>>, compression = true): Uint8Array {
  const { utils, write } = library.CFB
  const made = utils.cfb_new()
  for (const [name, text] of Object.entries(parts))
    utils.cfb_add(made, name, Buffer.from(text), { unsafe: true })
  return new Uint8Array(write(made, { fileType: 'zip', type: 'buffer', compression }))
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The least that an XLSX has, after ECMA-376: one sheet with this XML between its root's tags, and styles if there are any. */
export const minimalXlsx = (sheet: string, styles = ''): Record<string, string> => ({
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>${styles === '' ? '' : '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'}</Types>`,
  '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  ...(styles === ''
    ? {}
    : { 'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
})

/** The least that an ODS has, after OASIS OpenDocument 1.3, with this XML of styles and tables. */
export const minimalOds = (tables: string, styles = '', settings = ''): Record<string, string> => ({
  mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
  'META-INF/manifest.xml':
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
  'styles.xml':
    '<?xml version="1.0"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
  'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${settings}${tables}</office:spreadsheet></office:body></office:document-content>`,
})

const rows = [
  ['Name', 'Office', 'Start', 'End'],
  ['Ann', 'Mayor', { t: 'n', v: 43102, z: 'mmm yyyy' }, 2020],
  ['乙', '市长', { t: 'n', v: 43102.5, z: 'yyyy-mm-dd' }, 'present'],
] satisfies TestSheet['rows']

const XLSX_PARTS = minimalXlsx(
  '<dimension ref="A1:C3"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" s="1"><v>43102</v></c></row><row r="2" spans="1:3"><c r="A2" t="b"><v>1</v></c><c r="C2" t="str"><f>A1</f><v>x</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
)

const ODS_PARTS = minimalOds(
  '<table:table table:name="S"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell table:style-name="c1" office:value-type="date" office:date-value="1850-05-03"><text:p>May 1850</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
  '<number:date-style style:name="N1"><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style><style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/>',
)

const pieces = fc.constantFrom(
  '', '<', '>', '/>', '"', '&', '&#0;', '&#x110000;', '<row>', '</row>', '<c>', '<v>', '</sheetData>', '<!--', '-->', '<![CDATA[', ']]>', '\0', '\ud800',
  '0', '-1', '1e308', '99999999999', 'NaN', 'r="A1"', 'r="XFD1048576"', 'r="A4294967295"', 't="d"', 't="s"', 's="999"', 'ref="A1:XFD1048576"',
  'table:number-rows-repeated="1048576"', 'table:number-columns-repeated="999999999"', 'office:date-value="-99999-01-01"', '"a;b;c;d;e;f"', '[$-', 'formatCode="',
) // biome-ignore format: a list

/** From 0 to 1, anywhere. */
const share = fc.noBias(fc.nat({ max: 999_999 })).map((n) => n / 1_000_000)

type Damage = readonly [at: number, length: number, piece: string]
const damages: fc.Arbitrary<readonly Damage[]> = fc.array(fc.tuple(share, fc.nat({ max: 40 }), pieces), {
  minLength: 1,
  maxLength: 4,
})

const damagedText = (text: string, list: readonly Damage[]): string =>
  list.reduce((sofar, [at, length, piece]) => {
    const from = Math.floor(at * sofar.length)
    return sofar.slice(0, from) + piece + sofar.slice(from + length)
  }, text)

/** An archive in order, with XML that is not. */
const damagedParts = fc
  .tuple(fc.constantFrom(XLSX_PARTS, ODS_PARTS), fc.nat(), damages, fc.boolean())
  .map(([parts, nth, list, isLeftOut]) => {
    const names = Object.keys(parts)
    const name = names[nth % names.length] ?? ''
    const { [name]: part = '', ...others } = parts
    return archive(isLeftOut ? others : { ...others, [name]: damagedText(part, list) }, false)
  })

const sound = KINDS.map((kind) =>
  workbook(kind, [
    { rows, merges: ['A5:B6'] },
    { rows, hidden: true },
  ]),
)

/** Bytes changed, left out or cut off. */
const damagedBytes = fc
  .tuple(
    fc.constantFrom(...sound),
    fc.array(fc.tuple(share, fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.option(share),
  )
  .map(([bytes, changes, end]) => {
    const copy = bytes.slice(0, end === null ? bytes.length : Math.floor(end * bytes.length))
    for (const [at, byte] of changes) copy[Math.floor(at * copy.length)] = byte
    return copy
  })

/** Any spreadsheet that something has happened to. */
export const damagedSpreadsheet: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 2, arbitrary: damagedParts },
  { weight: 1, arbitrary: damagedBytes },
)
