/** What is wrong with a dataset file, in English. Text between backticks is written in the file. */
import type { ProblemKind } from '../dataset/problemGroups.ts'
import type { Reason, Unreadable } from '../dataset/reasons.ts'
import { englishReason } from './englishReasons.ts'
import { number } from './number.ts'

const rows: Readonly<Record<string, readonly [one: string, many: string]>> = {
  sources: ['source', 'sources'],
  groups: ['role group', 'role groups'],
  roles: ['role', 'roles'],
  organizations: ['organization', 'organizations'],
  people: ['person', 'people'],
  offices: ['office', 'offices'],
  terms: ['term', 'terms'],
  events: ['event', 'events'],
}

const kinds: Readonly<Record<ProblemKind, string>> = {
  missing: 'is missing',
  unknownKey: 'is not a key of the format',
  notDate: 'is not a date',
  unknownId: 'refers to nothing',
  repeatedId: 'stands twice',
  notId: 'is not an id',
  backwards: 'runs backwards',
  other: 'is wrong',
}

const slips: Readonly<Record<string, string | ((found: string) => string)>> = {
  trailingComma: (found) => `the comma before \`${found}\` has nothing after it: take it out`,
  noComma: (found) => `a comma is missing before \`${found}\``,
  noColon: (found) => `a colon is missing before \`${found}\``,
  key: (found) => `a key in double quotes is missing where \`${found}\` stands`,
  value: (found) => `a value is missing before \`${found}\``,
  quotes: (found) => `\`${found}\` is no quotation mark of JSON: write \`"\``,
  lineBreak: 'a text has no `"` at its end on this line',
  control: 'a tab or another control character stands in a text: write `\\t`, or a space',
  escape: 'a `\\` stands alone in a text: write `\\\\`',
  comment: 'JSON has no comments: take it out',
  word: (found) =>
    `\`${found}\` is no value of JSON: write it in double quotes, or \`true\`, \`false\` or \`null\``,
  number: (found) => `\`${found}\` is not written as JSON writes numbers: write it in double quotes`,
  bracket: (found) => `\`${found}\` closes a bracket of the other kind, or none`,
  after: (found) => `the file goes on after its end with \`${found}\``,
}

export const englishProblems = {
  /** Of a table of the format by its name; else of a file. */
  rows: (n: number, table: string) =>
    `${number(n)} ${rows[table]?.[n === 1 ? 0 : 1] ?? `${n === 1 ? 'row' : 'rows'} of ${table}`}`,
  group: (kind: ProblemKind, key: string, where: string) => `\`${key}\` ${kinds[kind]} in ${where}`,
  more: (n: number) => `and ${number(n)} more`,
  /** How many there are; of very many, how many of them were looked at. */
  count: (all: number, looked: number) =>
    looked < all
      ? `${number(all)} problems, the first ${number(looked)} of them:`
      : `${number(all)} ${all === 1 ? 'problem' : 'problems'}:`,
  moreGroups: (n: number) => `and ${number(n)} more kinds`,
  /** `"May 1990" is not a date`, where what to write follows. */
  notDate: (value: string) => `${value} is not a date`,
  reason: englishReason,
  /** Of the whole, read on its own. The name of a file keeps its first letter. */
  sentence: (reason: Reason | Unreadable) => {
    const phrase = englishReason(reason)
    return `${reason.code === 'file' ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1)}.`
  },
  write: (texts: readonly string[]) => `write ${texts.map((text) => `\`${text}\``).join(' or ')}`,
  leaveOut: (key: string) => `leave \`${key}\` out where the sources do not say`,
  rowOf: (table: string) => `write the \`id\` of a row of \`${table}\`, or add that row`,
  colon: ': ',
  comma: ', ',
  empty: 'The file is empty.',
  webPage: 'The file is a web page (HTML), not a dataset.',
  xml: 'The file is XML, not JSON.',
  cutOff: (bytes: number) => `The file is cut off: it ends after ${bytes} bytes, in the middle.`,
  utf16: 'The file is UTF-16: save it as UTF-8.',
  notUtf8: (line: number, column: number, byte: string, offset: number, letter: string) =>
    `The file is not UTF-8 text: line ${line}, column ${column} has the byte ${byte} (after ${offset} bytes), which is no letter${letter === '' ? '' : `, but would be “${letter}” in Latin-1`}. Save it as UTF-8.`,
  notJson: (line: number, column: number, why: string) =>
    `The file is not JSON: line ${line}, column ${column}: ${why}.`,
  slip: (kind: string, found: string) => {
    const said = slips[kind] ?? ''
    return typeof said === 'string' ? said : said(found)
  },
}
