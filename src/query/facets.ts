/** What each choice would bring: counts beside the filters, and the way out of an empty result. */
import type { Dataset } from '../dataset/dataset.ts'
import { CLAUSES, type ClauseName, ORG, PARTY, PERSON } from './clause.ts'
import type { Fails } from './match.ts'
import { withParts } from './organizationCounts.ts'
import { countBy, type RoleCounts, roleCounts } from './roleCounts.ts'

/** Terms by what they can be chosen by. */
export interface FacetCounts extends RoleCounts {
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
