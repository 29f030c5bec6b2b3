/** What a row says of a person, an office, and where it is known from. */
import type { Text } from '../../dataset/format.ts'
import { withoutActing } from '../acting.ts'
import { isNobody } from '../nobody.ts'
import type {
  OfficeRecord,
  OrganizationRecord,
  OtherRecord,
  PersonRecord,
  SourceRecord,
  TermRecord,
} from '../records.ts'
import { isItem } from '../wikidataItem.ts'
import { lifeInName } from './lifeInName.ts'
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
  const written = nameOf(row)
  if (written === undefined) return undefined
  const bare = typeof written === 'string' && !row.isOfRegister ? withoutActing(written) : written
  const life = typeof bare === 'string' && row.mayHaveLives ? lifeInName(bare) : undefined
  const name = life?.name ?? bare
  const education = row.all('education')
  return {
    name,
    ...keysOf(row, 'personKey', 'personWikidata'),
    born: life ? life.born : fact('born', name),
    died: life ? life.died : fact('died', name),
    birthplace: row.text('birthplace'),
    education: education.length === 0 ? undefined : education.map(({ text }) => ({ label: text })),
    note: row.has('personNote') ? row.all('personNote').map(labelled).join('; ') || undefined : undefined,
  }
}

/** A name that stands in two columns is that of the language in which no column has it whole. */
function nameOf(row: Row): Text | undefined {
  const whole = row.text('person')
  if (typeof whole === 'string' && isNobody(whole)) return undefined
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

/** An office, and whether its row says that it was held for the time being. */
export interface OfficeHeld {
  readonly office: OfficeRecord
  readonly isActing: boolean
}

/** `office` is that of all rows, where no column says it. */
export function officeOf(row: Row, office: Text | undefined): OfficeHeld | undefined {
  const written = row.text('office') ?? (row.has('office') ? undefined : office)
  if (written === undefined) return undefined
  const title = typeof written === 'string' && !row.isOfRegister ? withoutActing(written) : written
  return { office: officeTitled(title, row), isActing: title !== written }
}

/** Does the name say so? */
export function namesActing(row: Row): boolean {
  const name = row.cell('person')
  return ')）'.includes(name.slice(-1)) && name !== '' && !row.isOfRegister && withoutActing(name) !== name
}

function officeTitled(title: Text, row: Row): OfficeRecord {
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
  const othersIn = (field: 'predecessor' | 'successor'): OtherRecord[] =>
    namesIn(row.cell(field), row.isOfRegister).map((name) => ({ name }))
  const [predecessor, successor] = [othersIn('predecessor'), othersIn('successor')]
  if (predecessor.length + successor.length === 0) return undefined
  return {
    ...(predecessor.length > 0 ? { predecessor } : {}),
    ...(successor.length > 0 ? { successor } : {}),
  }
}

/** Several people in one cell; in a register, whose rows have ids, nothing but a semicolon and the like parts them. */
export const namesIn = (text: string, isRegister: boolean): string[] =>
  text
    .split(/[;；、\n|]/)
    .flatMap((part) => (isRegister ? part : listed(part)))
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** "Bo Ek, Cy Fox and Ann Lee" are three; "Lee, Ann", "Ann Lee, Countess of A" and whoever else may be one stay one. */
function listed(text: string): readonly string[] {
  const parts = text.split(
    /\s*[,，]\s*(?:and |& )?|\s+(?:and|&|et|y|und|och)\s+|(?<=\p{Script=Han})[和与](?=\p{Script=Han})/u,
  )
  const areNames = parts.every((name) => FULL_NAME.test(name) && !isNobody(name))
  return areNames ? parts : [text]
}

/** Two to four words that each begin with a capital, or two to four signs of Chinese. */
const FULL_NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|da|do|dos|van|von|af|der|den|el|al|bin|ibn|la|le|\p{Lu}[\p{L}\p{M}'’.-]*)){1,4}|\p{Script=Han}{2,4})$/u

export const isYes = (text: string): boolean =>
  /^(?:1|x|✓|✔|y|yes|true|t|acting|interim|oui|vrai|sí|si|verdadero|ja|wahr|是|代理|代|署理|√)$/i.test(text)
