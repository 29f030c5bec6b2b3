import { describe, expect, it } from 'vitest'
import { isHeard } from './keys.ts'

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
