/**
 * Text search: the terms and events that have every word of a text, each somewhere in them or in what they belong to. Its
 * code and its index come after the first picture, but for links that search.
 */
import { spanMax, spanMin } from '../dataset/bounds.ts'
import type { TermColumns } from '../dataset/columns.ts'
import type { Dataset, Table } from '../dataset/dataset.ts'
import type { Facts, Naming } from '../dataset/facts.ts'
import { fold } from '../dataset/fold.ts'
import type { Text } from '../dataset/format.ts'
import { foldedNames } from '../dataset/searchedTexts.ts'
import { indexTables, NO_TEXTS, type SearchIndex, texts, textsOfRows } from '../dataset/searchIndex.ts'
import { type SearchText, searchText } from '../dataset/searchText.ts'
import { allTexts } from '../dataset/text.ts'
import { isoOfDay } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'
import type { ClausePass, Pass } from './match.ts'
import { within as withTheirParts } from './organizations.ts'
import { CHINESE, hits, lettersOf, titleHits, wordsOf } from './wordHits.ts'
import { yearIn } from './yearWord.ts'

/** What a dataset is searched by. */
export interface Search extends SearchIndex {
  readonly people: SearchText
  readonly parties: SearchText
  /** A folded word as the texts here spell it. */
  readonly spell: (word: string) => string
}

const known = new WeakMap<Dataset, Search>()

/** The search of a dataset; made now where its index did not come with it. */
export function searchOf(dataset: Dataset): Search {
  const before = known.get(dataset)
  if (before) return before
  const index = dataset.searched()?.search ?? indexOf(dataset)
  const parties = texts(rowsOf(dataset.parties).map(({ name }) => [name]))
  const search = { ...index, people: foldedNames(dataset), parties, spell: (word: string) => word }
  known.set(dataset, search)
  return search
}

/** By what a dataset is searched, where it has been searched already. */
export const knownSearch = (dataset: Dataset): Search | undefined => known.get(dataset)

const followers = new WeakMap<Dataset, Set<() => void>>()

/** A dataset is searched by something better from now on. */
export function searchBy(dataset: Dataset, search: Search): void {
  known.set(dataset, search)
  for (const tell of followers.get(dataset) ?? []) tell()
}

/** Tells when a dataset is searched by something better, until the returned function is called. */
export function followSearch(dataset: Dataset, tell: () => void): () => void {
  const all = followers.get(dataset) ?? new Set()
  followers.set(dataset, all.add(tell))
  return () => void all.delete(tell)
}

/** Makes the first search as fast as those that follow. */
export function prepareSearch(dataset: Dataset): void {
  const { people, offices, events, ofPeople, ofTerms } = searchOf(dataset)
  for (const text of [people, offices, events, ofPeople.text, ofTerms.text]) lettersOf(text)
  // What an engine has run a few times it runs several times faster: better now than at the reader's first letters.
  const fails = new Uint8Array(dataset.term.person.length)
  for (const word of REHEARSED) findText(dataset, word).terms(fails, 1)
}

/** Found often, seldom and nowhere; and a year. */
const REHEARSED = ['a', 'an', 'xq', '1999']

const rowsOf = <Row>(table: Table<Row>): Row[] => Array.from({ length: table.count }, (_, i) => table.row(i))

/** Of a dataset whose rows were read on the page: there are not many. */
function indexOf(dataset: Dataset): SearchIndex {
  const { head, people, terms, groups, roles, organizations, offices, events } = dataset
  const personOf = (id: string) => {
    const person = people.indexOf(id)
    return person < 0 ? undefined : person
  }
  const small = {
    groups: rowsOf(groups),
    roles: rowsOf(roles),
    organizations: rowsOf(organizations),
    offices: rowsOf(offices),
    events: rowsOf(events),
    asOf: isoOfDay(head.asOf),
  }
  const large = head.whole ? NO_TEXTS : textsOfRows(rowsOf(people), rowsOf(terms), personOf)
  return indexTables(small, large, personOf)
}

/** The words of a text as the dataset's texts spell them. */
const spelledWords = (dataset: Dataset, text: string): string[] => wordsOf(text).map(searchOf(dataset).spell)

/** Which entries have all words of a text: people by their names, and other tables that have a text of their own. */
export function entriesWith(
  dataset: Dataset,
  table: 'people' | 'organizations' | 'parties',
  text: string,
): (entry: number) => boolean {
  const searched = searchOf(dataset)[table]
  const find = table === 'people' ? hits : titleHits
  const words = spelledWords(dataset, text).map((word) => find(searched, word))
  return (entry) => words.every((word) => word[entry] === 1)
}

/** Which titles have all words of a text, in any language. */
export function textFinder(dataset: Dataset, text: string): (name: Text) => boolean {
  const words = spelledWords(dataset, text)
  const { spell } = searchOf(dataset)
  return (name) => {
    const spelled = searchText([allTexts(name).map((one) => spell(fold(one)))])
    return words.every((word) => titleHits(spelled, word)[0] === 1)
  }
}

export function findText(dataset: Dataset, text: string): ClausePass {
  const words = spelledWords(dataset, text).flatMap((word) => {
    const whole = findWord(dataset, word)
    return isFound(whole) ? [whole] : nameAndTitle(dataset, word).map((part) => findWord(dataset, part))
  })
  return {
    terms: found(dataset.term, words),
    event: (i) => words.every(({ events }) => events[i] === 1),
  }
}

/** Where a word was found: one byte a row. */
interface Found {
  readonly people: Uint8Array
  readonly offices: Uint8Array
  /** Terms that have it themselves; `null` where there are none, as nearly always. */
  readonly terms: Uint8Array | null
  readonly events: Uint8Array
}

const isFound = ({ people, offices, terms, events }: Found): boolean =>
  [people, offices, terms, events].some((rows) => rows?.includes(1))

/** A name and a title are written in one in Chinese: 张国清市长, 市长张国清. Names have two to four characters. */
function nameAndTitle(dataset: Dataset, word: string): string[] {
  const signs = [...word]
  if (!CHINESE.test(word)) return [word]
  const { people } = searchOf(dataset)
  for (let k = Math.min(4, signs.length - 2); k >= 2; k--)
    for (const at of [k, signs.length - k]) {
      const parts = [signs.slice(0, at).join(''), signs.slice(at).join('')]
      if (hits(people, parts[at === k ? 0 : 1] ?? '').includes(1)) return parts
    }
  return [word]
}

/** Terms that have each word in themselves, their person or their office. One loop each, with nothing to call. */
const found =
  ({ person, office }: TermColumns, words: readonly Found[]): Pass =>
  (fails, bit) => {
    for (let i = 0; i < fails.length; i++) fails[i] = (fails[i] ?? 0) & ~bit
    for (const { people, offices, terms } of words)
      if (terms === null) {
        for (let i = 0; i < fails.length; i++)
          if (!(people[person[i] ?? 0] || offices[office[i] ?? 0])) fails[i] = (fails[i] ?? 0) | bit
      } else
        for (let i = 0; i < fails.length; i++)
          if (!(people[person[i] ?? 0] || offices[office[i] ?? 0] || terms[i]))
            fails[i] = (fails[i] ?? 0) | bit
  }

function findWord(dataset: Dataset, word: string): Found {
  const search = searchOf(dataset)
  const names = hits(search.people, word)
  const organizations = inOrganizations(dataset, search, word)
  const year = yearIn(word)
  return {
    people: withFacts(names, search.ofPeople, word),
    offices: inOffices(search, word, organizations),
    terms: inTerms(dataset, search, word, names, year),
    events: inEvents(dataset, search, word, names, organizations, year),
  }
}

/** Organizations with the word in their name, and those that are part of these; `null`: none. */
function inOrganizations(dataset: Dataset, { organizations }: Search, word: string): Uint8Array | null {
  const own = rowsIn(titleHits(organizations, word))
  return own.length === 0 ? null : withTheirParts(dataset, new Set(own))
}

function inOffices(search: Search, word: string, organizations: Uint8Array | null): Uint8Array {
  const { offices, roles, roleOfOffice, organizationOfOffice } = search
  const found = titleHits(offices, word)
  const inRoles = titleHits(roles, word)
  for (let i = 0; i < found.length; i++) {
    const organization = organizationOfOffice[i] ?? -1
    if (inRoles[roleOfOffice[i] ?? 0] || (organization >= 0 && organizations?.[organization])) found[i] = 1
  }
  return found
}

/** The same bytes where no row has the word in what is known of it. */
function withFacts(found: Uint8Array, facts: Facts, word: string): Uint8Array {
  const own = rowsIn(hits(facts.text, word))
  if (own.length === 0) return found
  const both = found.slice()
  markFacts(both, facts, own)
  return both
}

function markFacts(rows: Uint8Array, facts: Facts, texts: readonly number[]): void {
  for (const text of texts)
    for (let k = facts.from[text] ?? 0; k < (facts.from[text + 1] ?? 0); k++) rows[facts.rows[k] ?? 0] = 1
}

/** Rows that name somebody whose name has the word. */
function markNaming(rows: Uint8Array, { rows: naming, people }: Naming, names: Uint8Array): void {
  for (let k = 0; k < naming.length; k++) if (names[people[k] ?? 0]) rows[naming[k] ?? 0] = 1
}

/** Terms with the word in their notes, their party or related people, and those that ran in the year. */
function inTerms(
  { term }: Dataset,
  { ofTerms, related, parties }: Search,
  word: string,
  names: Uint8Array,
  year: Bounds | null,
): Uint8Array | null {
  const notes = rowsIn(hits(ofTerms.text, word))
  const inParties = hits(parties, word)
  const anyParty = inParties.includes(1)
  if (notes.length === 0 && !anyParty && !year && related.rows.length === 0) return null
  const terms = new Uint8Array(term.person.length)
  markFacts(terms, ofTerms, notes)
  markNaming(terms, related, names)
  if (anyParty)
    for (let i = 0; i < terms.length; i++) {
      const party = term.party[i] ?? -1
      if (party >= 0 && inParties[party]) terms[i] = 1
    }
  if (year)
    for (let i = 0; i < terms.length; i++)
      if (spanMin(term, i) <= year.max && spanMax(term, i) >= year.min) terms[i] = 1
  return terms
}

/** Events with the word in their texts, people or organizations, and those of the year. */
function inEvents(
  { event }: Dataset,
  { events, companions }: Search,
  word: string,
  names: Uint8Array,
  organizations: Uint8Array | null,
  year: Bounds | null,
): Uint8Array {
  const found = hits(events, word)
  const { min, max, peopleFrom, people, organizationsFrom, organizations: its } = event
  for (let i = 0; i < found.length; i++) {
    if (found[i]) continue
    for (let k = peopleFrom[i] ?? 0; k < (peopleFrom[i + 1] ?? 0); k++)
      if (names[people[k] ?? 0]) found[i] = 1
    if (organizations)
      for (let k = organizationsFrom[i] ?? 0; k < (organizationsFrom[i + 1] ?? 0); k++)
        if (organizations[its[k] ?? 0]) found[i] = 1
    if (year && (min[i] ?? 0) <= year.max && (max[i] ?? 0) >= year.min) found[i] = 1
  }
  markNaming(found, companions, names)
  return found
}

function rowsIn(found: Uint8Array): number[] {
  const rows: number[] = []
  for (let i = found.indexOf(1); i >= 0; i = found.indexOf(1, i + 1)) rows.push(i)
  return rows
}
