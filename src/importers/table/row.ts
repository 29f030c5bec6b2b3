/** A row of a table by what its columns are. */
import type { Text } from '../../dataset/format.ts'
import { shortened } from '../../dates/shortened.ts'
import { withoutMarks } from '../marks.ts'
import { columnLetter, type Place } from '../place.ts'
import { cellOf, isDitto, type PlaceOf } from './cells.ts'
import type { ColumnMapping, Field } from './mapping.ts'

interface FieldColumn {
  readonly index: number
  readonly lang: string | undefined
}

/** The columns of a table by field. */
export interface Columns {
  readonly of: Readonly<Partial<Record<Field, readonly FieldColumn[]>>>
  readonly first: Readonly<Partial<Record<Field, number>>>
  readonly headings: readonly string[]
  /** The same as they are quoted. */
  readonly names: readonly string[]
  readonly placeOf: PlaceOf
  /** The columns that are read. */
  readonly read: readonly number[]
  /** Its rows have ids of their own: what stands in a cell is meant as it stands. */
  readonly isRegister: boolean
  /** Those that are about one of several offices in a row. */
  readonly own: readonly number[]
  /** Those in which marks of footnotes are no part of what is said. */
  readonly marked: ReadonlySet<number>
}

/** What a page or a book sets marks behind. */
const MARKED: readonly Field[] = [
  'person', 'givenName', 'familyName', 'birthplace', 'party', 'education', 'office', 'role', 'group', 'organization', 'place',
  'predecessor', 'successor', 'event',
] // biome-ignore format: a list

export function columnsOf(
  mapping: readonly ColumnMapping[],
  headings: readonly string[],
  placeOf: PlaceOf,
): Columns {
  const of: Partial<Record<Field, FieldColumn[]>> = {}
  const first: Partial<Record<Field, number>> = {}
  mapping.forEach(({ field, lang }, index) => {
    if (field === undefined) return
    const its = of[field] ?? []
    its.push({ index, lang })
    of[field] = its
    first[field] ??= index
  })
  const isRegister = of.termKey !== undefined || of.eventKey !== undefined
  return {
    of,
    first,
    headings,
    names: headings.map(shortened),
    placeOf,
    isRegister,
    marked: new Set(isRegister ? [] : columnsOfFields(of, MARKED)),
    own: mapping.flatMap(({ nth }, i) => (nth === undefined ? [] : [i])),
    read: mapping.flatMap(({ field }, i) => (field === undefined ? [] : [i])),
  }
}

/** The columns of each office, where a row has several; those that are about all are in each. */
export function partsOf(mapping: readonly ColumnMapping[]): readonly (readonly ColumnMapping[])[] {
  const numbers = [...new Set(mapping.flatMap(({ nth }) => nth ?? []))].toSorted((a, b) => a - b)
  if (numbers.length < 2) return [mapping]
  return numbers.map((number) =>
    mapping.map((column) => (column.nth === undefined || column.nth === number ? column : NOT_READ)),
  )
}

const NOT_READ: ColumnMapping = { field: undefined }

/** Places as a spreadsheet counts them; of several sheets each is named. */
export function placesIn(sheet: string | undefined): PlaceOf {
  const of = sheet === undefined ? {} : { sheet: shortened(sheet) }
  return (row, column) => ({
    kind: 'row',
    row,
    ...of,
    ...(column ? { column: { letter: columnLetter(column.index), heading: column.heading } } : {}),
  })
}

const columnsOfFields = (of: Columns['of'], fields: readonly Field[]): readonly number[] =>
  fields.flatMap((field) => of[field]?.map(({ index }) => index) ?? [])

/** The columns of several fields. */
export const columnsIn = ({ of }: Columns, fields: readonly Field[]): readonly number[] =>
  columnsOfFields(of, fields)

/** What a column says, and what it is called. */
export interface Said {
  readonly text: string
  readonly heading: string
}

const NONE: readonly Said[] = []

export class Row {
  readonly place: Place
  private readonly columns: Columns
  private readonly number: number
  private readonly cells: readonly string[]

  /** Cells that say "as above" say what those of `above` do. Rows are counted from 1. */
  constructor(cells: readonly string[], number: number, columns: Columns, above: Row | undefined) {
    this.columns = columns
    const own: string[] = []
    for (const index of columns.read) {
      const written = cellOf(cells, index)
      const text = columns.marked.has(index) ? withoutMarks(written) : written
      own[index] = text !== '' && isDitto(text) ? (above?.cells[index] ?? '') : text
    }
    this.cells = own
    this.number = number
    this.place = columns.placeOf(number)
  }

  /** May years stand behind names that are no time in office, and that nothing else says? */
  get mayHaveLives(): boolean {
    const { isRegister, of } = this.columns
    const hasTimes = of.start !== undefined || of.period !== undefined
    return hasTimes && !isRegister && of.born === undefined && of.died === undefined
  }

  get isOfRegister(): boolean {
    return this.columns.isRegister
  }

  get isEmpty(): boolean {
    return this.cells.every((text) => text === '')
  }

  /** What stands in these columns, as one text that no other cells have. */
  saidIn(columns: readonly number[]): string {
    let said = ''
    for (const index of columns) {
      const text = this.cells[index] ?? ''
      said += `${text.length} ${text}`
    }
    return said
  }

  /** Does another row have the same in these columns? */
  saysAs(other: Row, columns: readonly number[]): boolean {
    for (const index of columns) if (this.cells[index] !== other.cells[index]) return false
    return true
  }

  /** Is it about an office? Of several in a row some may be empty. */
  get isOfOffice(): boolean {
    return this.saysAny(this.columns.own)
  }

  /** Does anything stand in one of these columns? */
  saysAny(columns: readonly number[]): boolean {
    return columns.some((index) => (this.cells[index] ?? '') !== '')
  }

  has(field: Field): boolean {
    return this.columns.of[field] !== undefined
  }

  /** Is there nothing in the row but what these fields say? */
  isOnly(...fields: Field[]): boolean {
    const theirs = new Set(fields.flatMap((field) => this.columnsOf(field).map(({ index }) => index)))
    return this.cells.every((text, index) => text === '' || theirs.has(index))
  }

  /** The first column of a field. */
  indexOf(field: Field): number | undefined {
    return this.columns.first[field]
  }

  /** What the first column of a field says; '' where there is none. */
  cell(field: Field): string {
    return this.cells[this.indexOf(field) ?? -1] ?? ''
  }

  /** All that columns of a field say, with their headings. */
  all(field: Field): readonly Said[] {
    const its = this.columns.of[field]
    if (its === undefined) return NONE
    return its.flatMap(({ index }) => {
      const text = this.cells[index] ?? ''
      return text === '' ? [] : [{ text, heading: this.columns.names[index] ?? '' }]
    })
  }

  /** A text, in the languages of its columns where there are several; of columns in one language they are joined. */
  text(field: Field): Text | undefined {
    const its = this.columns.of[field]
    if (its === undefined) return undefined
    if (its.length === 1 && its[0]?.lang === undefined) return this.cell(field) || undefined
    const isPlain = its.every(({ lang }) => lang === undefined)
    if (isPlain) return joined(this.all(field).map(({ text }) => text)) || undefined
    const byLanguage: Record<string, string> = {}
    const plain: string[] = []
    for (const { index, lang } of its) {
      const text = this.cells[index] ?? ''
      if (text === '') continue
      if (lang === undefined) plain.push(text)
      else byLanguage[lang] ??= text
    }
    if (Object.keys(byLanguage).length === 0) return joined(plain) || undefined
    // Beside others a text without a language is the one that all fall back to.
    return plain.length === 0 ? byLanguage : { en: joined(plain), ...byLanguage }
  }

  /** Where the first column of a field is; the row itself where there is none. */
  placeOf(field: Field): Place {
    const index = this.indexOf(field)
    return index === undefined
      ? this.place
      : this.columns.placeOf(this.number, { index, heading: this.columns.names[index] ?? '' })
  }

  private columnsOf(field: Field): readonly FieldColumn[] {
    return this.columns.of[field] ?? []
  }
}

/** 湖南 and 宁乡 as they are said in one, other texts as a list. */
const joined = (texts: readonly string[]): string =>
  texts.every((text) => /^\p{Script=Han}+$/u.test(text)) ? texts.join('') : texts.join(', ')
