/** The search by text. */
import { useChange, useSession, useViewAtOnce, useWords } from '../shared/session.ts'

/** Stands twice: in the header of a wide page and above the tabs of a narrow one; one of them is shown. */
export function SearchField({ where }: { where: 'only-narrow' | 'not-narrow' }) {
  const words = useWords()
  const { beginStep } = useSession()
  const q = useViewAtOnce('q')
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
