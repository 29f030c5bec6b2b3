/** Whose keys are whose, where several pages stand in one document. */

/**
 * Does a key belong to a page? The way of its event, innermost first, goes through the page and through no dialog of it,
 * where the page's keys rest; or nothing has the focus, as on first sight, and the document is this page's own.
 */
export function isHeard(path: readonly EventTarget[], page: Element, ownsDocument: boolean): boolean {
  const at = path.indexOf(page)
  if (at < 0) return ownsDocument && path[0] === page.ownerDocument.body
  return !path.slice(0, at).some((node) => (node as Element).localName === 'dialog')
}

/** Keys pressed before there is anybody to answer them; `take` gives them once, and ends the listening. */
export interface EarlyKeys {
  take(): readonly KeyboardEvent[]
}

export function listenEarly(page: Element, ownsDocument: boolean): EarlyKeys {
  const early: KeyboardEvent[] = []
  const around = page.getRootNode()
  const listen = (event: Event) => {
    // What there is to close is closed by another Escape: this one was not for what opens meanwhile.
    const isAsked = (event as KeyboardEvent).key !== 'Escape'
    if (isAsked && isHeard(event.composedPath(), page, ownsDocument)) early.push(event as KeyboardEvent)
  }
  around.addEventListener('keydown', listen)
  return {
    take: () => {
      around.removeEventListener('keydown', listen)
      return early.splice(0)
    },
  }
}
