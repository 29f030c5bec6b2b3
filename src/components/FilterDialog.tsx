/** All facets: roles within their groups, people, organizations, each with its count under the other filters. */
import { useState } from 'react'
import type { Dataset, Table } from '../dataset/dataset.ts'
import { fold } from '../dataset/fold.ts'
import type { Text } from '../dataset/format.ts'
import { allTexts, textIn } from '../dataset/text.ts'
import type { FacetCounts } from '../query/facets.ts'
import { toggle, toggleGroup, toggleRole } from '../state/toggle.ts'
import { Dialog } from './Dialog.tsx'
import { GroupLegend, swatch, Years } from './Filters.tsx'
import { rolesOfGroup } from './roleGroups.ts'
import { useChange, useView, useWords } from './session.ts'

interface Props {
  readonly dataset: Dataset
  readonly counts: FacetCounts
  readonly onClose: () => void
}

export function FilterDialog({ dataset, counts, onClose }: Props) {
  const words = useWords()
  const change = useChange()
  const [person, org] = [useView('person'), useView('org')]
  return (
    <Dialog title={words.filters} className="filters-dialog" onClose={onClose}>
      <div className="only-narrow">
        <Years dataset={dataset} />
        <GroupLegend dataset={dataset} counts={counts} />
      </div>
      <div className="facets">
        <Roles dataset={dataset} counts={counts.roles} groupCounts={counts.groups} />
        <div>
          <Facet
            title={words.peopleHeading}
            table={dataset.people}
            nameOf={(row) => row.name}
            counts={counts.people}
            chosen={person}
            onChange={(next) => change({ person: next })}
          />
          <Facet
            title={words.organizations}
            table={dataset.organizations}
            nameOf={(row) => row.name}
            counts={counts.organizations}
            chosen={org}
            onChange={(next) => change({ org: next })}
          />
        </div>
      </div>
    </Dialog>
  )
}

function Roles({
  dataset,
  counts,
  groupCounts,
}: {
  dataset: Dataset
  counts: Uint32Array
  groupCounts: Uint32Array
}) {
  const words = useWords()
  const lang = useView('lang')
  const chosen = useView('role')
  const change = useChange()
  return (
    <fieldset className="facet">
      <legend>{words.roles}</legend>
      {Array.from({ length: dataset.groups.count }, (_, group) => {
        const { id, label } = dataset.groups.row(group)
        const roles = rolesOfGroup(dataset, group)
        const whole = chosen.includes(id)
        return (
          <div key={id} className="facet-group">
            <Choice
              label={textIn(label, lang)}
              count={groupCounts[group] ?? 0}
              checked={whole}
              group={group}
              onChange={() => change({ role: toggleGroup(chosen, id, roles) })}
            />
            <div className="indented">
              {roles.map((role) => (
                <Choice
                  key={role}
                  label={textIn(dataset.roles.row(dataset.roles.indexOf(role)).label, lang)}
                  count={counts[dataset.roles.indexOf(role)] ?? 0}
                  checked={whole || chosen.includes(role)}
                  onChange={() => change({ role: toggleRole(chosen, role, id, roles) })}
                />
              ))}
            </div>
          </div>
        )
      })}
      <p className="visually-hidden">{words.roles}</p>
    </fieldset>
  )
}

interface FacetProps<Row> {
  readonly title: string
  readonly table: Table<Row>
  readonly nameOf: (row: Row) => Text
  readonly counts: Uint32Array
  readonly chosen: readonly string[]
  readonly onChange: (next: readonly string[]) => void
}

/** A longer list can be searched; more than this many rows at once help nobody. */
const SEARCHABLE = 8
const MOST_ROWS = 200

function Facet<Row>({ title, table, nameOf, counts, chosen, onChange }: FacetProps<Row>) {
  const words = useWords()
  const lang = useView('lang')
  const [typed, setTyped] = useState('')
  const wanted = fold(typed.trim())
  const rows = Array.from({ length: table.count }, (_, i) => i)
    .filter((i) => (counts[i] ?? 0) > 0 || chosen.includes(table.id(i)))
    .filter(
      (i) => wanted === '' || allTexts(nameOf(table.row(i))).some((text) => fold(text).includes(wanted)),
    )
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {table.count > SEARCHABLE && (
        <input
          type="search"
          aria-label={`${words.filterHint}: ${title}`}
          placeholder={words.filterHint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {rows.slice(0, MOST_ROWS).map((i) => (
        <Choice
          key={table.id(i)}
          label={textIn(nameOf(table.row(i)), lang)}
          count={counts[i] ?? 0}
          checked={chosen.includes(table.id(i))}
          onChange={() => onChange(toggle(chosen, table.id(i)))}
        />
      ))}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly count: number
  readonly checked: boolean
  readonly group?: number
  readonly onChange: () => void
}

function Choice({ label, count, checked, group, onChange }: ChoiceProps) {
  const words = useWords()
  return (
    <label className={`choice ${count === 0 && !checked ? 'none' : ''}`}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {group !== undefined && <span className="swatch" style={swatch(group)} />}
      <span className="choice-label">{label}</span>
      <span className="muted">{words.number(count)}</span>
    </label>
  )
}
