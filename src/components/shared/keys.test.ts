import { describe, expect, it } from 'vitest'
import { isHeard, listenEarly } from './keys.ts'

/** As much of an element as the question needs. */
const element = (localName: string, ownerDocument?: { body: EventTarget }) =>
  ({ localName, ownerDocument }) as unknown as Element

const body = element('body')
const document = { body } as unknown as Document
const [first, second] = [element('div', document), element('div', document)]
const button = element('button')
const dialog = element('dialog')

describe('a key', () => {
  it.each([true, false])(
    'is heard by the page it was pressed in, and by no other (own document: %s)',
    (own) => {
      const path = [button, first, body, document]
      expect(isHeard(path, first, own)).toBe(true)
      expect(isHeard(path, second, own)).toBe(false)
    },
  )

  it('that nothing has the focus for is heard by the page whose document it is', () => {
    expect(isHeard([body, document], first, true)).toBe(true)
    expect(isHeard([body, document], first, false)).toBe(false)
  })

  it('in a dialog of the page is the dialog’s', () => {
    expect(isHeard([button, dialog, first, body, document], first, true)).toBe(false)
  })

  it('is heard by a page that stands in somebody’s dialog', () => {
    expect(isHeard([button, first, dialog, body, document], first, false)).toBe(true)
  })

  it('pressed elsewhere in the document is not heard', () => {
    expect(isHeard([button, body, document], first, true)).toBe(false)
  })
})

/** A page that can be listened around, and a way to press a key whose event goes this way, innermost first. */
function pressing() {
  const root = new EventTarget()
  const page = Object.assign(element('div', document), { getRootNode: () => root })
  const press = (key: string, ...path: EventTarget[]) => {
    const event = Object.assign(new Event('keydown'), { key })
    event.composedPath = () => [...path, root]
    root.dispatchEvent(event)
  }
  return { page, press }
}

const keysOf = (events: readonly KeyboardEvent[]) => events.map(({ key }) => key)

describe('keys before there is anybody to answer them', () => {
  it('are given once, in order, and then no more are listened for', () => {
    const { page, press } = pressing()
    const early = listenEarly(page, false)
    press('a', button, page, body)
    press('b', page, body)
    expect(keysOf(early.take())).toEqual(['a', 'b'])
    press('c', page, body)
    expect(early.take()).toEqual([])
  })

  it('of another page, of a dialog, or of nobody in a document that is shared are not kept', () => {
    const { page, press } = pressing()
    const early = listenEarly(page, false)
    press('a', button, second, body)
    press('b', button, dialog, page, body)
    press('c', body)
    press('d', page, body)
    expect(keysOf(early.take())).toEqual(['d'])
  })

  it('of nobody are kept where the document is the page’s own', () => {
    const { page, press } = pressing()
    const early = listenEarly(page, true)
    press('a', body)
    press('b', button, second, body)
    expect(keysOf(early.take())).toEqual(['a'])
  })
})
