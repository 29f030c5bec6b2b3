/** Keys of all that one Explorer shows. Several on a page hear each its own. */
import { useEffect, useEffectEvent } from 'react'
import type { Frame } from '../shared/frame.ts'
import { type EarlyKeys, isHeard } from '../shared/keys.ts'
import { useSession } from '../shared/session.ts'

/** Hears the keys that `isHeard` names, after all that stands nearer to the focus had its say; and first, those of before. */
export function usePageKeys(page: HTMLElement, early: EarlyKeys, onKey: (event: KeyboardEvent) => void) {
  const { ownsDocument } = useSession()
  const listen = useEffectEvent((event: Event) => {
    if (isHeard(event.composedPath(), page, ownsDocument)) onKey(event as KeyboardEvent)
  })
  const catchUp = useEffectEvent(() => {
    for (const event of early.take()) onKey(event)
  })
  useEffect(() => {
    catchUp()
    // Around React's own listeners: a part that stops a key stops it for the page too.
    const around = page.getRootNode()
    around.addEventListener('keydown', listen)
    return () => around.removeEventListener('keydown', listen)
  }, [page])
}

/**
 * May a key of one letter or sign be meant for the page? Where the focus is on the timeline or the table in its place, or on
 * nothing but the page: elsewhere letters are a field's, a list's or a screen reader's.
 */
export function isForPage(
  { target, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { root, lanes }: Frame,
): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return false
  return target.matches('body, .tables, .prose') || target === root || lanes.contains(target)
}
