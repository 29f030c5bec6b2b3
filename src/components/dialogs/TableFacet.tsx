/** A table of the dataset as a facet: people, organizations. */
import { useState } from 'react'
import type { SearchText } from '../../dataset/columns.ts'
import type { Table } from '../../dataset/dataset.ts'
import { fold } from '../../dataset/fold.ts'
import type { Text } from '../../dataset/format.ts'
import { textIn } from '../../dataset/text.ts'
import { hits, wordsOf } from '../../query/search.ts'
import { toggle } from '../../state/toggle.ts'
import { type ChoiceItem, ChoiceList } from '../filters/ChoiceList.tsx'
import { useView } from '../shared/session.ts'
import { FacetSearch, named } from './FacetSearch.tsx'
import './facet.css'

interface Props<Row> {
  readonly title: string
  readonly table: Table<Row>
  /** The names' folded text, for tables too long to be read row by row. */
  readonly search?: SearchText
  readonly nameOf: (row: Row) => Text
  readonly counts: Uint32Array
  readonly chosen: readonly string[]
  readonly onChange: (next: readonly string[]) => void
}

/** More rows than this can be searched. */
const SEARCHABLE = 8
/** Of a longer list the fullest are offered; the others are found by name. */
const MOST_ROWS = 5000

export function TableFacet<Row>({ title, table, search, nameOf, counts, chosen, onChange }: Props<Row>) {
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
