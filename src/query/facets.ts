/** What each choice would bring: counts beside the filters, and the way out of an empty result. */
import type { Dataset } from '../dataset/dataset.ts'
import { CLAUSES, type ClauseName, ORG, PARTY, PERSON, ROLE } from './clause.ts'
import type { Fails } from './match.ts'
import { withParts } from './organizations.ts'

/** Terms by what they can be chosen by. */
export interface FacetCounts {
  readonly roles: Uint32Array
  readonly groups: Uint32Array
  readonly people: Uint32Array
  /** Each with the terms of the organizations that are part of it. */
  readonly organizations: Uint32Array
  readonly parties: Uint32Array
}

/** Terms counted under every clause but their own: the roles beside a chosen role keep their counts. */
export function facetCounts(dataset: Dataset, fails: Fails): FacetCounts {
  const { term, people, organizations, parties } = dataset
  return {
    ...roleCounts(dataset, fails),
    people: countBy(term.person, people.count, fails.terms, PERSON),
    organizations: withParts(dataset, countBy(term.organization, organizations.count, fails.terms, ORG)),
    parties: parties.count === 0 ? NONE : countBy(term.party, parties.count, fails.terms, PARTY),
  }
}

const NONE = new Uint32Array(0)

/** The counts that the legend always shows. */
export function roleCounts(dataset: Dataset, fails: Fails): Pick<FacetCounts, 'roles' | 'groups'> {
  const roles = countBy(dataset.term.role, dataset.roles.count, fails.terms, ROLE)
  const groups = new Uint32Array(dataset.groups.count)
  roles.forEach((count, role) => {
    const group = dataset.groupOfRole[role] ?? 0
    groups[group] = (groups[group] ?? 0) + count
  })
  return { roles, groups }
}

/** How many rows of each key fail no clause but one. */
export function countBy(
  keys: Uint32Array | Int32Array,
  count: number,
  fails: Uint8Array,
  but: number,
): Uint32Array {
  const counts = new Uint32Array(count)
  for (let i = 0; i < fails.length; i++) if (((fails[i] ?? 0) & ~but) === 0) add(counts, keys[i] ?? -1)
  return counts
}

/** A term of no organization, at the place -1, counts for none. */
function add(counts: Uint32Array, place: number): void {
  if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
}

export interface Loosening {
  readonly clause: ClauseName
  readonly terms: number
  readonly events: number
}

/** For an empty result: what removing one clause alone would bring, most first, and only what brings something. */
export function loosen(_dataset: Dataset, fails: Fails): Loosening[] {
  const terms = tally(fails.terms)
  const events = tally(fails.events)
  return CLAUSES.map(({ name, bit }) => ({ clause: name, terms: terms[bit] ?? 0, events: events[bit] ?? 0 }))
    .filter((one) => one.terms + one.events > 0)
    .sort((a, b) => b.terms + b.events - (a.terms + a.events))
}

/** How often each set of failed clauses occurs. */
function tally(fails: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256)
  for (const failed of fails) counts[failed] = (counts[failed] ?? 0) + 1
  return counts
}
