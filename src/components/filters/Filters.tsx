/** The filters in reach: years, role groups (the legend's key), people; everything else in the dialog behind them. */
import { type CSSProperties, memo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'

import type { FacetCounts } from '../../query/facets.ts'
import { groupColour } from '../../shapes/shape.ts'
import { toggleGroup } from '../../state/toggle.ts'
import { periodOfYears, yearsOf } from '../../state/years.ts'
import { useChange, useSession, useView, useWords } from '../shared/session.ts'
import { rolesOfGroup } from './roleGroups.ts'
import { YearField } from './YearField.tsx'

export const swatch = (group: number): CSSProperties => ({ background: `var(--${groupColour(group)})` })

export function Years({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const time = useView('time')
  const change = useChange()
  const { extent } = dataset.head
  const { from, to } = yearsOf(time, extent)
  const all = yearsOf({ from: null, to: null }, extent)
  const set = (first: number, last: number) =>
    change({ time: periodOfYears(first, last, extent), view: { from: null, to: null } })
  return (
    <fieldset className="years">
      <legend className="visually-hidden">{words.years}</legend>
      <YearField
        label={words.fromYear}
        value={from}
        min={all.from}
        max={to}
        onChange={(year) => set(year, to)}
      />
      <span aria-hidden="true">–</span>
      <YearField
        label={words.toYear}
        value={to}
        min={from}
        max={all.to}
        onChange={(year) => set(from, year)}
      />
    </fieldset>
  )
}

/** Legend and filter in one: each role group with its colour and how many terms it has under the other filters. */
export const GroupLegend = memo(function GroupLegend({
  dataset,
  counts,
}: {
  dataset: Dataset
  counts: Pick<FacetCounts, 'groups'>
}) {
  const words = useWords()
  const lang = useView('lang')
  const chosen = useView('role')
  const change = useChange()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in the line of its buttons
    <div className="groups" role="group" aria-label={words.roles}>
      {Array.from({ length: dataset.groups.count }, (_, group) => {
        const { id, label } = dataset.groups.row(group)
        const roles = rolesOfGroup(dataset, group)
        const some = roles.some((role) => chosen.includes(role))
        return (
          <button
            type="button"
            key={id}
            className="chip group"
            aria-pressed={chosen.includes(id) ? true : some ? 'mixed' : false}
            onClick={() => change({ role: toggleGroup(chosen, id, roles) })}
          >
            <span className="swatch" style={swatch(group)} />
            {textIn(label, lang)} <span className="muted">{words.number(counts.groups[group] ?? 0)}</span>
          </button>
        )
      })}
    </div>
  )
})

/** Stands twice: in the header of a wide page and above the tabs of a narrow one; one of them is shown. */
export function SearchField({ where }: { where: 'only-narrow' | 'not-narrow' }) {
  const words = useWords()
  const { beginStep } = useSession()
  const q = useView('q')
  const change = useChange()
  return (
    <input
      type="search"
      className={`search ${where}`}
      aria-label={words.search}
      placeholder={words.searchHint}
      value={q}
      maxLength={200}
      onFocus={beginStep}
      onChange={(event) => change({ q: event.target.value })}
    />
  )
}
