/**
 * A dataset in the words of schema.org, as JSON-LD: people with the offices that they held, events, and the dataset itself. What
 * is not known is left out: dates stand only where their source has a year, a month or a day, and an end only where one is stated.
 *
 *   Dataset
 *   Person ─ memberOf ─▶ OrganizationRole {roleName, startDate, endDate} ─ memberOf ─▶ Organization
 *          └ hasOccupation ─▶ Role {startDate, endDate} ─ hasOccupation ─▶ Occupation    (an office of no organization)
 *   Event ─ about ─▶ Person
 *
 * Source: https://schema.org/OrganizationRole, https://schema.org/Event, https://schema.org/Dataset.
 */
import { type Dataset, peopleOf } from '../dataset/dataset.ts'
import type { Text } from '../dataset/format.ts'
import { mustParseDate } from '../dataset/parsedDates.ts'
import { allTexts, writtenIn } from '../dataset/text.ts'
import { isoOfDay } from '../dates/day.ts'
import type { EdtfDate, Point } from '../dates/edtf.ts'
import type { Lang } from '../languages.ts'
import { actingText } from '../words/termTexts.ts'
import { textPageWords } from '../words/textPageWords.ts'
import { MOST_BYTES, upTo } from './upTo.ts'

interface Node {
  readonly [key: string]: string | undefined | Node | readonly (Node | string)[]
}

/** Where things are: relative to the page, or absolute. */
export interface Places {
  readonly page: string
  /** The dataset's file. */
  readonly file: string
}

/** The graph, in the texts of a language: all of the dataset, or the first of it (`MOST_BYTES`), which a comment says then. */
export function linkedData(dataset: Dataset, places: Places, lang: Lang): Node {
  const { sources, people, events } = dataset
  const documents = upTo(MOST_BYTES.linkedSources, sources.count, (i) => sourceNode(dataset, i, lang))
  const persons = upTo(MOST_BYTES.linkedPeople, people.count, (i) => personNode(dataset, i, lang))
  const isThere = (person: number) => person < persons.first.length
  const dated = upTo(MOST_BYTES.linkedEvents, events.count, (i) => eventNode(dataset, i, isThere, lang))
  const { more } = textPageWords[lang]
  const left = [
    [persons.left, more.people],
    [dated.left, more.events],
    [documents.left, more.documents],
  ] as const
  const comments = left.flatMap(([n, say]): Node[] => (n > 0 ? [{ '@type': 'Comment', text: say(n) }] : []))
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { ...datasetNode(dataset, places, lang), isBasedOn: documents.first, comment: someOf(comments) },
      ...persons.first,
      ...dated.first,
    ],
  }
}

/** JSON-LD as the text of a `script` element: nothing in it can end that, or begin a comment. */
export const scriptText = (graph: Node): string =>
  JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, escapedSign)

const escapedSign = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

function datasetNode({ head }: Dataset, { page, file }: Places, lang: Lang): Node {
  return {
    '@type': 'Dataset',
    '@id': '#dataset',
    name: writtenIn(head.title, lang),
    description: writtenIn(head.description ?? head.title, lang),
    url: page,
    // The day it speaks for; on which day it was written down, the file does not say.
    version: isoOfDay(head.asOf),
    license: head.licence && { '@type': 'CreativeWork', name: writtenIn(head.licence, lang) },
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: file },
  }
}

function sourceNode({ sources }: Dataset, source: number, lang: Lang): Node {
  const { title, url, published } = sources.row(source)
  return { '@type': 'CreativeWork', name: writtenIn(title, lang), url, datePublished: dateOf(published) }
}

function personNode(dataset: Dataset, person: number, lang: Lang): Node {
  const { name, born, died, birthplace } = dataset.people.row(person)
  const { from, items } = dataset.termsByPerson
  const roles = [...items.subarray(from[person], from[person + 1])].map((term) =>
    roleNode(dataset, term, lang),
  )
  return {
    '@type': 'Person',
    '@id': idOf(dataset, person),
    ...namesOf(name, lang),
    birthDate: dateOf(born),
    deathDate: dateOf(died),
    birthPlace: birthplace && { '@type': 'Place', name: writtenIn(birthplace, lang) },
    memberOf: someOf(roles.filter((role) => 'memberOf' in role)),
    hasOccupation: someOf(roles.filter((role) => 'hasOccupation' in role)),
  }
}

function roleNode(dataset: Dataset, term: number, lang: Lang): Node {
  const { start, end } = dataset.terms.row(term)
  const { title } = dataset.offices.row(dataset.term.office[term] ?? 0)
  const organization = dataset.term.organization[term] ?? -1
  const roleName = `${writtenIn(title, lang)}${actingText(dataset, term, lang)}`
  const held = { startDate: dateOf(start), endDate: end === '..' ? undefined : dateOf(end) }
  if (organization < 0)
    return { '@type': 'Role', ...held, hasOccupation: { '@type': 'Occupation', name: roleName } }
  const name = writtenIn(dataset.organizations.row(organization).name, lang)
  return { '@type': 'OrganizationRole', roleName, ...held, memberOf: { '@type': 'Organization', name } }
}

/** `isThere` says which people have a node. */
function eventNode(dataset: Dataset, event: number, isThere: (person: number) => boolean, lang: Lang): Node {
  const { title, date, places } = dataset.events.row(event)
  const people = [...new Set(peopleOf(dataset, event))].filter(isThere)
  return {
    '@type': 'Event',
    name: writtenIn(title, lang),
    ...spanOf(mustParseDate(date)),
    location: someOf(
      (places ?? []).map((place): Node => ({ '@type': 'Place', name: writtenIn(place, lang) })),
    ),
    about: someOf(people.map((person): Node => ({ '@id': idOf(dataset, person) }))),
  }
}

const idOf = ({ people }: Dataset, person: number): string => `#person.${people.id(person)}`

function namesOf(text: Text, lang: Lang): Node {
  const name = writtenIn(text, lang)
  return { name, alternateName: someOf([...new Set(allTexts(text))].filter((other) => other !== name)) }
}

const someOf = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined)

function spanOf(date: EdtfDate): Node {
  if (date.kind !== 'interval') return { startDate: isoOf(date) }
  const { start, end } = date
  return {
    startDate: typeof start === 'string' ? undefined : isoOf(start),
    endDate: typeof end === 'string' ? undefined : isoOf(end),
  }
}

const dateOf = (edtf: string | undefined): string | undefined =>
  edtf === undefined ? undefined : isoOf(mustParseDate(edtf))

/** ISO 8601 has a year, a month and a day of the years 1 to 9999; no "about", "perhaps" or "between". */
function isoOf(date: EdtfDate): string | undefined {
  if (date.kind !== 'point' || date.approximate || date.uncertain || date.year < 1) return undefined
  const parts: Readonly<Partial<Record<Point['precision'], readonly (number | undefined)[]>>> = {
    year: [],
    month: [date.month],
    day: [date.month, date.day],
  }
  const known = parts[date.precision]
  const two = (part: number | undefined) => `-${String(part).padStart(2, '0')}`
  return known && `${String(date.year).padStart(4, '0')}${known.map(two).join('')}`
}
