/** Why a dataset is refused, in English: phrases without a full stop. Text between backticks is written in the file. */
import type { Cause, Found, Part, Reason, Unreadable, Wanted } from '../dataset/reasons.ts'
import type { TableName } from '../dataset/references.ts'
import { MONTH_NAMES } from '../dates/day.ts'
import type { DateFault } from '../dates/refusal.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { englishFormats, nameIn } from './formatNames.ts'

const faults: ByCode<DateFault> = {
  nothing: () => 'it is empty',
  space: () => 'it has a space in it',
  dashes: () => 'the hyphens are dashes: type a plain "-"',
  markInside: () => 'the marks ~ ? % stand at the end',
  dotsAlone: () => '".." stands only beside a date, as in 2006/..',
  oneOf: () => 'a one-of set is written [1985..1995], [..1998] or [2004..]',
  timeOfDay: () => 'leave out the time of day',
  smallX: () => 'an unknown digit is a capital X',
  noHyphens: () => 'write it with hyphens, as in 2006-10-18',
  fourDigits: () => 'a year has four digits',
  twoDigits: () => 'months and days have two digits, as in 2017-01-05',
  xInside: () => 'X stands only for the last digits: 198X, 19XX, 2006-XX, 2006-10-XX',
  form: () => 'write it as 2006, 2006-10 or 2006-10-18',
  slashes: () => 'it has more than one "/"',
  namesNothing: () => 'it names no date',
  yearZero: () => 'year zero has no sign, it is 0000',
  wholeYear: () => 'months and days need a whole year',
  monthForDay: () => 'a day needs its month',
  seasonDay: () => 'a season has no days',
  dayZero: () => 'days count from 01',
  backwards: ({ first, last }) => `${last} is before ${first}`,
  noMonth: ({ month }) => `${month} is no month (01 to 12) and no season (21 to 24)`,
  shortMonth: ({ year, month, days }) => `${MONTH_NAMES[month - 1]} ${year} has ${days} days`,
}

export const englishDateFault = /* @__PURE__ */ wordedBy(faults)

const NOUNS: Readonly<Record<TableName, string>> = {
  sources: 'source',
  groups: 'role group',
  roles: 'role',
  organizations: 'organization',
  people: 'person',
  offices: 'office',
  terms: 'term',
  events: 'event',
}

const KINDS: Readonly<Record<Wanted, string>> = {
  text: 'a text',
  list: 'a list',
  object: 'an object',
  date: 'a date',
  flag: 'true or false',
}

const named = (found: Found): string => (found === 'list' || found === 'object' ? KINDS[found] : found)

const causes: ByCode<Cause> = {
  endsEarly: () => 'it ends too early',
  doesNotDecompress: () => 'it does not decompress',
  otherThanHeader: () => 'a page is not what its header says',
  checksum: () => 'a page does not have the checksum that its header names',
  textBeyondPage: () => 'a text ends outside its page',
  noDictionary: () => 'a page has no dictionary',
  notInDictionary: () => 'a value is not in its dictionary',
  noColumn: () => 'the column is nowhere',
  unknownValues: () => 'a kind of value is not supported',
  compression: ({ name }) => `the compression ${name} is not supported: write it with Snappy, or without any`,
  encoding: ({ name }) => `the encoding ${name} is not supported`,
  pageKind: ({ name }) => `a page of the kind ${name}`,
  said: ({ words }) => words,
}
const causeText = /* @__PURE__ */ wordedBy(causes)
const inBrackets = (cause?: Cause): string => (cause ? ` (${causeText(cause)})` : '')

function partText(part: Part): string {
  if (part.part === 'file') return 'it'
  if (part.part === 'contents') return 'its table of contents'
  const rows = `the rows ${part.first} to ${part.last}`
  return part.part === 'rows' ? rows : `column ${part.column} of ${rows}`
}

const files: ByCode<Unreadable> = {
  notJson: () => 'the file is not JSON in UTF-8',
  notDataset: () => 'the file is not a dataset of this format',
  notHere: () =>
    'this data was opened in another browser, or has been removed from this one: it is not in the link, and whoever has the file can open it here again',
  tablesBeside: () =>
    'its tables lie in files beside it, which do not come with a file that is opened alone: publish them together, and open the address of the dataset file',
  brokenLink: () =>
    'the data in this link is damaged: a part of the link was lost or changed on its way; ask for it anew, or for the file',
  tooMuchInLink: () =>
    'the data in this link is larger than 5 MB when it is unpacked, the most that a link may bring',
  noInflate: () => 'the data is packed into this link, and this browser is too old to unpack it',
  noDataInLinks: () =>
    'this page shows no data that a link brings with it: its publisher does not allow that. Who has the data as a file can open it here, and it stays in their browser',
  unknownFormat: () =>
    'nothing in the file was recognized: no table with a row of headings or with dates (CSV, TSV, XLSX, ODS, HTML, wikitext), no JSON of a dataset, of Popolo or of Wikidata, no FollowTheMoney lines, no article with an infobox',
  noCode: () =>
    'the code that reads the dataset could not be loaded: the connection is gone, or the page was published anew',
  pageFailed: () => 'the dataset could not be read: the page itself failed',
  status: ({ status }) => `the server answered ${status}`,
  otherOrigin: ({ origin }) =>
    `This page shows data of its own site only, not of ${origin}. Whoever publishes the page can allow that, by \`<meta name="tenure-origins" content="${origin}">\` in its \`index.html\` before it is built`,
  broke: () => 'the address could not be reached, or the connection broke',
  policy: ({ ledOn }) =>
    `${ledOn ? 'the address leads on to another site, and ' : ''}the Content-Security-Policy of this page does not let it read that site (connect-src)`,
  notShared: ({ ledOn, reached }) =>
    `the address ${ledOn ? 'leads on to another site, which ' : ''}${reached ? 'was reached, but' : 'could not be reached, or'} its server does not let other sites read it (CORS)`,
  tooLarge: () =>
    'the file has more than 500 MB, the most that is read as one: `tenure convert` writes it as columns, which are read part by part',
  tooLargeInOne: () =>
    'has more than 500 MB in one piece, the most that is read as one: write it in smaller row groups, and let its server answer ranges',
  noMemory: () => 'the file is too large for the memory of this browser',
  cutOffPart: ({ from, to, came }) => `is cut off: of the bytes ${from} to ${to} only ${came} came`,
  tooShort: ({ bytes }) => `is cut off: it has ${bytes} bytes`,
  cutOff: ({ bytes }) => `is cut off: it ends after ${bytes} bytes, in the middle`,
  columnBeyondEnd: () => 'is cut off: a column lies beyond its end',
  notParquet: () => 'is no Parquet file',
  notParquetButXml: () => 'is no Parquet file: the server answered with XML',
  notParquetButHtml: () => 'is no Parquet file: the server answered with a web page (HTML)',
  noContents: () => 'is corrupt: its table of contents is empty',
  contentsTooLong: () => 'is corrupt: its table of contents does not fit',
  columnNowhere: () => 'is corrupt: a column is nowhere',
  otherDigest: ({ part }) =>
    `is damaged, or another file in its place: ${partText(part)} ${part.part === 'rows' ? 'do' : 'does'} not have the SHA-256 that the dataset file names`,
  corrupt: ({ part, cause }) => `is corrupt: ${partText(part)} cannot be read${inBrackets(cause)}`,
  unsupported: ({ part, cause }) => `${partText(part)} cannot be read${inBrackets(cause)}`,
  rowsLost: ({ part, read, all }) => `is corrupt: ${partText(part)} has ${read} of ${all} rows`,
  noSuchFile: () => 'there is no such file',
  notFile: () => 'is not a file',
  tooLargeForPrompt: () =>
    'has more than 500 MB, the most that is read as one: write people and terms as columns (see the docs on large datasets)',
  hasColumns: () => 'has tables in files of their own already',
  notConverted: () => 'is not a dataset, and was not converted',
  nothingFound: ({ format }) =>
    `it was read as ${nameIn(englishFormats, format)}, and nothing in it has a person, an office and its dates`,
  brokenFile: ({ format, cause }) =>
    `it looks like ${nameIn(englishFormats, format)}, and cannot be read (${cause})`,
  systemError: ({ message }) => `cannot be read (${message})`,
}

const reasons: ByCode<Reason | Unreadable> = {
  ...files,
  file: ({ file, why }) => `${file}: ${englishReason(why)}`,
  notDate: ({ value, why }) => `"${value}" is not a date: ${englishDateFault(why)}`,
  missing: () => 'is missing',
  empty: () => 'is empty',
  unseen: () => 'cannot be seen',
  unknownKey: () => 'is not a key of the format',
  isNot: ({ found, wanted }) => `is ${named(found)}, not ${KINDS[wanted]}`,
  dateWithoutQuotes: ({ found }) => `${found} is not a date: write it in quotes`,
  wrongVersion: ({ found, version }) =>
    `is ${named(found)}, not ${version}: this page reads version ${version} of the format`,
  notOneDay: ({ value }) => `"${value}" is not one day`,
  notId: ({ value }) => `"${value}" is not an id: use lower-case letters and digits joined by "-" or "."`,
  notAddress: ({ value }) => `"${value}" is not a plain http(s) address`,
  notItem: ({ value }) => `"${value}" is not an item of Wikidata, such as "Q42"`,
  notLanguage: ({ value }) => `"${value}" is not a language tag`,
  noText: () => 'is not a text, nor an object of texts by language tag',
  noPerson: () => 'is neither {"person": id} nor {"name": text}',
  noPlace: () => 'stands on one of "term", "event" and "date"',
  tooMany: ({ most }) => `has more than ${most} rows`,
  unknownId: ({ table, value }) => `unknown ${NOUNS[table]} "${value}"`,
  repeatedId: ({ value, other }) => `"${value}" is already the id of ${other}`,
  repeatedInRow: ({ value, row }) => `"${value}" is already the id of row ${row}`,
  idOfGroup: ({ value }) => `"${value}" is already the id of a role group`,
  partOfItself: ({ value }) => `makes "${value}" a part of itself`,
  besideItself: ({ value }) => `"${value}" holds this term: write who held it beside them`,
  startAfterAsOf: ({ value }) => `"${value}" is after asOf, yet the end is ".."`,
  endBeforeStart: ({ first, last }) => `"${last}" is before the start "${first}"`,
  deathBeforeBirth: ({ first, last }) => `"${last}" is before the birth "${first}"`,
  noOther: ({ value, relation }) =>
    `"${value}" holds this term, and has no other in this office: write who held it ${relation === 'successor' ? 'after' : 'before'}`,
  noKey: ({ value, table }) => `"${value}" is not a key of ${table}`,
  nested: ({ as }) => `is a list or a structure: write it as ${as === 'json' ? 'JSON in text' : 'text'}`,
  wrongType: ({ found, wanted }) =>
    wanted === 'date'
      ? `is ${found}, not a date: write it as text in EDTF, or as DATE`
      : `is ${found}, not ${wanted}`,
  noColumn: ({ table }) => `is not a column of ${table}`,
  namesNoFile: () => 'names no file',
  notDigests: () => 'is not a list of SHA-256 in hexadecimal digits',
  notFileAddress: ({ value }) => `"${value}" is no address of a file`,
}

export const englishReason: (reason: Reason | Unreadable) => string = /* @__PURE__ */ wordedBy(reasons)
