/** What an author may write instead of what was refused. Only for files that were. */
import { isoOfDay } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { goesOn, isNoDate } from '../dates/noDate.ts'
import { suggestDates } from '../dates/suggest.ts'
import { datasetFile, parts } from './format.ts'
import type { ProblemGroup } from './problemGroups.ts'
import type { Reason } from './reasons.ts'
import { slug } from './slug.ts'
import type { Problem } from './validate.ts'
import { isWebAddress } from './webAddress.ts'

/** To write one of these; to leave the key out; or to name a row of a table. */
export type Suggestion =
  | { readonly write: readonly string[] }
  | { readonly leaveOut: string }
  | { readonly rowOf: string }

type Matter = Pick<ProblemGroup, 'kind' | 'table' | 'key'>

/** `undefined` where nothing but the reason can be said. */
export function suggestionFor({ reason }: Problem, { kind, table, key }: Matter): Suggestion | undefined {
  const last = key.split('.').at(-1) ?? ''
  if (kind === 'missing') return write(EXAMPLES[last])
  if (kind === 'unknownKey') return write(nearKey(key, table))
  if (kind === 'notDate') return insteadOfDate(reason, last)
  if (reason.code === 'unknownId') return { rowOf: reason.table }
  if (reason.code === 'notId') return write(slug(whole(reason.value)))
  return kind === 'other' ? insteadOfOther(reason, last) : undefined
}

const write = (text: string | undefined): Suggestion | undefined => (text ? { write: [text] } : undefined)

/** A value that is there in full; else empty. */
const whole = (value: string): string => (value.endsWith('…') ? '' : value)

/** Keys that rows cannot do without, as an author would write them. */
const EXAMPLES: Readonly<Record<string, string>> = {
  tenure: '"tenure": 1',
  title: '"title": "Mayors of A"',
  asOf: '"asOf": "2025-10-31"',
  id: '"id": "mayor-of-a"',
  label: '"label": "Mayor"',
  name: '"name": "Jane Doe"',
  group: '"group": "government"',
  role: '"role": "mayor"',
  person: '"person": "jane-doe"',
  office: '"office": "mayor-of-a"',
  date: '"date": "2003-05"',
  source: '"source": "gazette"',
  field: '"field": "start"',
  text: '"text": "The first woman in office"',
  value: '"value": "2018-01"',
  sources: '"sources": []',
  groups: '"groups": []',
  roles: '"roles": []',
  people: '"people": []',
  offices: '"offices": []',
  terms: '"terms": []',
}

/** The rows of each table; '' is the file itself. */
const ROWS = {
  '': datasetFile,
  sources: parts.source,
  groups: parts.group,
  roles: parts.role,
  organizations: parts.organization,
  people: parts.person,
  offices: parts.office,
  terms: parts.term,
  events: parts.event,
}

const isTable = (table: string): table is keyof typeof ROWS => Object.hasOwn(ROWS, table)

/** Other words for keys, which no slip of a finger leads to. */
const MEANT: Readonly<Record<string, string>> = {
  from: 'start', begin: 'start', since: 'start', to: 'end', until: 'end', license: 'licence', birth: 'born',
  birthdate: 'born', death: 'died', comment: 'note', position: 'office', holder: 'person', parent: 'partOf',
  version: 'tenure', persons: 'people', organisation: 'organization', organisations: 'organizations', link: 'url', place: 'places',
} // biome-ignore format: words

function nearKey(key: string, table: string): string | undefined {
  const known = isTable(table) ? Object.keys(ROWS[table].keys) : []
  const meant = Object.hasOwn(MEANT, key) ? MEANT[key] : undefined
  if (meant !== undefined && known.includes(meant)) return `"${meant}"`
  const near = known.find((other) => isNear(key.toLowerCase(), other.toLowerCase()))
  return near && `"${near}"`
}

/** One letter more, less or other, or two turned round. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  if (restA.length !== restB.length) return restA.slice(1) === restB || restA === restB.slice(1)
  const turned = (restA[1] ?? '') + (restA[0] ?? '') + restA.slice(2)
  return restA.slice(1) === restB.slice(1) || turned === restB
}

/** Dates that may be left out. */
const OPTIONAL = ['start', 'end', 'born', 'died', 'published']

function insteadOfDate(reason: Reason, key: string): Suggestion | undefined {
  if (reason.code === 'dateWithoutQuotes')
    return /^\d{4}$/.test(reason.found) ? write(`"${reason.found}"`) : undefined
  const isNothing = reason.code === 'isNot' && reason.found === 'null'
  if (reason.code !== 'notDate' && !isNothing) return undefined
  const text = reason.code === 'notDate' ? reason.value.trim() : ''
  if (key === 'end' && goesOn(text)) return write('..')
  if (OPTIONAL.includes(key) && isNoDate(text)) return { leaveOut: key }
  const dates = suggestDates(text, key === 'start' || key === 'end' ? key : 'other')
  return dates.length > 0 ? { write: dates } : undefined
}

function insteadOfOther(reason: Reason, key: string): Suggestion | undefined {
  switch (reason.code) {
    case 'noKey':
      return write(nearKey(whole(reason.value), reason.table))
    case 'notOneDay':
      return write(lastDay(whole(reason.value)))
    case 'notAddress':
      return write(plainAddress(whole(reason.value)))
    case 'notItem':
      return write(/\bQ[1-9][0-9]*/.exec(whole(reason.value))?.[0])
    case 'notLanguage':
      return write(languageTag(whole(reason.value)))
    case 'isNot':
      return reason.wanted === 'text' ? insteadOfNoText(reason.found, key) : undefined
    default:
      return undefined
  }
}

function insteadOfNoText(found: string, key: string): Suggestion | undefined {
  if (/^(?:-?\d[\d.]*|true|false)$/.test(found)) return write(`"${found}"`)
  return found === 'null' && !Object.hasOwn(EXAMPLES, key) ? { leaveOut: key } : undefined
}

/** A host without a protocol, or behind a user name, who is nobody there. */
function plainAddress(text: string): string | undefined {
  if (/^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)) return `https://${text}`
  const plain = text.replace(/^(https?:\/\/)[^/?#]*@/i, '$1')
  return plain !== text && isWebAddress(plain) ? plain : undefined
}

/** The data speak for the end of what was stated. */
function lastDay(text: string): string | undefined {
  const parsed = parseEdtf(text)
  return parsed.ok && parsed.date.kind === 'point' ? isoOfDay(parsed.date.max) : undefined
}

function languageTag(text: string): string | undefined {
  const [language = '', ...rest] = text.split(/[-_]/)
  const tag = [language.toLowerCase(), ...rest].join('-')
  return tag !== text && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined
}
