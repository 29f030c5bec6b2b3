/** The frame of all that is opened: its title, and a way to close it. */
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { activeElementOf } from '../shared/activeElement.ts'
import { Icon } from '../shared/Icon.tsx'
import { useChange, useWords } from '../shared/session.ts'
import './Panel.css'

/** Takes the focus when it opens by key or click, gives it back when it closes; Escape closes. */
export function Panel({ title, about, children }: { title: string; about?: ReactNode; children: ReactNode }) {
  const words = useWords()
  const change = useChange()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!panel.current) return
    const opener = activeElementOf(panel.current)
    panel.current.focus({ preventScroll: true })
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside className="details" aria-label={title} tabIndex={-1} ref={panel}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          className="plain"
          aria-label={words.close}
          onClick={() => change({ sel: { kind: 'none' } })}
        >
          <Icon icon={X} />
        </button>
      </header>
      {about && <p className="about">{about}</p>}
      {children}
    </aside>
  )
}
