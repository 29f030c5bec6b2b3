/** What a key of a picture names: the colours that are in it, wherever it is drawn. */
import type { Dataset } from './dataset.ts'
import { type Colouring, type NamedColour, namedColours, paletteOfTerms } from './paletteOf.ts'

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
