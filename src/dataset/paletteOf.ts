/** Which colour of the palette a role group, a party or a term has. */
import type { Dataset } from './dataset.ts'

/** The last, which says nothing. */
export const NEUTRAL = 7

/** A legend has so many role groups, and one line for the others. */
export const MOST_GROUPS = 24

/** What bars are coloured by. */
export const COLOURINGS = ['role', 'party'] as const
export type Colouring = (typeof COLOURINGS)[number]

/** The one at its place in the file; one group alone is neutral, since there is nothing to tell apart. */
export const paletteOfGroup = ({ groups }: Pick<Dataset, 'groups'>, group: number): number =>
  groups.count === 1 ? NEUTRAL : group

type Parties = Pick<Dataset, 'parties' | 'term'>

/** Can bars be coloured by party? Fewer than two tell nothing apart. */
export const hasParties = ({ parties }: Pick<Dataset, 'parties'>): boolean => parties.count > 1

/** Those with most terms first, as indexes: a party's place here is its place in the palette. */
export function rankedParties({ parties, term }: Parties): number[] {
  const counts = new Uint32Array(parties.count)
  // What is written at -1, a term of no party, a typed array does not keep.
  for (const party of term.party) counts[party] = (counts[party] ?? 0) + 1
  return [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
}

/** The colour of each term: that of its role group, or of its party; without one it is neutral. */
export function paletteOfTerms(dataset: Dataset, colour: Colouring): (term: number) => number {
  const { term, groupOfRole } = dataset
  if (colour === 'role' || !hasParties(dataset))
    return (i) => paletteOfGroup(dataset, groupOfRole[term.role[i] ?? 0] ?? 0)
  const places: number[] = []
  rankedParties(dataset).forEach((party, place) => {
    places[party] = place
  })
  return (i) => places[term.party[i] ?? -1] ?? NEUTRAL
}
