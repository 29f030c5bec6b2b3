/**
 * The dataset file, defined once: the types, the quick test, the validation and the published JSON Schema all come from here.
 * Authors write rows; every table is an array of rows with stable, readable ids, because ids end up in URLs.
 */
import { isId } from './id.ts'
import { isLanguage } from './language.ts'
import { parseDate } from './parsedDates.ts'
import { RELATIONS, type Relation } from './relations.ts'
import {
  byName,
  checked,
  list,
  maybe,
  oneOf,
  orEmpty,
  plain,
  plainText,
  refer,
  row,
  type TypeOf,
} from './rules.ts'
import { isVisible } from './visible.ts'
import { isWebAddress } from './webAddress.ts'

/** The version of the format this code reads; the file says it in its key `tenure`. */
export const FORMAT_VERSION = 1

/** More than these nobody reads in one picture. */
export const MOST_ANNOTATIONS = 12

const anyText = plainText('anyText', () => true)
const nonEmpty = plainText('nonEmpty', (text) => text.trim() === text && isVisible(text))
const id = plainText('id', isId)

/** The id of an item of Wikidata. */
export const WIKIDATA_ITEM = /^Q[1-9][0-9]*$/

const wikidata = plainText('wikidata', (text) => WIKIDATA_ITEM.test(text))

/** Text that readers see: one string, or one per language tag. */
const text = oneOf('text', nonEmpty, byName(plainText('language', isLanguage), nonEmpty))

const edtf = plainText('edtf', (text) => parseDate(text).ok)

const day = plainText('day', isDay)

/** Whether a text is a date of one day. */
export function isDay(text: string): boolean {
  const parsed = parseDate(text)
  return parsed.ok && parsed.date.kind === 'point' && parsed.date.precision === 'day'
}

const httpUrl = plainText('url', isWebAddress)

const sourceRef = row({
  source: refer('sources'),
  at: maybe(nonEmpty),
})
const sources = list(sourceRef)

const personRef = oneOf(
  'personRef',
  row({ person: refer('people'), note: maybe(text) }),
  row({ name: text, note: maybe(text) }),
)

const claim = row({
  field: nonEmpty,
  value: nonEmpty,
  text: maybe(text),
  sources,
  note: maybe(text),
})
const claims = list(claim)

const source = row({
  id,
  title: text,
  publisher: maybe(text),
  url: maybe(httpUrl),
  published: maybe(edtf),
  parts: maybe(list(row({ at: nonEmpty, name: text }))),
  note: maybe(text),
})

const group = row({ id, label: text })
const role = row({ id, label: text, group: refer('groups') })
const organization = row({ id, name: text, partOf: maybe(refer('organizations')), wikidata: maybe(wikidata) })

const education = row({
  label: text,
  date: maybe(edtf),
  sources: maybe(sources),
})

const person = row({
  id,
  name: text,
  born: maybe(edtf),
  died: maybe(edtf),
  birthplace: maybe(text),
  party: maybe(text),
  education: maybe(list(education)),
  note: maybe(text),
  wikidata: maybe(wikidata),
  sources: maybe(sources),
  claims: maybe(claims),
})

const office = row({
  id,
  title: text,
  short: maybe(text),
  role: refer('roles'),
  organization: maybe(refer('organizations')),
  place: maybe(text),
  wikidata: maybe(wikidata),
})

const people = maybe(list(personRef))

const term = row({
  id,
  person: refer('people'),
  office: refer('offices'),
  start: maybe(edtf),
  end: maybe(
    oneOf(
      'end',
      plain<'..'>('goesOn', (value) => value === '..'),
      edtf,
    ),
  ),
  startSources: maybe(sources),
  endSources: maybe(sources),
  sources,
  acting: maybe(plain<boolean>('flag', (value) => typeof value === 'boolean')),
  party: maybe(text),
  related: maybe(
    row(Object.fromEntries(RELATIONS.map((key) => [key, people])) as Record<Relation, typeof people>),
  ),
  note: maybe(text),
  claims: maybe(claims),
})

const event = row({
  id,
  title: text,
  date: edtf,
  people: maybe(list(refer('people'))),
  with: people,
  places: maybe(list(text)),
  organizations: maybe(list(refer('organizations'))),
  note: maybe(text),
  sources,
  claims: maybe(claims),
})

const annotation = checked(
  row({
    term: maybe(refer('terms')),
    event: maybe(refer('events')),
    date: maybe(edtf),
    text,
  }),
  'onePlace',
  (value) => Object.keys(value).length === 2,
)

/** The whole file. Tables other than `people` may be left out. */
export const datasetFile = row({
  $schema: maybe(anyText),
  tenure: plain<typeof FORMAT_VERSION>('version', (value) => value === FORMAT_VERSION),
  title: text,
  headline: maybe(text),
  annotations: maybe(checked(list(annotation), 'most', ({ length }) => length <= MOST_ANNOTATIONS)),
  description: maybe(text),
  licence: maybe(text),
  asOf: day,
  sources: list(source),
  groups: list(group),
  roles: list(role),
  organizations: orEmpty(list(organization)),
  people: list(person),
  offices: list(office),
  terms: list(term),
  events: orEmpty(list(event)),
})

/** The parts that the JSON Schema defines once, by the names it gives them. */
export const parts = {
  id, text, date: edtf, url: httpUrl, wikidata, sources, claims, personRef, education,
  source, group, role, organization, person, office, term, event, annotation,
} // biome-ignore format: the file's vocabulary on two lines

export type DatasetFile = TypeOf<typeof datasetFile>
export type Text = TypeOf<typeof text>
export type SourceRef = TypeOf<typeof sourceRef>
export type PersonRef = TypeOf<typeof personRef>
export type Claim = TypeOf<typeof claim>
export type SourceRow = TypeOf<typeof source>
export type GroupRow = TypeOf<typeof group>
export type RoleRow = TypeOf<typeof role>
export type OrganizationRow = TypeOf<typeof organization>
export type PersonRow = TypeOf<typeof person>
export type OfficeRow = TypeOf<typeof office>
export type TermRow = TypeOf<typeof term>
export type EventRow = TypeOf<typeof event>
export type AnnotationRow = TypeOf<typeof annotation>
