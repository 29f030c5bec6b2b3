/** Which colour on paper is which role group, or which party. */
import type { NamedColour } from '../../dataset/colourKey.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { NEUTRAL } from '../../dataset/paletteOf.ts'
import { swatch } from '../filters/RoleGroups.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useWords } from '../shared/session.ts'

interface Props {
  readonly dataset: Dataset
  readonly colours: readonly NamedColour[]
  /** They are parties: the neutral colour is that of all others, and of none. */
  readonly byParty: boolean
}

export function ColourLegend({ dataset, colours, byParty }: Props) {
  return (
    <ul className="key colours">
      {colours.map(([palette, label]) => (
        <li key={palette}>
          <span className="swatch" style={swatch(palette)} />
          <Spelled text={label} />
        </li>
      ))}
      {byParty && (
        <li>
          <span className="swatch" style={swatch(NEUTRAL)} />
          <OtherParties count={dataset.parties.count - colours.length} />
        </li>
      )}
    </ul>
  )
}

function OtherParties({ count }: { count: number }) {
  const words = useWords()
  return count > 0 ? [words.otherParties(count), words.partyUnstated].join(words.comma) : words.partyUnstated
}
