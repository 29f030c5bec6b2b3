/** The XML of a spreadsheet's parts, put right before the library reads it where that would get it wrong. */
import { Broken } from '../format.ts'
import { BUILT_IN } from './numberFormats.ts'

/**
 * So many characters of an ODS are read, some 60,000 rows of nine columns: the library builds the text sign by sign, which takes up to
 * fifty bytes of memory for each, and more than an engine has for a text twice as long. XLSX is read otherwise.
 */
const MOST_SIGNS = 2 ** 26

/** So many cells may be repetitions of others, as where a column is filled down to its end: the library makes each of them. */
const MOST_REPEATED = 2_000_000

/** Names formats that Excel leaves unnamed; those that the file names itself come later, and stand. */
export function withBuiltInFormats(styles: string): string {
  const formats = [...BUILT_IN]
    .map(([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
    .join('')
  const listed = styles.replace(/<(\w+:)?numFmts\b[^>]*[^/]>|<(\w+:)?numFmts>/, (tag) => tag + formats)
  if (listed !== styles) return listed
  return styles.replace(
    /<(\w+:)?styleSheet\b[^>]*>/,
    (tag, prefix = '') => `${tag}<${prefix}numFmts>${formats}</${prefix}numFmts>`,
  )
}

/**
 * So many years are added to those of ODS before 1901, and taken away again: the library takes year 79 for 1979, and the last of
 * February 1900 for a day that never was. The calendar repeats after 400 years.
 */
export const YEARS_ADDED = 8000
/** A year from here on is one of those. */
export const FIRST_ADDED = 5000

/** The content with those years. Throws Broken where it is too long to be read, or cells are repeated beyond all use. */
export function withLaterYears(content: string): string {
  if (content.length > MOST_SIGNS)
    throw new Broken('its tables are too large to be read as ODS (over 60,000 rows): save it as XLSX or CSV')
  checkRepeats(content)
  return content.replace(
    /(\bdate-value=["'])([-+]?\d+)(-[^"'<>]*)/g,
    (_, before: string, year: string, rest: string) => before + laterYear(year, rest),
  )
}

/** What cannot be told is no date, and then the cell has the text that it shows. */
function laterYear(written: string, rest: string): string {
  const year = Number(written)
  if (/^\d{4}$/.test(written) && year > 1900 && year < FIRST_ADDED) return written + rest
  const later = year + YEARS_ADDED
  return later >= FIRST_ADDED && year <= 1900 ? later + rest : ''
}

function checkRepeats(content: string): void {
  let [rows, again] = [1, 0]
  for (const [tag] of content.matchAll(/<(?:\w+:)?table-(?:row|cell)\b[^<>]*>/g)) {
    if (/^<(?:\w+:)?table-row/.test(tag)) rows = repeated(tag, 'rows')
    else if (!tag.endsWith('/>')) again += rows * repeated(tag, 'columns') - 1
    if (again > MOST_REPEATED)
      throw new Broken('it repeats a cell more often than a spreadsheet has room for')
  }
}

const repeated = (tag: string, what: 'rows' | 'columns'): number =>
  tag.includes('-repeated') ? Number(new RegExp(`number-${what}-repeated=["'](\\d+)`).exec(tag)?.[1] ?? 1) : 1

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The name of an ODS's sheet, which the library leaves as it stands in XML. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi, (all, name, decimal, hex) => {
    if (name !== undefined) return ENTITIES[name] ?? all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

/** Which of the sheets of an ODS, in order, are not shown: those of a style whose `display` is false. */
export function hiddenSheets(content: string): boolean[] {
  const styles = content.matchAll(
    /<style:style\b[^<>]*>\s*<style:table-properties\b[^<>]*\btable:display="false"/g,
  )
  const hidden = new Set([...styles].map(([tag]) => attribute(tag, 'style:name')))
  const tables = content.matchAll(/<table:table(?=\s)[^<>]*>/g)
  return [...tables].map(([tag]) => hidden.has(attribute(tag, 'table:style-name') ?? ''))
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
