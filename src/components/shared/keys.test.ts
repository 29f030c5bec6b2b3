import { describe, expect, it } from 'vitest'
import { isHeard, listenEarly } from './keys.ts'

/** As much of a document as keys need: a page, a dialog and a button in it, and another page beside it. */
function documentOf() {
  const root = new EventTarget()
  const node = (localName: string) =>
    Object.assign(new EventTarget(), { localName, ownerDocument: { body } }) as unknown as Element
  const body = Object.assign(new EventTarget(), { localName: 'body' }) as unknown as HTMLElement
  const [page, other, dialog, button] = [node('main'), node('main'), node('dialog'), node('button')]
  Object.assign(page, { getRootNode: () => root })
  /** A key pressed where the way of its event is this, innermost first. */
  const press = (key: string, ...path: EventTarget[]) => {
    const event = Object.assign(new Event('keydown'), { key })
    event.composedPath = () => [...path, root]
    root.dispatchEvent(event)
  }
  return { root, body, page, other, dialog, button, press }
}

const keysOf = (events: readonly KeyboardEvent[]) => events.map(({ key }) => key)

describe('keys before there is anybody to answer them', () => {
  it('are given once, in order, and then no more are listened for', () => {
    const { page, button, press, body } = documentOf()
    const early = listenEarly(page, false)
    press('a', button, page, body)
    press('b', page, body)
    expect(keysOf(early.take())).toEqual(['a', 'b'])
    press('c', page, body)
    expect(early.take()).toEqual([])
  })

  it('of another page, of a dialog, or of nobody in a document that is shared are not kept', () => {
    const { page, other, dialog, button, press, body } = documentOf()
    const early = listenEarly(page, false)
    press('a', button, other, body)
    press('b', button, dialog, page, body)
    press('c', body)
    press('d', page, body)
    expect(keysOf(early.take())).toEqual(['d'])
  })

  it('of nobody are kept where the document is the page’s own', () => {
    const { page, other, button, press, body } = documentOf()
    const early = listenEarly(page, true)
    press('a', body)
    press('b', button, other, body)
    expect(keysOf(early.take())).toEqual(['a'])
  })

  it('are heard in a page that lies in a dialog of somebody else', () => {
    const { page, dialog, button, body } = documentOf()
    expect(isHeard([button, page, dialog, body], page, false)).toBe(true)
  })
})
