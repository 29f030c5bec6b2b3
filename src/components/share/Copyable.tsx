/** A text to take along: shown, selected by a click on it, copied by a button. */
import { useState } from 'react'
import { saidWordsIn } from '../../words/saidWords.ts'
import { useSay } from '../shared/announce.tsx'
import { useView, useWords } from '../shared/session.ts'
import './Copyable.css'

interface Props {
  readonly label: string
  readonly text: string
  readonly rows?: number
  /** The dialog's first control: it has the focus when that opens. */
  readonly isFirst?: boolean
}

export function Copyable({ label, text, rows = 4, isFirst = false }: Props) {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  const say = useSay()
  const lang = useView('lang')
  const copy = async (field: HTMLTextAreaElement | null) => {
    field?.select()
    // Refused in some frames: the text is selected then, ready for the reader's own copy.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(done === true)
    say('copy', done === true ? words.copied : saidWordsIn(lang).notCopied)
  }
  return (
    <div className="copyable">
      <label>
        <span>{label}</span>
        <textarea readOnly rows={rows} value={text} onFocus={(event) => event.target.select()} />
      </label>
      <button
        type="button"
        aria-label={words.labelled(copied ? words.copied : words.copy, label)}
        {...(isFirst ? { 'data-first': '' } : {})}
        onClick={(event) => void copy(event.currentTarget.parentElement?.querySelector('textarea') ?? null)}
      >
        {copied ? words.copied : words.copy}
      </button>
    </div>
  )
}
