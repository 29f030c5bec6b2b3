/** Legend and filter in one: each role group with its colour and how many terms it has under the other filters. */
import { type CSSProperties, memo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { MOST_GROUPS, paletteOfGroup } from '../../dataset/paletteOf.ts'
import type { FacetCounts } from '../../query/facets.ts'
import { roleIdsOfGroup } from '../../query/rolesOfGroup.ts'
import { groupColour } from '../../shapes/shape.ts'
import { toggleGroup } from '../../state/toggle.ts'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useSession, useView, useWords } from '../shared/session.ts'

/** The colour of a role group, by its place in the palette, on the little square that stands for it. */
export const swatch = (palette: number): CSSProperties => ({ background: `var(--${groupColour(palette)})` })

export const RoleGroups = memo(function RoleGroups({
  dataset,
  counts,
}: {
  dataset: Dataset
  counts: Pick<FacetCounts, 'groups'>
}) {
  const words = useWords()
  const chosen = useView('role')
  const pressed = new Set(chosen)
  const change = useChange()
  const { dialogs, view } = useSession()
  const others = dataset.groups.count - MOST_GROUPS
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in the line of its buttons
    <div className="groups" role="group" aria-label={words.roles}>
      {Array.from({ length: Math.min(dataset.groups.count, MOST_GROUPS) }, (_, group) => {
        const { id, label } = dataset.groups.row(group)
        const roles = roleIdsOfGroup(dataset, group)
        const some = roles.some((role) => pressed.has(role))
        return (
          <button
            type="button"
            key={id}
            className="chip group"
            aria-pressed={pressed.has(id) ? true : some ? 'mixed' : false}
            onClick={() => change({ role: toggleGroup(view.get().role, id, roles) })}
          >
            <span className="swatch" style={swatch(paletteOfGroup(dataset, group))} />
            <Spelled text={label} /> <span className="muted">{words.number(counts.groups[group] ?? 0)}</span>
          </button>
        )
      })}
      {others > 0 && (
        <button type="button" className="chip group" onClick={() => dialogs.set({ kind: 'filters' })}>
          {words.otherGroups(others)}
        </button>
      )}
    </div>
  )
})
