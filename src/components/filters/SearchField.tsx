/** The search by text. */
import { useRef } from 'react'
import { useChange, useFollowing, useSession, useWords } from '../shared/session.ts'

/**
 * Stands twice: in the header of a wide page and above the tabs of a narrow one; one of them is shown. What is typed stands in the
 * field already, so nothing of it is drawn anew; what comes from elsewhere is put there.
 */
export function SearchField({ where }: { where: 'only-narrow' | 'not-narrow' }) {
  const words = useWords()
  const { beginStep } = useSession()
  const field = useRef<HTMLInputElement>(null)
  const change = useChange()
  useFollowing(({ q }) => {
    if (field.current && field.current.value !== q) field.current.value = q
  })
  return (
    <input
      ref={field}
      type="search"
      className={`search ${where}`}
      aria-label={words.search}
      placeholder={words.searchHint}
      maxLength={200}
      onFocus={beginStep}
      onChange={(event) => change({ q: event.target.value })}
    />
  )
}
