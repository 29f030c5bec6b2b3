/** The filters in force, each with a way to take it off, and all at once. */
import { X } from 'lucide-react'
import { Icon } from '../shared/Icon.tsx'
import { useChange, useSession, useWords } from '../shared/session.ts'
import { type Active, NO_FILTER } from './activeFilters.ts'
import './Chips.css'

export function Chips({ active }: { active: readonly Active[] }) {
  const words = useWords()
  const { view } = useSession()
  const change = useChange()
  if (active.length === 0) return null
  return (
    <ul className="chips" aria-label={words.filters} data-one-stop="" data-focus-then=".filters-button">
      {active.map(({ key, label, tag, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip active"
            aria-label={words.remove(label)}
            onClick={() => change(without(view.get()))}
          >
            <span title={label} lang={tag}>
              {label}
            </span>{' '}
            <Icon icon={X} />
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
