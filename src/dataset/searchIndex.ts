/**
 * What text search looks through beside the names of people: the texts of small tables, each table for itself, and of
 * people and terms what few of them have. A term is found by way of its office, and that by way of its role and its
 * organization, so that nothing is written as often as there are terms.
 *
 *   word ─▶ roles · organizations ─▶ offices ─┐
 *        ─▶ names · what is known of people ──┼─▶ terms
 *        ─▶ notes · parties · who is related ─┘
 */
import { byDate } from './eventColumns.ts'
import { collectFacts, collectNaming, type Facts, type Naming } from './facts.ts'
import { fold } from './fold.ts'
import type { DatasetFile, PersonRef, PersonRow, TermRow, Text } from './format.ts'
import { namesOfRows, type TextsOf } from './searchedTexts.ts'
import { type SearchText, searchText } from './searchText.ts'
import { indexById } from './tableColumns.ts'
import { allTexts } from './text.ts'

export interface SearchIndex extends LargeTexts {
  /** Title, short title and place. */
  readonly offices: SearchText
  readonly roleOfOffice: Uint32Array
  /** As an index, or -1. */
  readonly organizationOfOffice: Int32Array
  /** Label and that of its group. */
  readonly roles: SearchText
  readonly organizations: SearchText
  /** Title, places, note, and who was there of whom only the name is known. */
  readonly events: SearchText
  /** Who of the dataset was with the people of an event. */
  readonly companions: Naming
}

/** What is known of a few people and a few terms. */
export interface LargeTexts {
  /** Birthplaces, schools, notes. */
  readonly ofPeople: Facts
  /** Notes, and related people of whom only the name is known. */
  readonly ofTerms: Facts
  /** Predecessors and other related people of terms. */
  readonly related: Naming
}

type PersonOf = (id: string) => number | undefined
type SmallTables = Pick<DatasetFile, 'asOf' | 'groups' | 'roles' | 'organizations' | 'offices' | 'events'>

function indexFile(file: DatasetFile): SearchIndex {
  const people = indexById(file.people)
  const personOf = (id: string) => people.get(id)
  return indexTables(file, textsOfRows(file.people, file.terms, personOf), personOf)
}

export const textsOfFile: TextsOf = (file) => ({ names: namesOfRows(file.people), search: indexFile(file) })

export function indexTables(file: SmallTables, large: LargeTexts, personOf: PersonOf): SearchIndex {
  const { groups, roles, organizations, offices } = file
  const [roleOf, groupOf, organizationOf] = [indexById(roles), indexById(groups), indexById(organizations)]
  const events = byDate(file).map(({ row }) => row)
  const companions = collectNaming()
  events.forEach((event, i) => {
    for (const ref of event.with ?? []) if ('person' in ref) companions.add(i, personOf(ref.person))
  })
  return {
    ...large,
    offices: texts(offices.map(({ title, short, place }) => [title, short, place])),
    roleOfOffice: Uint32Array.from(offices, ({ role }) => roleOf.get(role) ?? 0),
    organizationOfOffice: Int32Array.from(
      offices,
      ({ organization }) => organizationOf.get(organization ?? '') ?? -1,
    ),
    roles: texts(roles.map(({ label, group }) => [label, groups[groupOf.get(group) ?? 0]?.label])),
    organizations: texts(organizations.map(({ name }) => [name])),
    events: texts(
      events.map((event) => [event.title, event.note, ...(event.places ?? []), ...namesOf(event.with)]),
    ),
    companions: companions.naming(),
  }
}

/** Entries of texts in all their languages. */
export const texts = (entries: readonly (readonly (Text | undefined)[])[]): SearchText =>
  searchText(entries.map((entry) => entry.flatMap(allTexts).map(fold)))

/** Names, and notes on people. */
const namesOf = (refs: readonly PersonRef[] = []): (Text | undefined)[] =>
  refs.flatMap((ref) => ('name' in ref ? [ref.name, ref.note] : [ref.note]))

/** Of the first lanes of a dataset nothing more is known yet. */
export const NO_TEXTS: LargeTexts = {
  ofPeople: collectFacts().facts(),
  ofTerms: collectFacts().facts(),
  related: collectNaming().naming(),
}

export type SearchedPerson = Pick<PersonRow, 'birthplace' | 'education' | 'note'>
export type SearchedTerm = Pick<TermRow, 'note' | 'related'>

export function textsOfRows(
  people: readonly SearchedPerson[],
  terms: readonly SearchedTerm[],
  personOf: PersonOf,
): LargeTexts {
  const large = collectTexts(personOf)
  people.forEach((row, i) => {
    large.addPerson(i, row)
  })
  terms.forEach((row, i) => {
    large.addTerm(i, row)
  })
  return large.texts()
}

/** Collects what is known of rows, a row at a time, in any order. */
export function collectTexts(personOf: PersonOf) {
  const [ofPeople, ofTerms, related] = [collectFacts(), collectFacts(), collectNaming()]
  return {
    addPerson(i: number, { birthplace, education, note }: SearchedPerson): void {
      ofPeople.add(i, birthplace)
      ofPeople.add(i, note)
      if (education) for (const { label } of education) ofPeople.add(i, label)
    },
    addTerm(i: number, { note, related: relations }: SearchedTerm): void {
      ofTerms.add(i, note)
      if (!relations) return
      for (const refs of Object.values(relations)) {
        for (const ref of refs ?? []) if ('person' in ref) related.add(i, personOf(ref.person))
        for (const text of namesOf(refs)) ofTerms.add(i, text)
      }
    },
    texts: (): LargeTexts => ({
      ofPeople: ofPeople.facts(),
      ofTerms: ofTerms.facts(),
      related: related.naming(),
    }),
  }
}
