/** For tests: each code of a reason at least once, with values that a file may have; one that is missing does not compile. */
import type { Cause, Part, Reason, Unreadable } from '../../dataset/reasons.ts'
import { TABLES } from '../../dataset/references.ts'
import type { DateFault } from '../../dates/refusal.ts'
import type { Doubt, ImportReason } from '../../importers/reasons.ts'
import type { LinkReason } from '../../state/linkReasons.ts'
import type { ConfigReason } from '../../state/publisherConfig.ts'
import type { Of } from '../byCode.ts'

type Samples<R extends { readonly code: string }> = {
  readonly [C in R['code']]: readonly Omit<Of<R, C>, 'code'>[]
}

/** Values without letters: what letters are in a sentence, the sentence has of itself. */
const value = '12-'
const file = '1.2'

const faults: Samples<DateFault> = {
  nothing: [{}],
  space: [{}],
  dashes: [{}],
  markInside: [{}],
  dotsAlone: [{}],
  oneOf: [{}],
  timeOfDay: [{}],
  smallX: [{}],
  noHyphens: [{}],
  fourDigits: [{}],
  twoDigits: [{}],
  xInside: [{}],
  form: [{}],
  slashes: [{}],
  namesNothing: [{}],
  yearZero: [{}],
  wholeYear: [{}],
  monthForDay: [{}],
  seasonDay: [{}],
  dayZero: [{}],
  backwards: [{ first: '2001', last: '2000' }],
  noMonth: [{ month: '13' }],
  shortMonth: [{ year: 2023, month: 2, days: 28 }],
}

const causes: Samples<Cause> = {
  endsEarly: [{}],
  doesNotDecompress: [{}],
  otherThanHeader: [{}],
  checksum: [{}],
  textBeyondPage: [{}],
  noDictionary: [{}],
  notInDictionary: [{}],
  noColumn: [{}],
  unknownValues: [{}],
  compression: [{ name: 'ZSTD' }],
  encoding: [{ name: 'DELTA' }],
  pageKind: [{ name: 'INDEX' }],
  said: [{ words: '12' }],
}

const parts: readonly Part[] = [
  { part: 'file' },
  { part: 'contents' },
  { part: 'rows', first: 1, last: 9 },
  { part: 'column', column: '3', first: 1, last: 9 },
]

const coded = <R extends { readonly code: string }>(samples: Samples<R>): readonly R[] =>
  Object.entries<readonly object[]>(samples).flatMap(([code, all]) =>
    all.map((one) => ({ code, ...one }) as unknown as R),
  )

const allCauses = coded(causes)

const unread: Samples<Unreadable> = {
  notJson: [{}],
  notDataset: [{}],
  notHere: [{}],
  tablesBeside: [{}],
  brokenLink: [{}],
  tooMuchInLink: [{}],
  noDataInLinks: [{}],
  noInflate: [{}],
  unknownFormat: [{}],
  noCode: [{}],
  pageFailed: [{}],
  status: [{ status: '404' }],
  otherOrigin: [{ origin: '1' }],
  broke: [{}],
  policy: [{ ledOn: true }, { ledOn: false }],
  notShared: [
    { ledOn: true, reached: true },
    { ledOn: true, reached: false },
    { ledOn: false, reached: true },
    { ledOn: false, reached: false },
  ],
  tooLarge: [{}],
  tooLargeInOne: [{}],
  noMemory: [{}],
  cutOffPart: [{ from: 1, to: 9, came: 3 }],
  tooShort: [{ bytes: 3 }],
  cutOff: [{ bytes: 99 }],
  columnBeyondEnd: [{}],
  notParquet: [{}],
  notParquetButXml: [{}],
  notParquetButHtml: [{}],
  noContents: [{}],
  contentsTooLong: [{}],
  columnNowhere: [{}],
  otherDigest: parts.map((part) => ({ part })),
  corrupt: [...parts.map((part) => ({ part })), ...allCauses.map((cause) => ({ part: { part: 'file' as const }, cause }))],
  unsupported: parts.map((part) => ({ part, cause: { code: 'encoding' as const, name: 'DELTA' } })),
  rowsLost: parts.map((part) => ({ part, read: 3, all: 9 })),
  noSuchFile: [{}],
  notFile: [{}],
  tooLargeForPrompt: [{}],
  hasColumns: [{}],
  notConverted: [{}],
  nothingFound: [{ format: 'csv' }, { format: '1' }],
  brokenFile: [{ format: 'csv', cause: '1' }],
  systemError: [{ message: '1' }],
} // biome-ignore format: a table

const wanted = ['text', 'list', 'object', 'date', 'flag'] as const
const whys = coded(faults)

const refused: Samples<Reason> = {
  notDate: whys.map((why) => ({ value, why })),
  missing: [{}],
  empty: [{}],
  unseen: [{}],
  unknownKey: [{}],
  isNot: wanted.flatMap((one) => ['list', 'object', '5', '"5"'].map((found) => ({ found, wanted: one }))),
  dateWithoutQuotes: [{ found: '2017' }],
  wrongVersion: [
    { found: 'list', version: 1 },
    { found: '2', version: 1 },
  ],
  notOneDay: [{ value }],
  notId: [{ value }],
  notAddress: [{ value }],
  notLanguage: [{ value }],
  notItem: [{ value }],
  noText: [{}],
  noPerson: [{}],
  noPlace: [{}],
  tooMany: [{ most: 12 }],
  unknownId: TABLES.map((table) => ({ table, value })),
  repeatedId: [{ value, other: '[3]' }],
  repeatedInRow: [{ value, row: 3 }],
  idOfGroup: [{ value }],
  partOfItself: [{ value }],
  besideItself: [{ value }],
  startAfterAsOf: [{ value }],
  endBeforeStart: [{ first: '2001', last: '2000' }],
  deathBeforeBirth: [{ first: '2001', last: '2000' }],
  noOther: [
    { value, relation: 'predecessor' },
    { value, relation: 'successor' },
  ],
  noKey: TABLES.map((table) => ({ value, table })),
  nested: [{ as: 'json' }, { as: 'text' }],
  wrongType: (['text', 'date', 'BOOLEAN'] as const).map((one) => ({ found: 'INT32', wanted: one })),
  noColumn: [{ table: '1' }],
  namesNoFile: [{}],
  notDigests: [{}],
  notFileAddress: [{ value }],
  file: coded(unread).map((why) => ({ file, why })),
}

const links: Samples<LinkReason> = {
  notDate: whys.map((why) => ({ value, why })),
  notId: [{ value }],
  notPlainDate: [{ value }],
  season: [{ value }],
  notOneDay: [{ value }],
  notFlag: [{ value }],
  noSelection: [{ value }],
  twoRanges: [{ value }],
  endsBefore: [{ value }],
  noneOf: [{ value, choices: ['1', '2'] }],
  tooLong: [
    { what: 'search', most: 200 },
    { what: 'title', most: 200 },
    { what: 'headline', most: 200 },
  ],
  noParameter: [{ parameter: '1' }],
  givenTwice: [{ parameter: '1' }],
  notAddress: [{ value }],
  protocol: [{ value, protocol: '1:' }],
  userInAddress: [{ value }],
  hostWithoutHttp: [{ value }],
  unknownId: [{ value }],
  oneFile: [{}],
  note: (['noPlace', 'noText', 'unknown', 'tooLong', 'tooMany'] as const).map((why) => ({ why })),
}

export const everyReason: readonly (Reason | Unreadable)[] = [...coded(refused), ...coded(unread)]
export const everyLinkReason: readonly LinkReason[] = coded(links)

const configs: Samples<ConfigReason> = {
  notObject: [{ example: '1' }],
  notText: [{ example: '1' }],
  unknownKey: [{ known: ['1', '2'] }],
  unknownProperty: [{ known: ['1', '2'] }],
  origins: [{ line: '1' }],
  dataInView: [{}],
  asInLink: [
    { parameter: '', why: { code: 'notAddress', value } },
    { parameter: '1', why: { code: 'notFlag', value } },
  ],
  notColour: [{ value }],
  notFont: [{ value }],
  notSize: [{ value }],
}

export const everyConfigReason: readonly ConfigReason[] = coded(configs)

const imports: Samples<ImportReason> = {
  noName: [{}],
  noOffice: [{}],
  nothing: [{}],
  noDate: (['start', 'end', 'born', 'died', 'date'] as const).map((one) => ({ value, wanted: one })),
  noSuch: [{ value }],
  notUnderstood: [{ value }],
  sameTerm: [{}],
  shortYear: [{ value, year: '18' }],
  deprecated: [{}],
  refused: [{ reason: { code: 'missing' } }],
}

const doubts: Samples<Doubt> = {
  sameName: [
    { name: value, people: 1 },
    { name: value, people: 2 },
  ],
  spelledTwoWays: [{ first: '1', second: '2' }],
  dayOrMonth: [{ value, readAs: '2000' }],
  noLabel: [{ value: '1' }],
  lessPrecise: [{ value, readAs: '2000' }],
}

export const everyImportReason: readonly ImportReason[] = coded(imports)
export const everyDoubt: readonly Doubt[] = coded(doubts)
