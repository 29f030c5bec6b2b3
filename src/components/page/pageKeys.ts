/** Keys of the whole page: they work from the first moment, when nothing has the focus yet; in a dialog they rest. */
import { type RefObject, useEffect, useEffectEvent } from 'react'

export function usePageKeys(root: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void) {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.closest('dialog')) return
    if (target === document.body || root.current?.contains(target)) onKey(event)
  })
  useEffect(() => {
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
