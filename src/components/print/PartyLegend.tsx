/** Which colour on paper is which party. */
import type { Dataset } from '../../dataset/dataset.ts'
import { NEUTRAL, rankedParties } from '../../dataset/paletteOf.ts'
import { swatch } from '../filters/RoleGroups.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useWords } from '../shared/session.ts'

export function PartyLegend({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const ranked = rankedParties(dataset)
  const others = ranked.length - NEUTRAL
  const named = ranked
    .slice(0, NEUTRAL)
    .map(
      (party, palette) => [palette, <Spelled key={party} text={dataset.parties.row(party).name} />] as const,
    )
  const neutral =
    others > 0 ? [words.otherParties(others), words.partyUnstated].join(words.comma) : words.partyUnstated
  return (
    <ul className="key colours">
      {[...named, [NEUTRAL, neutral] as const].map(([palette, name]) => (
        <li key={palette}>
          <span className="swatch" style={swatch(palette)} />
          {name}
        </li>
      ))}
    </ul>
  )
}
