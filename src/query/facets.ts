/** What each choice would bring: counts beside the filters, and the way out of an empty result. */
import type { Dataset } from '../dataset/dataset.ts'
import { CLAUSES, type ClauseName, ORG, PERSON, ROLE } from './clause.ts'
import type { Fails } from './match.ts'
import { withParts } from './organizations.ts'

/** Terms by what they can be chosen by. */
export interface FacetCounts {
  readonly roles: Uint32Array
  readonly groups: Uint32Array
  readonly people: Uint32Array
  /** Each with the terms of the organizations that are part of it. */
  readonly organizations: Uint32Array
}

/** Terms counted under every clause but their own: the roles beside a chosen role keep their counts. */
export function facetCounts(dataset: Dataset, { terms: fails }: Fails): FacetCounts {
  const { term, groupOfRole } = dataset
  const roles = new Uint32Array(dataset.roles.count)
  const groups = new Uint32Array(dataset.groups.count)
  const people = new Uint32Array(dataset.people.count)
  const organizations = new Uint32Array(dataset.organizations.count)
  for (let i = 0; i < fails.length; i++) {
    const failed = fails[i] ?? 0
    const role = term.role[i] ?? 0
    if (!(failed & ~ROLE)) {
      add(roles, role)
      add(groups, groupOfRole[role] ?? 0)
    }
    if (!(failed & ~PERSON)) add(people, term.person[i] ?? 0)
    if (!(failed & ~ORG)) add(organizations, term.organization[i] ?? -1)
  }
  return { roles, groups, people, organizations: withParts(dataset, organizations) }
}

/** A typed array takes no note of the place -1: a term of no organization counts for none. */
function add(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1
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
