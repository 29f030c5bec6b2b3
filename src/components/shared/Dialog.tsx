/** A native modal dialog: the browser keeps the focus in it, closes it on Escape and gives the focus back. */
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { activeElementOf } from './activeElement.ts'
import { Announcer } from './announce.tsx'
import { Icon } from './Icon.tsx'
import { useWords } from './session.ts'
import './Dialog.css'

interface Props {
  readonly title: string
  readonly className?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ title, className = '', onClose, children }: Props) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const opener = activeElementOf(element)
    element.showModal()
    // What most come for, where the dialog names it; else the browser takes the first.
    element.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      element.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, and the browser's own
    <dialog
      ref={dialog}
      className={className}
      aria-label={title}
      data-focus-then=""
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {/* In a section its header is no banner of the page. */}
      <section className="dialog-body">
        <header>
          <h2>{title}</h2>
          <button type="button" className="plain" aria-label={words.close} onClick={onClose}>
            <Icon icon={X} />
          </button>
        </header>
        {children}
        <Announcer />
      </section>
    </dialog>
  )
}
