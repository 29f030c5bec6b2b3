/** Keys of all that one Explorer shows. Several on a page hear each its own. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useSession } from '../shared/session.ts'

/** Hears the keys that `isHeard` names, after all that stands nearer to the focus had its say. */
export function usePageKeys(page: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void) {
  const { ownsDocument } = useSession()
  const listen = useEffectEvent((event: Event) => {
    if (page.current && isHeard(event.composedPath(), page.current, ownsDocument))
      onKey(event as KeyboardEvent)
  })
  useEffect(() => {
    // Around React's own listeners: a part that stops a key stops it for the page too.
    const around = page.current?.getRootNode()
    around?.addEventListener('keydown', listen)
    return () => around?.removeEventListener('keydown', listen)
  }, [page])
}

/**
 * Does a key belong to a page? The way of its event, innermost first, goes through the page and through no dialog of it,
 * where the page's keys rest; or nothing has the focus, as on first sight, and the document is this page's own.
 */
export function isHeard(path: readonly EventTarget[], page: Element, ownsDocument: boolean): boolean {
  const at = path.indexOf(page)
  if (at < 0) return ownsDocument && path[0] === page.ownerDocument.body
  return !path.slice(0, at).some((node) => (node as Element).localName === 'dialog')
}

export function isTyping(event: Event): boolean {
  const [target] = event.composedPath()
  return target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select')
}
