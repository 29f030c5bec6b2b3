/** Order and height of lanes, and what bars are coloured by: below the lanes, and where there is no room for them there, among the filters. */
import type { Dataset } from '../../dataset/dataset.ts'
import { COLOURINGS, type Colouring, hasParties } from '../../dataset/paletteOf.ts'
import { DENSITIES, type Density, SORTS, type Sort } from '../../layout/laneChoices.ts'
import { useChange, useView, useWords } from '../shared/session.ts'

/** With fewer lanes than this all of them are at hand. */
export const WORTH_SORTING = 12

export function LaneChoices({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const change = useChange()
  const [density, sort, colour] = [useView('density'), useView('sort'), useView('colour')]
  return (
    <>
      {dataset.people.count > WORTH_SORTING && (
        <select
          aria-label={words.sort}
          title={words.sort}
          value={sort}
          onChange={(event) => change({ sort: event.target.value as Sort })}
        >
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {words.sorts[one]}
            </option>
          ))}
        </select>
      )}
      {hasParties(dataset) && (
        <select
          aria-label={words.colour}
          title={words.colour}
          value={colour}
          onChange={(event) => change({ colour: event.target.value as Colouring })}
        >
          {COLOURINGS.map((one) => (
            <option key={one} value={one}>
              {words.colours[one]}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={words.density}
        title={words.density}
        value={density}
        onChange={(event) => change({ density: event.target.value as Density })}
      >
        {DENSITIES.map((one) => (
          <option key={one} value={one}>
            {words.densities[one]}
          </option>
        ))}
      </select>
    </>
  )
}
