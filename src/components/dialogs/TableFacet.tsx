/** A table of the dataset as a facet: people, organizations, parties. */
import { useState } from 'react'
import type { Table } from '../../dataset/dataset.ts'
import type { Text } from '../../dataset/format.ts'
import { toggle } from '../../state/toggle.ts'
import { type ChoiceItem, ChoiceList } from '../filters/ChoiceList.tsx'
import { Spelled } from '../shared/Spelled.tsx'
import { FacetSearch } from './FacetSearch.tsx'
import './facet.css'

interface Props<Row> {
  readonly title: string
  readonly table: Table<Row>
  /** Which rows have what was typed in their names. */
  readonly found: (typed: string) => (i: number) => boolean
  readonly nameOf: (row: Row) => Text
  /** What is said of a row behind its name. */
  readonly addition?: (i: number) => string
  readonly counts: Uint32Array
  readonly chosen: readonly string[]
  readonly onChange: (next: readonly string[]) => void
}

/** More rows than this can be searched. */
const SEARCHABLE = 8
/** Of a longer list the fullest are offered; the others are found by name. */
const MOST_ROWS = 5000

export function TableFacet<Row>({
  title,
  table,
  found,
  nameOf,
  addition,
  counts,
  chosen,
  onChange,
}: Props<Row>) {
  const [typed, setTyped] = useState('')
  const isFound = typed.trim() === '' ? () => true : found(typed)
  const checked = new Set(chosen)
  const places = chosen.map((id) => table.indexOf(id)).filter((i) => i >= 0)
  const items = fullest(counts, places, isFound).map(
    (i): ChoiceItem => ({
      key: table.id(i),
      label: <Spelled text={nameOf(table.row(i))} />,
      addition: () => addition?.(i) ?? '',
      count: counts[i] ?? 0,
      checked: checked.has(table.id(i)),
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

/** The chosen rows, and those with most terms, most first. */
function fullest(counts: Uint32Array, chosen: readonly number[], found: (i: number) => boolean): number[] {
  const picked = new Set(chosen)
  const rows: number[] = []
  for (let i = 0; i < counts.length; i++) if ((counts[i] ?? 0) > 0 && !picked.has(i) && found(i)) rows.push(i)
  rows.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  return [...chosen.filter(found), ...rows.slice(0, MOST_ROWS)]
}
