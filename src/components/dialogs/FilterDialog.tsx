/** All facets: roles within their groups, people, organizations, each with its count under the other filters. */
import { useState } from 'react'
import type { SearchText } from '../../dataset/columns.ts'
import type { Dataset, Table } from '../../dataset/dataset.ts'
import { fold } from '../../dataset/fold.ts'
import type { Text } from '../../dataset/format.ts'
import { allTexts, textIn } from '../../dataset/text.ts'
import type { FacetCounts } from '../../query/facets.ts'
import { hits, wordsOf } from '../../query/search.ts'
import { toggle, toggleGroup, toggleRole } from '../../state/toggle.ts'
import { type ChoiceItem, ChoiceList } from '../filters/ChoiceList.tsx'
import { GroupLegend, Years } from '../filters/Filters.tsx'
import { rolesOfGroup } from '../filters/roleGroups.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { useChange, useView, useWords } from '../shared/session.ts'
import { LaneChoices } from '../timeline/LaneControls.tsx'

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
        <p className="lane-choices">
          <LaneChoices dataset={dataset} />
        </p>
      </div>
      <div className="facets">
        <Roles dataset={dataset} counts={counts} />
        <div>
          <Facet
            title={words.peopleHeading}
            table={dataset.people}
            search={dataset.search.people}
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

/** A longer list can be searched. */
const SEARCHABLE = 8

function Roles({ dataset, counts }: { dataset: Dataset; counts: FacetCounts }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const items = useRoleItems(dataset, counts, fold(typed.trim()))
  return (
    <fieldset className="facet">
      <legend>{words.roles}</legend>
      {dataset.roles.count > 4 * SEARCHABLE && (
        <FacetSearch title={words.roles} typed={typed} onType={setTyped} />
      )}
      <ChoiceList items={items} />
    </fieldset>
  )
}

function useRoleItems(dataset: Dataset, counts: FacetCounts, wanted: string): ChoiceItem[] {
  const lang = useView('lang')
  const chosen = useView('role')
  const change = useChange()
  return Array.from({ length: dataset.groups.count }, (_, group) => {
    const { id, label } = dataset.groups.row(group)
    const roles = rolesOfGroup(dataset, group)
    const whole = chosen.includes(id)
    const found = roles.filter((role) => named(dataset.roles.row(dataset.roles.indexOf(role)).label, wanted))
    const head: ChoiceItem = {
      key: id,
      label: textIn(label, lang),
      count: counts.groups[group] ?? 0,
      checked: whole,
      group,
      onChange: () => change({ role: toggleGroup(chosen, id, roles) }),
    }
    const its = found.map((role): ChoiceItem => {
      const at = dataset.roles.indexOf(role)
      return {
        key: role,
        label: textIn(dataset.roles.row(at).label, lang),
        count: counts.roles[at] ?? 0,
        checked: whole || chosen.includes(role),
        indented: true,
        onChange: () => change({ role: toggleRole(chosen, role, id, roles) }),
      }
    })
    return found.length > 0 || named(label, wanted) ? [head, ...its] : []
  }).flat()
}

const named = (name: Text, wanted: string): boolean =>
  wanted === '' || allTexts(name).some((text) => fold(text).includes(wanted))

interface FacetProps<Row> {
  readonly title: string
  readonly table: Table<Row>
  /** The names' folded text, for tables too long to be read row by row. */
  readonly search?: SearchText
  readonly nameOf: (row: Row) => Text
  readonly counts: Uint32Array
  readonly chosen: readonly string[]
  readonly onChange: (next: readonly string[]) => void
}

/** Of a longer list the fullest are offered; the others are found by name. */
const MOST_ROWS = 5000

function Facet<Row>({ title, table, search, nameOf, counts, chosen, onChange }: FacetProps<Row>) {
  const lang = useView('lang')
  const [typed, setTyped] = useState('')
  const name = (i: number) => nameOf(table.row(i))
  const found = finder(search, fold(typed.trim()), name)
  const places = chosen.map((id) => table.indexOf(id)).filter((i) => i >= 0)
  const items = fullest(counts, places, found).map(
    (i): ChoiceItem => ({
      key: table.id(i),
      label: textIn(name(i), lang),
      count: counts[i] ?? 0,
      checked: chosen.includes(table.id(i)),
      onChange: () => onChange(toggle(chosen, table.id(i))),
    }),
  )
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {table.count > SEARCHABLE && <FacetSearch title={title} typed={typed} onType={setTyped} />}
      <ChoiceList items={items} />
    </fieldset>
  )
}

/** Does row `i` have what was typed in its name? */
function finder(
  search: SearchText | undefined,
  wanted: string,
  name: (i: number) => Text,
): (i: number) => boolean {
  if (wanted === '') return () => true
  if (!search) return (i) => named(name(i), wanted)
  const words = wordsOf(wanted).map((word) => hits(search, word))
  return (i) => words.every((word) => word[i] === 1)
}

/** The chosen rows, and those with most terms, most first. */
function fullest(counts: Uint32Array, chosen: readonly number[], found: (i: number) => boolean): number[] {
  const picked = new Set(chosen)
  const rows: number[] = []
  for (let i = 0; i < counts.length; i++) if ((counts[i] ?? 0) > 0 && !picked.has(i) && found(i)) rows.push(i)
  rows.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  return [...chosen.filter(found), ...rows.slice(0, MOST_ROWS)]
}

function FacetSearch(props: { title: string; typed: string; onType: (typed: string) => void }) {
  const words = useWords()
  return (
    <input
      type="search"
      aria-label={`${words.filterHint}: ${props.title}`}
      placeholder={words.filterHint}
      value={props.typed}
      onChange={(event) => props.onType(event.target.value)}
    />
  )
}
