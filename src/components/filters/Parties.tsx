/** Legend and filter in one where bars are coloured by party: each with its colour and how many terms it has. */
import { memo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { NEUTRAL, rankedParties } from '../../dataset/paletteOf.ts'
import type { PartyCounts } from '../../query/partyCounts.ts'
import { toggle } from '../../state/toggle.ts'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useSession, useView, useWords } from '../shared/session.ts'
import { swatch } from './RoleGroups.tsx'

interface Props {
  readonly dataset: Dataset
  readonly counts: PartyCounts
}

export const Parties = memo(function Parties({ dataset, counts }: Props) {
  const words = useWords()
  const { dialogs, view } = useSession()
  const chosen = useView('party')
  const change = useChange()
  const ranked = rankedParties(dataset)
  const others = ranked.length - NEUTRAL
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in the line of its buttons
    <div className="groups" role="group" aria-label={words.parties}>
      {ranked.slice(0, NEUTRAL).map((party, palette) => {
        const { id, name } = dataset.parties.row(party)
        return (
          <button
            type="button"
            key={id}
            className="chip group"
            aria-pressed={chosen.includes(id)}
            onClick={() => change({ party: toggle(view.get().party, id) })}
          >
            <span className="swatch" style={swatch(palette)} />
            <Spelled text={name} /> <span className="muted">{words.number(counts.parties[party] ?? 0)}</span>
          </button>
        )
      })}
      {others > 0 && (
        <button type="button" className="chip group" onClick={() => dialogs.set({ kind: 'filters' })}>
          <span className="swatch" style={swatch(NEUTRAL)} />
          {words.otherParties(others)}
        </button>
      )}
      {counts.partyless > 0 && (
        <span className="chip group">
          <span className="swatch" style={swatch(NEUTRAL)} />
          {words.partyUnstated} <span className="muted">{words.number(counts.partyless)}</span>
        </span>
      )}
    </div>
  )
})
