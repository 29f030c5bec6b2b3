/** Copies the text that is shown, and says so; where the browser refuses, selects it for the reader's own copy. */
import { type RefObject, useState } from 'react'
import { plainText } from '../../sentences/plainText.ts'
import type { ViewText } from '../../sentences/viewText.ts'
import { useWords } from '../shared/session.ts'

interface Props {
  readonly text: ViewText
  readonly people: readonly number[]
  /** Whose data it is, where it is not the site's own: the copy leaves the line that says so behind. Else empty. */
  readonly whence: string
  /** Where the text stands. */
  readonly told: RefObject<HTMLElement | null>
}

export function CopyText({ text, people, whence, told }: Props) {
  const words = useWords()
  const [said, setSaid] = useState('')
  const copy = async () => {
    const plain = (whence && `${whence}\n\n`) + plainText(text, people, text.context)
    const done = await navigator.clipboard?.writeText(plain).then(
      () => true,
      () => false,
    )
    if (!done && told.current) window.getSelection()?.selectAllChildren(told.current)
    setSaid(done ? words.copiedText(people.length) : words.copyRefused)
  }
  return (
    <div className="prose-bar">
      <button type="button" onClick={() => void copy()}>
        {words.copyText}
      </button>
      <output className="muted">{said}</output>
    </div>
  )
}
