/**
 * Keys of the whole page: they work from the first moment, when nothing has the focus yet; in a dialog they rest. Of two
 * pages in one document each hears only what goes through it.
 */
import { useEffect, useEffectEvent } from 'react'
import { useSession } from '../shared/session.ts'

export function usePageKeys(root: HTMLElement, onKey: (event: KeyboardEvent) => void) {
  const { ownsDocument } = useSession()
  const listen = useEffectEvent((event: KeyboardEvent) => {
    const path = event.composedPath()
    const isInDialog = path.some((element) => element instanceof HTMLDialogElement)
    const isNowhere = ownsDocument && path[0] === root.ownerDocument.body
    if (!isInDialog && (path.includes(root) || isNowhere)) onKey(event)
  })
  useEffect(() => {
    const document = root.ownerDocument
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [root])
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
