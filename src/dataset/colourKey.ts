/** What a key of a picture names: the colours that are in it, wherever it is drawn. */
import type { Dataset } from './dataset.ts'
import type { Text } from './format.ts'
import {
  type Colouring,
  hasParties,
  MOST_GROUPS,
  NEUTRAL,
  paletteOfGroup,
  paletteOfTerms,
  rankedParties,
} from './paletteOf.ts'

/** A place in the palette, and what has that colour. */
export type NamedColour = readonly [palette: number, label: Text]

/** What bars are coloured by: the role groups that a legend has, or the parties with a colour of their own. */
export const namedColours = (dataset: Dataset, colour: Colouring): NamedColour[] =>
  colour === 'party' && hasParties(dataset)
    ? rankedParties(dataset)
        .slice(0, NEUTRAL)
        .map((party, place) => [place, dataset.parties.row(party).name])
    : Array.from({ length: Math.min(dataset.groups.count, MOST_GROUPS) }, (_, group) => [
        paletteOfGroup(dataset, group),
        dataset.groups.row(group).label,
      ])

/** Those in these places of the palette; none where one colour tells nothing apart. */
export function coloursIn(
  dataset: Dataset,
  colour: Colouring,
  palettes: ReadonlySet<number>,
): readonly NamedColour[] {
  const named = namedColours(dataset, colour)
  return named.length > 1 ? named.filter(([palette]) => palettes.has(palette)) : []
}

/** Those that some terms have. */
export const coloursOf = (
  dataset: Dataset,
  colour: Colouring,
  terms: Iterable<number>,
): readonly NamedColour[] =>
  coloursIn(dataset, colour, new Set(Array.from(terms, paletteOfTerms(dataset, colour))))
