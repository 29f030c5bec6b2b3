/**
 * The dataset file, defined once: the types, the validation and the published JSON Schema all come from here.
 * Authors write rows; every table is an array of rows with stable, readable ids, because ids end up in URLs.
 */
import * as v from 'valibot'
import { shortened } from '../dates/shortened.ts'
import { isId, whyNoId } from './id.ts'
import { kindOf } from './kind.ts'
import { parseDate } from './parsedDates.ts'
import { RELATIONS } from './relations.ts'
import { isVisible, UNSEEN } from './visible.ts'
import { isWebAddress, whyNoAddress } from './webAddress.ts'

/** The version of the format this code reads; the file says it in its key `tenure`. */
export const FORMAT_VERSION = 1

/** More than these nobody reads in one picture. */
export const MOST_ANNOTATIONS = 12

type EntriesOf<E extends v.ObjectEntries> = v.InferInput<v.StrictObjectSchema<E, undefined>>

/** Valibot takes a list for an object; JSON's authors do not. */
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with these keys and no others. The issues carry the known keys, since valibot names but one unknown. */
const object = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.custom<EntriesOf<E>>(isObject),
    Object.assign(v.strictObject(entries), { requirement: Object.keys(entries) }),
  )

const nonEmpty = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'is empty'),
  v.check((text) => text === '' || isVisible(text), UNSEEN),
)

const id = v.pipe(
  v.string(),
  v.check(isId, (issue) => whyNoId(issue.input)),
)

const language = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    (issue) => `"${shortened(issue.input)}" is not a language tag`,
  ),
)

// No language tags, and valibot would drop them without a word.
const DROPPED = ['__proto__', 'constructor', 'prototype']

const texts = v.pipe(
  v.custom<Record<string, string>>(
    (value) => isObject(value) && !DROPPED.some((key) => Object.hasOwn(value as object, key)),
  ),
  v.record(language, nonEmpty),
  v.minEntries(1, 'is empty'),
)

/** Text that readers see: one string, or one per language tag. */
const text = v.union([nonEmpty, texts], 'is not a text, nor an object of texts by language tag')

/** Why something that is not even a text is no date. The number 2017 is the usual slip. */
const notDate = (input: unknown): string =>
  typeof input === 'number' ? `${input} is not a date: write it in quotes` : `is ${kindOf(input)}, not a date`

const edtf = v.pipe(
  v.string((issue) => notDate(issue.input)),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const parsed = parseDate(dataset.value)
    if (!parsed.ok) addIssue({ message: parsed.reason })
  }),
)

const day = v.pipe(
  edtf,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const parsed = parseDate(dataset.value)
    if (parsed.ok && !(parsed.date.kind === 'point' && parsed.date.precision === 'day'))
      addIssue({ message: `"${shortened(dataset.value)}" is not one day` })
  }),
)

const httpUrl = v.pipe(
  v.string(),
  v.check(isWebAddress, (issue) => whyNoAddress(issue.input)),
)

const sourceRef = object({
  source: id,
  at: v.optional(nonEmpty),
})
const sources = v.array(sourceRef)

const personRef = v.union(
  [object({ person: id, note: v.optional(text) }), object({ name: text, note: v.optional(text) })],
  'is neither {"person": id} nor {"name": text}',
)

const claim = object({
  field: nonEmpty,
  value: nonEmpty,
  sources,
  note: v.optional(text),
})
const claims = v.array(claim)

const source = object({
  id,
  title: text,
  publisher: v.optional(text),
  url: v.optional(httpUrl),
  published: v.optional(edtf),
  note: v.optional(text),
})

const group = object({ id, label: text })
const role = object({ id, label: text, group: id })
const organization = object({ id, name: text, partOf: v.optional(id) })

const education = object({
  label: text,
  date: v.optional(edtf),
  sources: v.optional(sources),
})

const person = object({
  id,
  name: text,
  born: v.optional(edtf),
  died: v.optional(edtf),
  birthplace: v.optional(text),
  party: v.optional(text),
  education: v.optional(v.array(education)),
  note: v.optional(text),
  sources: v.optional(sources),
  claims: v.optional(claims),
})

const office = object({
  id,
  title: text,
  short: v.optional(text),
  role: id,
  organization: v.optional(id),
  place: v.optional(text),
})

const term = object({
  id,
  person: id,
  office: id,
  start: v.optional(edtf),
  end: v.optional(v.union([v.literal('..'), edtf], (issue) => notDate(issue.input))),
  startSources: v.optional(sources),
  endSources: v.optional(sources),
  sources,
  acting: v.optional(v.boolean()),
  party: v.optional(text),
  related: v.optional(object(v.entriesFromList(RELATIONS, v.optional(v.array(personRef))))),
  note: v.optional(text),
  claims: v.optional(claims),
})

const event = object({
  id,
  title: text,
  date: edtf,
  people: v.optional(v.array(id)),
  with: v.optional(v.array(personRef)),
  places: v.optional(v.array(text)),
  organizations: v.optional(v.array(id)),
  note: v.optional(text),
  sources,
  claims: v.optional(claims),
})

const annotation = v.pipe(
  object({
    term: v.optional(id),
    event: v.optional(id),
    date: v.optional(edtf),
    text,
  }),
  v.rawCheck(({ dataset: { typed, value }, addIssue }) => {
    if (typed && Object.keys(value).length !== 2)
      addIssue({ message: 'stands on one of "term", "event" and "date"' })
  }),
)

/** The whole file. Tables other than `people` may be left out. */
export const datasetFile = object({
  $schema: v.optional(v.string()),
  tenure: v.literal(
    FORMAT_VERSION,
    (issue) =>
      `is ${kindOf(issue.input)}, not ${FORMAT_VERSION}: this page reads version ${FORMAT_VERSION} of the format`,
  ),
  title: text,
  headline: v.optional(text),
  annotations: v.optional(
    v.pipe(v.array(annotation), v.maxLength(MOST_ANNOTATIONS, `has more than ${MOST_ANNOTATIONS} rows`)),
  ),
  description: v.optional(text),
  licence: v.optional(text),
  asOf: day,
  sources: v.array(source),
  groups: v.array(group),
  roles: v.array(role),
  organizations: v.optional(v.array(organization), []),
  people: v.array(person),
  offices: v.array(office),
  terms: v.array(term),
  events: v.optional(v.array(event), []),
})

/** The parts that the JSON Schema defines once, by the names it gives them. */
export const parts = {
  id, text, date: edtf, url: httpUrl, sources, claims, personRef, education,
  source, group, role, organization, person, office, term, event, annotation,
} // biome-ignore format: the file's vocabulary on two lines

export type DatasetFile = v.InferOutput<typeof datasetFile>
export type Text = v.InferOutput<typeof text>
export type SourceRef = v.InferOutput<typeof sourceRef>
export type PersonRef = v.InferOutput<typeof personRef>
export type Claim = v.InferOutput<typeof claim>
export type SourceRow = v.InferOutput<typeof source>
export type GroupRow = v.InferOutput<typeof group>
export type RoleRow = v.InferOutput<typeof role>
export type OrganizationRow = v.InferOutput<typeof organization>
export type PersonRow = v.InferOutput<typeof person>
export type OfficeRow = v.InferOutput<typeof office>
export type TermRow = v.InferOutput<typeof term>
export type EventRow = v.InferOutput<typeof event>
export type AnnotationRow = v.InferOutput<typeof annotation>
