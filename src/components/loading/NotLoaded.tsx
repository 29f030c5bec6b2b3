/** Where a load ended without a dataset: what is said in its place, and the way on. */
import { type ReactNode, useEffect, useRef } from 'react'
import { useChange, useView, useWords } from '../shared/session.ts'
import './NotLoaded.css'

interface Props {
  readonly title: string
  /** Something was shown before, and still is. */
  readonly kept: boolean
  /** The reader ended it: nothing to be alarmed at, and the focus goes here from the button that did. */
  readonly wanted?: boolean
  /** What the button says that loads again. */
  readonly again: string
  readonly onAgain: () => void
  /** What is read aloud at once behind the title: short. */
  readonly said?: ReactNode
  readonly children: ReactNode
}

export function NotLoaded({ title, kept, wanted = false, again, onAgain, said, children }: Props) {
  const words = useWords()
  const change = useChange()
  const data = useView('data')
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (wanted) section.current?.focus()
  }, [wanted])
  // Alone on the page it is the page.
  const [Around, Heading] = kept ? (['div', 'h2'] as const) : (['main', 'h1'] as const)
  return (
    <Around>
      <section
        className="failed"
        aria-label={title}
        ref={section}
        data-focus-then=".loading button|.failed button|.explorer h1[tabindex]"
        {...(wanted ? { tabIndex: -1 } : {})}
      >
        <div {...(wanted ? {} : { role: 'alert' })}>
          <Heading>{title}</Heading>
          {said}
        </div>
        {children}
        {kept && <p>{words.keptView}</p>}
        <button type="button" onClick={onAgain}>
          {again}
        </button>{' '}
        {data !== '' && (
          <button type="button" onClick={() => change({ data: '' })}>
            {words.ownData}
          </button>
        )}
      </section>
    </Around>
  )
}

/** Where it was to come from: of the reader's own file its name. */
export function Address({ url, name }: { readonly url: string; readonly name?: string | undefined }) {
  const words = useWords()
  return <p className="muted address">{name ?? words.labelled(words.failedAt, url)}</p>
}
