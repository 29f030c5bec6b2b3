/** Which colour of the palette a role group, a party or a term has, and what the colours are called. */
import type { Dataset } from './dataset.ts'
import type { Text } from './format.ts'

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

/** A place in the palette, what has that colour, and its role group where it is one. */
export type NamedColour = readonly [palette: number, label: Text, group?: number]

/** What bars are coloured by: the role groups that a legend has, or the parties with a colour of their own. */
export const namedColours = (dataset: Dataset, colour: Colouring): NamedColour[] =>
  colour === 'party' && hasParties(dataset)
    ? rankedParties(dataset)
        .slice(0, NEUTRAL)
        .map((party, place) => [place, dataset.parties.row(party).name])
    : Array.from({ length: Math.min(dataset.groups.count, MOST_GROUPS) }, (_, group) => [
        paletteOfGroup(dataset, group),
        dataset.groups.row(group).label,
        group,
      ])

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
