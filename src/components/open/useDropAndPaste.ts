/** Files dropped anywhere on the page, and what is pasted where no field has the focus. */
import { useEffect, useEffectEvent, useState } from 'react'
import { openWordsIn } from '../../words/openWords.ts'
import { useSession } from '../shared/session.ts'
import { isTableOfPage } from './isTableOfPage.ts'
import { type Opener, openData, openFiles, openText } from './openFiles.ts'

/** Is a file over the page just now? `root` is what of the document is the page's: all where it owns it. */
export function useDropAndPaste(root: HTMLElement, opener: Opener): boolean {
  const { ownsDocument, view } = useSession()
  const [isOver, setOver] = useState(false)
  const drop = useEffectEvent((files: readonly File[]) => void openFiles(files, opener))
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event
    const kind = opener.dialogs.get().kind
    if (!clipboardData || isField(target) || (kind !== 'none' && kind !== 'open')) return
    const files = [...clipboardData.files]
    const text = clipboardData.getData('text/plain')
    const markup = clipboardData.getData('text/html')
    // A picture of the cells comes with them.
    if (text.trim() === '') return void openFiles(files, opener)
    event.preventDefault()
    if (/^https?:\/\/\S+$/i.test(text.trim())) openData(text.trim(), opener)
    else if (isLine(text)) opener.dialogs.set({ kind: 'open', text })
    else
      void openText(isTableOfPage(text, markup) ? markup : text, openWordsIn(view.get().lang).pasted, opener)
  })
  useEffect(() => {
    const around: HTMLElement | Document = ownsDocument ? root.ownerDocument : root
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser leaves the page for the file.
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node) || !around.contains(event.relatedTarget)) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      drop([...event.dataTransfer.files])
    }
    const listeners = { dragenter: onDrag, dragover: onDrag, dragleave: onLeave, drop: onDrop, paste }
    const entries = Object.entries(listeners) as [string, EventListener][]
    for (const [kind, listener] of entries) around.addEventListener(kind, listener)
    return () => {
      for (const [kind, listener] of entries) around.removeEventListener(kind, listener)
    }
  }, [root, ownsDocument])
  return isOver
}

/** What is typed into has its own pasting. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** One line of words may have been pasted by mistake, or be what the reader goes on writing. */
const isLine = (text: string): boolean => !/[\t\n\r]/.test(text.trim()) && !/^\s*[[{]/.test(text)
