/** The frame of all that is opened: its title, and a way to close it. */
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Text } from '../../dataset/format.ts'
import { otherSpelling } from '../../dataset/text.ts'
import { activeElementOf } from '../shared/activeElement.ts'
import { Icon } from '../shared/Icon.tsx'
import { useChange, useView, useWords } from '../shared/session.ts'
import { cover } from './cover.ts'
import './Panel.css'

interface Props {
  readonly title: ReactNode
  /** What the title was taken from, where the file has it in several languages. */
  readonly text?: Text
  readonly children: ReactNode
}

/** Takes the focus when it opens by key or click, gives it back when it closes; Escape closes. */
export function Panel({ title, text, children }: Props) {
  const words = useWords()
  const change = useChange()
  const lang = useView('lang')
  const also = text === undefined ? undefined : otherSpelling(text, lang)
  const heading = useId()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!panel.current) return
    const opener = activeElementOf(panel.current)
    const uncover = cover(panel.current)
    panel.current.focus({ preventScroll: true })
    return () => {
      uncover()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside className="details" aria-labelledby={heading} tabIndex={-1} ref={panel} data-focus-then="">
      <header>
        <h2 dir="auto" id={heading}>
          {title}
        </h2>
        <button
          type="button"
          className="plain"
          aria-label={words.close}
          onClick={() => change({ sel: { kind: 'none' } })}
        >
          <Icon icon={X} />
        </button>
      </header>
      {also && (
        <p className="about" lang={also.lang} dir="auto">
          {also.text}
        </p>
      )}
      {children}
    </aside>
  )
}
