/** The first of a long list, and a button that brings more of it: a page has room for what a reader reads. */
import { type ReactNode, useState } from 'react'
import { useWords } from './session.ts'

/** So many are listed before more are asked for, where nothing else is said. */
const FIRST = 50
/** A click brings so many more at most: a hundred thousand at once would hold the page up. */
const STEP = 500

interface Props<T> {
  readonly items: readonly T[]
  readonly first?: number
  readonly children: (shown: readonly T[]) => ReactNode
}

export function FirstOf<T>({ items, first = FIRST, children }: Props<T>) {
  const words = useWords()
  const [most, setMost] = useState(first)
  const left = items.length - most
  return (
    <>
      {children(left > 0 ? items.slice(0, most) : items)}
      {left > 0 && (
        <p>
          <button type="button" onClick={() => setMost(most + STEP)}>
            {words.showMore(Math.min(left, STEP))}
          </button>
          {left > STEP && <span className="muted"> {words.leftOf(items.length)}</span>}
        </p>
      )}
    </>
  )
}
