/** XLSX and ODS as sheets of texts: SheetJS reads their XML, and here is decided what a cell says. */
import { Broken } from '../format.ts'
import type { Sheet } from './cells.ts'
import { type Cell, cellTexts, type Formatting } from './cellText.ts'
import { hiddenSheets, withBuiltInFormats, withLaterYears, withoutEntities } from './spreadsheetParts.ts'
import { unzip } from './unzip.ts'

/**
 * The sheets of an XLSX or ODS file. A date is EDTF as precise as its number format shows it, a formula the value that the file keeps; an
 * error is an empty cell; the value of a merged cell stands in each of those that it covers. Rows that are not shown are read. Throws
 * Broken where the file is damaged, locked or of another kind.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (isCompound(bytes)) throw new Broken(whyCompound(bytes))
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Broken('it is no spreadsheet in XLSX or ODS')
  const { names, parts } = await unzip(bytes, (name) => /(?:\.xml|\.rels)$/i.test(name))
  const kind = kindOf(names)
  const library = await loadLibrary()
  if (kind === 'xlsx') {
    const workbook = parse(library, excel(parts), kind)
    const about = workbook.Workbook?.Sheets ?? []
    return sheetsOf(workbook, kind, library, (i) => (about[i]?.Hidden ?? 0) > 0)
  }
  const { content, readable } = openDocument(parts)
  const hidden = hiddenSheets(content)
  return sheetsOf(parse(library, readable, kind), kind, library, (i) => hidden[i] === true)
}

/** The library is of CommonJS, and the smallest of its builds: the others read what is refused here. */
const loadLibrary = async (): Promise<Library> =>
  ((await import('@e965/xlsx/dist/xlsx.mini.min.js')) as unknown as { default: Library }).default

function sheetsOf(
  workbook: Workbook,
  kind: Kind,
  { SSF }: Library,
  isHidden: (i: number) => boolean,
): Sheet[] {
  if (workbook.SheetNames.length === 0) throw new Broken('it has no sheets')
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true
  const textOf = cellTexts(is1904 ? 1904 : 1900, kind === 'ods', SSF)
  return workbook.SheetNames.flatMap((written, i): Sheet[] => {
    const name = kind === 'ods' ? withoutEntities(written ?? '') : (written ?? '')
    const sheet = workbook.Sheets[written ?? 'undefined']
    if (!sheet) throw new Broken(`its sheet “${name}” is damaged`)
    if (!sheet['!data']) return []
    return [
      {
        name,
        ...(isHidden(i) ? { hidden: true } : {}),
        ...(is1904 ? { epoch1904: true } : {}),
        ...(sheet['!merges']?.some(({ s, e }) => e.r > s.r) ? { isSpread: true } : {}),
        rows: rowsOf(sheet['!data'], sheet['!merges'] ?? [], textOf),
      },
    ]
  })
}

type Kind = 'ods' | 'xlsx'

/** What is used of SheetJS; not all of it is in the library's own types. */
interface Library {
  parse_zip(zip: object, options: object): Workbook
  readonly CFB: {
    readonly utils: {
      cfb_new(): object
      cfb_add(archive: object, name: string, content: Uint8Array, options: object): void
    }
  }
  readonly SSF: Formatting
}

interface Workbook {
  /** A sheet without a name, as a damaged file has them, is called `undefined`. */
  readonly SheetNames: readonly (string | undefined)[]
  readonly Sheets: Readonly<Record<string, WorkSheet | undefined>>
  readonly Workbook?: {
    readonly WBProps?: { readonly date1904?: boolean }
    readonly Sheets?: readonly { readonly Hidden?: number }[]
  }
}

interface WorkSheet {
  /** Rows of cells, with holes; a sheet that is a chart has none. */
  readonly '!data'?: Cells
  readonly '!merges'?: readonly Merge[]
}

type Cells = (Cell | undefined)[][]

interface Merge {
  readonly s: { readonly r: number; readonly c: number }
  readonly e: { readonly r: number; readonly c: number }
}

/** A file of Microsoft's older kind; what is locked by a password lies in one too. */
const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)

function whyCompound(bytes: Uint8Array): string {
  const isLocked = new TextDecoder('utf-16le')
    .decode(bytes.slice(0, bytes.length & ~1))
    .includes('EncryptedPackage')
  return isLocked ? LOCKED : 'it is of the old kind of Excel (XLS): save it as XLSX'
}

const LOCKED = 'it is protected by a password'

function kindOf(names: readonly string[]): Kind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^content\.xml$/)) return 'ods'
  if (has(/^xl\/workbook\.bin$/)) throw new Broken('it is a binary workbook (XLSB): save it as XLSX')
  if (has(/\.iwa$/)) throw new Broken('it is of Numbers: export it as XLSX')
  if (has(/^\[Content_Types\]\.xml$/) && has(/workbook\w*\.xml$/)) return 'xlsx'
  throw new Broken('it is an archive, and no spreadsheet in XLSX or ODS')
}

type Parts = ReadonlyMap<string, Uint8Array>

const textOfPart = (part: Uint8Array | undefined): string => new TextDecoder().decode(part)

function openDocument(parts: Parts): { readonly content: string; readonly readable: Parts } {
  if (textOfPart(parts.get('META-INF/manifest.xml')).includes('encryption-data')) throw new Broken(LOCKED)
  const content = textOfPart(parts.get('content.xml'))
  const right = new TextEncoder().encode(withLaterYears(content))
  // The library wants styles of a file that need have none.
  return { content, readable: new Map([['styles.xml', new Uint8Array()], ...parts, ['content.xml', right]]) }
}

const excel = (parts: Parts): Parts =>
  new Map(
    [...parts].map(([name, part]) =>
      /(?:^|\/)styles\.xml$/.test(name)
        ? [name, new TextEncoder().encode(withBuiltInFormats(textOfPart(part)))]
        : [name, part],
    ),
  )

/** The library throws whatever it meets: all of it says that the XML is not what it should be. */
function parse({ parse_zip, CFB }: Library, parts: Parts, kind: Kind): Workbook {
  const archive = CFB.utils.cfb_new()
  for (const [name, part] of parts) CFB.utils.cfb_add(archive, name, part, { unsafe: true })
  try {
    return parse_zip(archive, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      // The text shown is in an ODS as it is; of an XLSX it would be made anew for each number.
      cellText: kind === 'ods',
    })
  } catch {
    throw new Broken('it is damaged: its tables cannot be read')
  }
}

/** A sheet has no more: cells beyond are a file's mistake. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
/** More cells than a reader fills, empty ones among them: a few bytes can claim any number. */
const MOST_CELLS = 50_000_000
/** The cells that merged ones may fill, of all of a sheet. */
const MOST_MERGED = 1_000_000

/** The rows of a sheet up to the last that has a cell; throws Broken where they are more than anyone fills. */
function rowsOf(
  cells: Cells,
  merges: readonly Merge[],
  textOf: (cell: Cell) => string,
): () => Iterable<string[]> {
  const height = Math.min(cells.length, MOST_ROWS)
  fillMerged(cells, merges, height)
  let count = 0
  for (let r = 0; r < height; r++) count += Math.min(cells[r]?.length ?? 0, MOST_COLUMNS)
  if (count > MOST_CELLS) throw new Broken('it has cells too far from each other')
  return function* () {
    for (let r = 0; r < height; r++) yield textsOf(cells[r], textOf)
  }
}

function textsOf(row: Cells[number] | undefined, textOf: (cell: Cell) => string): string[] {
  const texts: string[] = []
  const width = Math.min(row?.length ?? 0, MOST_COLUMNS)
  for (let c = 0; c < width; c++) {
    const cell = row?.[c]
    texts.push(cell ? textOf(cell) : '')
  }
  return texts
}

/** What covers several cells is said of each of them, as far as the sheet has others. */
function fillMerged(cells: Cells, merges: readonly Merge[], height: number): void {
  if (merges.length === 0) return
  let width = 0
  for (let r = 0; r < height; r++) width = Math.max(width, Math.min(cells[r]?.length ?? 0, MOST_COLUMNS))
  let left = MOST_MERGED
  for (const { s, e } of merges) {
    const value = cells[s.r]?.[s.c]
    const [lastRow, lastColumn] = [Math.min(e.r, height - 1), Math.min(e.c, width - 1)]
    left -= Math.max(0, (lastRow - s.r + 1) * (lastColumn - s.c + 1))
    if (value === undefined || left < 0) continue
    for (let r = s.r; r <= lastRow; r++) {
      cells[r] ??= []
      const row = cells[r] ?? []
      for (let c = s.c; c <= lastColumn; c++) row[c] ??= value
    }
  }
}
