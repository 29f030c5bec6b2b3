/** A text to take along: shown, selected by a click on it, copied by a button. What became of that stands beside it. */
import { type ReactNode, useRef, useState } from 'react'
import { saidWordsIn } from '../../words/saidWords.ts'
import { useSay } from '../shared/announce.tsx'
import { useView, useWords } from '../shared/session.ts'
import './Copyable.css'

interface Props {
  readonly label: string
  readonly text: string
  readonly rows?: number
  /** The heading above says it already: the label is for those who hear the page. */
  readonly isTitled?: boolean
  /** The dialog's first control: it has the focus when that opens. */
  readonly isFirst?: boolean
  /** Further ways to take it along. */
  readonly children?: ReactNode
}

/** What became of the text that was copied last. */
interface Tried {
  readonly text: string
  readonly done: boolean
}

export function Copyable({ label, text, rows = 4, isTitled = false, isFirst = false, children }: Props) {
  const words = useWords()
  const [tried, setTried] = useState<Tried>()
  const field = useRef<HTMLTextAreaElement>(null)
  const say = useSay()
  const { notCopied } = saidWordsIn(useView('lang'))
  const copy = async () => {
    const done = await writeText(text)
    // The reader's own copy then takes what is selected.
    if (!done) field.current?.focus()
    field.current?.select()
    setTried({ text, done })
    say('copy', done ? words.copied : notCopied)
  }
  const now = tried?.text === text ? tried : undefined
  const action = now?.done ? words.copied : words.copy
  return (
    <div className="copyable">
      <label>
        {!isTitled && <span className="muted">{label}</span>}
        <textarea
          ref={field}
          aria-label={label}
          readOnly
          rows={rows}
          value={text}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <p className="copyable-buttons">
        <button
          type="button"
          aria-label={words.labelled(action, label)}
          {...(isFirst ? { 'data-first': '' } : {})}
          onClick={() => void copy()}
        >
          {action}
        </button>
        {children}
        {now?.done === false && <span className="not-copied">{notCopied}</span>}
      </p>
    </div>
  )
}

/** Is it in the clipboard now? Some frames and old browsers have none, and a reader may refuse. */
async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
