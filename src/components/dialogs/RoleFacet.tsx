/** The roles as a facet, each below its group. */
import { useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { paletteOfGroup } from '../../dataset/paletteOf.ts'
import type { FacetCounts } from '../../query/facets.ts'
import { roleIdsOfGroup } from '../../query/rolesOfGroup.ts'
import { textFinder } from '../../query/textSearch.ts'
import { toggleGroup, toggleRole } from '../../state/toggle.ts'
import { type ChoiceItem, ChoiceList } from '../filters/ChoiceList.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useViewAtOnce, useWords } from '../shared/session.ts'
import { FacetSearch } from './FacetSearch.tsx'
import './facet.css'

/** More roles than this can be searched. */
const SEARCHABLE = 32

export function RoleFacet({ dataset, counts }: { dataset: Dataset; counts: FacetCounts }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const items = useRoleItems(dataset, counts, typed)
  return (
    <fieldset className="facet">
      <legend>{words.roles}</legend>
      {dataset.roles.count > SEARCHABLE && (
        <FacetSearch title={words.roles} typed={typed} onType={setTyped} />
      )}
      <ChoiceList items={items} />
    </fieldset>
  )
}

function useRoleItems(dataset: Dataset, counts: FacetCounts, typed: string): ChoiceItem[] {
  const chosen = useViewAtOnce('role')
  const checked = new Set(chosen)
  const change = useChange()
  const named = textFinder(dataset, typed)
  return Array.from({ length: dataset.groups.count }, (_, group) => {
    const { id, label } = dataset.groups.row(group)
    const roles = roleIdsOfGroup(dataset, group)
    const whole = checked.has(id)
    const found = roles.filter((role) => named(dataset.roles.row(dataset.roles.indexOf(role)).label))
    const head: ChoiceItem = {
      key: id,
      label: <Spelled text={label} />,
      count: counts.groups[group] ?? 0,
      checked: whole,
      group: paletteOfGroup(dataset, group),
      onChange: () => change({ role: toggleGroup(chosen, id, roles) }),
    }
    const its = found.map((role): ChoiceItem => {
      const at = dataset.roles.indexOf(role)
      return {
        key: role,
        label: <Spelled text={dataset.roles.row(at).label} />,
        count: counts.roles[at] ?? 0,
        checked: whole || checked.has(role),
        indented: true,
        onChange: () => change({ role: toggleRole(chosen, role, id, roles) }),
      }
    })
    return found.length > 0 || named(label) ? [head, ...its] : []
  }).flat()
}
