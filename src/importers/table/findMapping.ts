/** What each column of a table is taken for: by its heading, by what stands beside it, and where that says nothing by its content. */
import { fold } from '../../dataset/fold.ts'
import { type DateColumn, readDate, readDateColumn } from '../dates.ts'
import { areShortSpans, plainShortYear } from '../shortYear.ts'
import { cellOf } from './cells.ts'
import { DATE_FIELDS, readSpans } from './dateColumns.ts'
import { fieldsByContent } from './fieldsByContent.ts'
import { type Meaning, meaningOf } from './headings.ts'
import type { Known } from './headingWords.ts'
import type { ColumnMapping, DayOrder, Field } from './mapping.ts'
import { repeatsIn } from './repeats.ts'

/** Columns that may be several: what they say is joined. */
const SEVERAL: ReadonlySet<Field> = new Set([
  'organization', 'place', 'birthplace', 'education', 'personNote', 'note', 'source', 'sourceUrl',
]) // biome-ignore format: a list

/** Columns that may be several where each is in another language. */
const IN_LANGUAGES: ReadonlySet<Field> = new Set([
  'person', 'birthplace', 'party', 'office', 'role', 'group', 'organization', 'place', 'event', 'note',
]) // biome-ignore format: a list

interface Column {
  readonly heading: string
  readonly meaning: Meaning | undefined
  /** The first values that are not empty. */
  readonly values: readonly string[]
}

/** The columns of a table with these headings and first rows under them. */
export function findMapping(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnMapping[] {
  const columns = headings.map(
    (heading, i): Column => ({
      heading,
      meaning: heading === '' ? undefined : meaningOf(heading),
      values: rows.map((row) => cellOf(row, i)).filter((text) => text !== ''),
    }),
  )
  const fields = withEnd(columns, settle(columns, rows))
  const mapping = withoutRepeats(columns, fields, repeatsIn(columns)).map(withOrder(columns))
  return fieldsByContent(
    mapping,
    columns.map(({ values }) => values),
    columns.map(({ meaning }) => meaning === undefined),
  )
}

/** The field of each column; what may mean several things is told by the others. */
function settle(columns: readonly Column[], rows: readonly (readonly string[])[]): (Field | undefined)[] {
  const known = new Set<Known>(columns.flatMap(({ meaning }) => meaning?.field ?? []))
  const hasOffice = known.has('office')
  const isNamedWhole = columns.some(
    ({ meaning }) => meaning?.field === 'person' && meaning.lang === undefined,
  )
  const otherPart = isNamedWhole ? otherPartOfNames(columns, rows) : undefined
  const hasPerson = known.has('person') || known.has('familyName')
  const isOfEvents =
    known.has('event') || (known.has('date') && known.has('title') && !hasOffice && !hasStart(known))
  return columns.map(({ meaning, values }, i) => {
    if (meaning === undefined) return undefined
    switch (meaning.field) {
      case 'none':
        return undefined
      case 'title':
        return isOfEvents ? (known.has('event') ? undefined : 'event') : hasOffice ? undefined : 'office'
      case 'role?':
        return hasOffice || known.has('title') ? 'role' : 'office'
      case 'group?':
        return known.has('party') || (hasOffice && !known.has('place')) ? 'group' : 'party'
      case 'id':
        return !known.has('personKey') &&
          !known.has('personWikidata') &&
          hasPerson &&
          namesHaveIds(columns, rows, i)
          ? 'personKey'
          : undefined
      case 'began?':
        return known.has('start') ? undefined : (periodOr(values, known, false) ?? 'start')
      case 'start':
        return isOfPeriods(known, values) ? 'period' : 'start'
      case 'period':
        if (areShortSpans(values) && !hasStart(known)) return 'period'
        return periodOr(values, known, hasStart(known))
      case 'date':
        if (isOfEvents) return 'date'
        return hasStart(known) || known.has('period')
          ? undefined
          : (periodOr(values, known, false) ?? 'start')
      case 'person':
        return isOfEvents && isCount(values) ? undefined : (otherPart ?? 'person')
      case 'givenName':
      case 'familyName':
        return isNamedWhole && !otherPart ? undefined : meaning.field
      default:
        return meaning.field
    }
  })
}

/** `Start (dd/mm/yyyy)` says which comes first. */
const withOrder =
  (columns: readonly Column[]) =>
  (mapping: ColumnMapping, i: number): ColumnMapping => {
    const order =
      mapping.field && DATE_FIELDS.has(mapping.field) ? orderIn(columns[i]?.heading ?? '') : undefined
    return order === undefined ? mapping : { ...mapping, dayOrder: order }
  }

function orderIn(heading: string): DayOrder | undefined {
  const [, first] =
    /\b(dd?|jj?|tt?|mm?)\s?[-/.]\s?(?:dd?|jj?|tt?|mm?)\s?[-/.]\s?(?:yy|aa|jj)/i.exec(heading) ?? []
  return first === undefined ? undefined : /^m/i.test(first) ? 'monthFirst' : 'dayFirst'
}

/** One heading over two columns of dates: the second is the end. */
function withEnd(columns: readonly Column[], fields: readonly (Field | undefined)[]): (Field | undefined)[] {
  const start = fields.indexOf('start')
  const [over, next] = [columns[start], columns[start + 1]]
  const isOverBoth = over?.heading !== '' && (next?.heading === '' || next?.heading === over?.heading)
  if (!over || !next || !isOverBoth || fields.includes('end') || datesOrPeriods(next.values) !== 'dates')
    return [...fields]
  return fields.map((field, i) => (i === start + 1 ? 'end' : field))
}

/** Where `Nom` stands beside `Prénom`, it is the other part of the name: what it says never holds what that says. */
function otherPartOfNames(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): 'givenName' | 'familyName' | undefined {
  const at = (field: Known) => columns.findIndex(({ meaning }) => meaning?.field === field)
  const [whole, given, family] = [at('person'), at('givenName'), at('familyName')]
  if (given < 0 === family < 0) return undefined
  const part = Math.max(given, family)
  const both = rows.filter((row) => cellOf(row, whole) !== '' && cellOf(row, part) !== '')
  const isWhole = (row: readonly string[]) => fold(cellOf(row, whole)).includes(fold(cellOf(row, part)))
  if (both.length === 0 || both.some(isWhole)) return undefined
  return given < 0 ? 'givenName' : 'familyName'
}

/** How many were at an event, and not who. */
const isCount = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((text) => /^[\d.,'\s]+$/.test(text))

const hasStart = (known: ReadonlySet<Known>): boolean => known.has('start') || known.has('began?')

/** Where no column says the end, one period among dates says that all are such: a date alone is a start. */
const isOfPeriods = (known: ReadonlySet<Known>, values: readonly string[]): boolean => {
  const what = datesOrPeriods(values)
  if (known.has('end')) return false
  return what === 'periods' || (what === 'dates' && hasPeriod(values))
}

/** Numbers of legislatures are no period; one date alone is a start. */
function periodOr(
  values: readonly string[],
  known: ReadonlySet<Known>,
  hasStart: boolean,
): Field | undefined {
  const what = datesOrPeriods(values)
  if (what === 'periods' || (!hasStart && isOfPeriods(known, values))) return hasStart ? undefined : 'period'
  return what === 'dates' && !hasStart ? 'start' : undefined
}

/** What most values of a column are; `undefined` where they are neither. */
export function datesOrPeriods(values: readonly string[]): 'dates' | 'periods' | undefined {
  const first = values.slice(0, 200)
  const column = readDateColumn(first)
  const periods = first.filter((text) => isPeriod(text, column)).length
  if (periods > first.length / 2) return 'periods'
  // Years of two figures are none, which is to be said of each row.
  const isDate = (text: string) =>
    readDate(text, column, 'other').kind === 'date' || plainShortYear(text) !== undefined
  const dates = first.filter(isDate).length
  return Math.max(dates, periods) > first.length / 2 ? 'dates' : undefined
}

function hasPeriod(values: readonly string[]): boolean {
  const first = values.slice(0, 200)
  const column = readDateColumn(first)
  return first.some((text) => isPeriod(text, column))
}

const isPeriod = (text: string, column: DateColumn): boolean =>
  readSpans(text, column)?.some(({ end }) => end.kind !== 'nothing') ?? false

/** Are ids those of people, not of rows? Then a name that comes again has the same. */
function namesHaveIds(columns: readonly Column[], rows: readonly (readonly string[])[], at: number): boolean {
  const name = columns.findIndex(
    ({ meaning }) => meaning?.field === 'person' || meaning?.field === 'familyName',
  )
  const names = rows.map((row) => cellOf(row, name))
  const ids = rows.map((row) => cellOf(row, at))
  return new Set(ids).size < ids.length || new Set(names).size === names.length
}

/** Two columns of one field are one text in two languages, or the first of them is read that says something: a page has one of colours before. */
function withoutRepeats(
  columns: readonly Column[],
  fields: readonly (Field | undefined)[],
  numbers: readonly (number | undefined)[],
): ColumnMapping[] {
  const langIn = langsOf(columns, fields)
  const mapping = fields.map((field, i): ColumnMapping => {
    const [lang, nth] = [langIn(i), field && numbers[i]]
    return { field, ...(lang === undefined ? {} : { lang }), ...(nth === undefined ? {} : { nth }) }
  })
  const isEmpty = (i: number) => columns[i]?.values.length === 0
  const first = new Map<string, number>()
  mapping.forEach((one, i) => {
    const before = first.get(whichOf(one))
    if (before === undefined || (isEmpty(before) && !isEmpty(i))) first.set(whichOf(one), i)
  })
  return mapping.map((one, i) =>
    one.field === undefined || SEVERAL.has(one.field) || first.get(whichOf(one)) === i
      ? one
      : { field: undefined },
  )
}

const whichOf = ({ field, lang, nth }: ColumnMapping): string => `${field} ${lang} ${nth}`

/** The language that a column's heading says, or, where two columns would be the same, that it is written in. */
function langsOf(
  columns: readonly Column[],
  fields: readonly (Field | undefined)[],
): (at: number) => string | undefined {
  /** Of each field, the languages that headings say, and those that they are written in. */
  const langs = new Map<Field | undefined, { told: Set<string>; spoken: Set<string> }>()
  columns.forEach(({ meaning }, i) => {
    if (!meaning) return
    const its = langs.get(fields[i]) ?? { told: new Set(), spoken: new Set() }
    langs.set(fields[i], its)
    if (meaning.lang !== undefined) its.told.add(meaning.lang)
    its.spoken.add(meaning.spoken)
  })
  return (at) => {
    const [field, meaning] = [fields[at], columns[at]?.meaning]
    const its = langs.get(field)
    if (field === undefined || !meaning || !its || !IN_LANGUAGES.has(field)) return undefined
    const { lang, spoken } = meaning
    if (lang !== undefined) return lang
    // Beside a column in that language another without one is of no language.
    if (its.told.has(spoken)) return undefined
    return its.told.size > 0 || its.spoken.size > 1 ? spoken : undefined
  }
}
