/** The filters in force, each with a way to take it off, and all at once. */
import type { Dataset, Table } from '../../dataset/dataset.ts'
import type { Text } from '../../dataset/format.ts'
import { textIn } from '../../dataset/text.ts'
import { DEFAULT_VIEW, type Lang, type ViewState } from '../../state/viewState.ts'
import { yearsOf } from '../../state/years.ts'
import { useChange, useView, useWords } from '../shared/session.ts'

export interface Active {
  readonly key: string
  readonly label: string
  readonly without: Partial<ViewState>
}

/** Nothing chosen, everything in view. */
export const NO_FILTER: Partial<ViewState> = {
  time: DEFAULT_VIEW.time,
  view: DEFAULT_VIEW.view,
  role: [],
  person: [],
  org: [],
  q: '',
}

export function useActiveFilters(dataset: Dataset): Active[] {
  const words = useWords()
  const lang = useView('lang')
  const [time, role, person, org, q] = [
    useView('time'),
    useView('role'),
    useView('person'),
    useView('org'),
    useView('q'),
  ]
  const active: Active[] = []
  if (time.from !== null || time.to !== null)
    active.push({
      key: 'time',
      label: yearsText(time, dataset),
      without: { time: DEFAULT_VIEW.time, view: DEFAULT_VIEW.view },
    })
  for (const id of role)
    active.push({
      key: `role ${id}`,
      label: roleLabel(dataset, id, lang),
      without: { role: role.filter((other) => other !== id) },
    })
  for (const id of person)
    active.push({
      key: `person ${id}`,
      label: nameIn(dataset.people, id, (row) => row.name, lang),
      without: { person: person.filter((other) => other !== id) },
    })
  for (const id of org)
    active.push({
      key: `org ${id}`,
      label: nameIn(dataset.organizations, id, (row) => row.name, lang),
      without: { org: org.filter((other) => other !== id) },
    })
  if (q.trim() !== '') active.push({ key: 'q', label: words.matching(q.trim()), without: { q: '' } })
  return active
}

function nameIn<Row>(table: Table<Row>, id: string, nameOf: (row: Row) => Text, lang: Lang): string {
  const at = table.indexOf(id)
  return at < 0 ? id : textIn(nameOf(table.row(at)), lang)
}

export function roleLabel(dataset: Dataset, id: string, lang: Lang): string {
  if (dataset.groups.indexOf(id) >= 0) return nameIn(dataset.groups, id, (row) => row.label, lang)
  return nameIn(dataset.roles, id, (row) => row.label, lang)
}

/** "2016–2020", or "2018" for one year. */
export function yearsText(time: ViewState['time'], dataset: Dataset): string {
  const { from, to } = yearsOf(time, dataset.head.extent)
  return from === to ? String(from) : `${from}–${to}`
}

export function Chips({ active }: { active: readonly Active[] }) {
  const words = useWords()
  const change = useChange()
  if (active.length === 0) return null
  return (
    <ul className="chips" aria-label={words.filters}>
      {active.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip active"
            aria-label={words.remove(label)}
            onClick={() => change(without)}
          >
            {label} <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link" onClick={() => change(NO_FILTER)}>
          {words.clear}
        </button>
      </li>
    </ul>
  )
}
