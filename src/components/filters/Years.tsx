/** The first and the last year of what is shown, as two fields. */
import type { Dataset } from '../../dataset/dataset.ts'
import { periodOfYears, yearsOf } from '../../state/years.ts'
import { useChange, useView, useWords } from '../shared/session.ts'
import { YearField } from './YearField.tsx'
import './Years.css'

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
      <span aria-hidden="true">{words.yearsTo}</span>
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
