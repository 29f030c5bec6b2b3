/** What a row says of a person, an office, and where it is known from. */
import type { Text } from '../../dataset/format.ts'
import type {
  OfficeRecord,
  OrganizationRecord,
  OtherRecord,
  PersonRecord,
  SourceRecord,
  TermRecord,
} from '../records.ts'
import { isItem } from '../wikidataItem.ts'
import type { Field } from './mapping.ts'
import type { Row, Said } from './row.ts'

/** The fields by which rows that say the same in them are of the same person, and of the same office. */
export const OF_PERSON = [
  'person', 'givenName', 'familyName', 'personKey', 'personWikidata', 'born', 'died', 'birthplace', 'education', 'personNote',
] as const satisfies Field[] // biome-ignore format: a list
export const OF_OFFICE = [
  'office', 'officeKey', 'officeWikidata', 'role', 'group', 'organization', 'organizationKey', 'organizationWikidata', 'place',
] as const satisfies Field[] // biome-ignore format: a list

/** `undefined` where the row names nobody. `fact` gives a date that is known of the person. */
export function personOf(
  row: Row,
  fact: (field: 'born' | 'died', name: Text) => string | undefined,
): PersonRecord | undefined {
  const name = nameOf(row)
  if (name === undefined) return undefined
  const education = row.all('education')
  return {
    name,
    ...keysOf(row, 'personKey', 'personWikidata'),
    born: fact('born', name),
    died: fact('died', name),
    birthplace: row.text('birthplace'),
    education: education.length === 0 ? undefined : education.map(({ text }) => ({ label: text })),
    note: row.has('personNote') ? row.all('personNote').map(labelled).join('; ') || undefined : undefined,
  }
}

/** A name that stands in two columns is that of the language in which no column has it whole. */
function nameOf(row: Row): Text | undefined {
  const whole = row.text('person')
  const parts = fullName(row.cell('givenName'), row.cell('familyName'))
  if (whole === undefined || parts === undefined) return whole ?? parts
  return typeof whole === 'string' ? whole : { en: parts, ...whole }
}

const labelled = ({ text, heading }: Said): string => (heading === '' ? text : `${heading}: ${text}`)

/** Chinese names the family first, and leaves no space. */
function fullName(given: string, family: string): string | undefined {
  const isChinese = /^\p{Script=Han}+$/u.test(family + given)
  const name = isChinese ? family + given : `${given} ${family}`.trim()
  return name === '' ? undefined : name
}

type Keys = Pick<PersonRecord, 'key' | 'wikidata'>

/** What it is known by: the file's own id, else that of Wikidata, which an address of an item says too. */
function keysOf(row: Row, own: Field, ofWikidata: Field): Keys {
  const [key, item] = [row.cell(own), row.cell(ofWikidata)]
  const wikidata = bareKey(item === '' && key.includes('wikidata.org/') ? key : item)
  const known = bareKey(key) || wikidata
  return known === '' ? {} : { key: known, ...(isItem(wikidata) ? { wikidata } : {}) }
}

/** Wikidata's addresses of items are known by what stands at their end. */
const bareKey = (key: string): string => /\/(?:entity|wiki)\/(Q\d+)$/.exec(key)?.[1] ?? key

/** `office` is that of all rows, where no column says it. */
export function officeOf(row: Row, office: Text | undefined): OfficeRecord | undefined {
  const title = row.text('office') ?? (row.has('office') ? undefined : office)
  if (title === undefined) return undefined
  return {
    title,
    ...keysOf(row, 'officeKey', 'officeWikidata'),
    role: row.text('role'),
    group: row.text('group'),
    organization: organizationOf(row),
    place: row.text('place'),
  }
}

/** Of several columns each is a part of the one before it: organ, department. An id is that of the last. */
export function organizationOf(row: Row): OrganizationRecord | undefined {
  const named = namedOrganizationOf(row)
  return named && { ...named, ...keysOf(row, 'organizationKey', 'organizationWikidata') }
}

function namedOrganizationOf(row: Row): OrganizationRecord | undefined {
  const name = row.text('organization')
  if (name === undefined || typeof name !== 'string') return name === undefined ? undefined : { name }
  return row
    .all('organization')
    .reduce<OrganizationRecord | undefined>(
      (partOf, { text }) => (partOf?.name === text ? partOf : { name: text, ...(partOf ? { partOf } : {}) }),
      undefined,
    )
}

/** Titles and addresses stand in one column or two; several addresses in one cell are several documents. */
export function sourcesOf(row: Row): readonly SourceRecord[] | undefined {
  if (!row.has('source') && !row.has('sourceUrl')) return undefined
  const titles = row.all('source').map(({ text }) => text)
  const urls = row.all('sourceUrl').flatMap(({ text }) => addressesIn(text) ?? text)
  const [title, ...others] = titles
  const [url, ...more] = urls
  if (title !== undefined && url !== undefined && addressesIn(title) === undefined)
    return [{ title, url }, ...others.map(documentOf), ...more.map(documentOf)]
  const all = [...titles.flatMap((text) => addressesIn(text) ?? text), ...urls].map(documentOf)
  return all.length === 0 ? undefined : all
}

const documentOf = (text: string): SourceRecord => (/^https?:/i.test(text) ? { url: text } : { title: text })

/** The addresses of a text that has nothing else. */
function addressesIn(text: string): string[] | undefined {
  const parts = text.split(/[\s|]+|[;,](?=\s*https?:)/).filter((part) => part !== '')
  return parts.every((part) => /^https?:\/\//i.test(part)) ? parts : undefined
}

export function relatedOf(row: Row): TermRecord['related'] {
  if (!row.has('predecessor') && !row.has('successor')) return undefined
  const [predecessor, successor] = [othersIn(row.cell('predecessor')), othersIn(row.cell('successor'))]
  if (predecessor.length + successor.length === 0) return undefined
  return {
    ...(predecessor.length > 0 ? { predecessor } : {}),
    ...(successor.length > 0 ? { successor } : {}),
  }
}

const othersIn = (text: string): OtherRecord[] => namesIn(text).map((name) => ({ name }))

/** Several people in one cell. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[;；、\n|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

export const isYes = (text: string): boolean =>
  /^(?:1|x|✓|✔|y|yes|true|t|acting|interim|oui|vrai|sí|si|verdadero|ja|wahr|是|代理|代|署理|√)$/i.test(text)
