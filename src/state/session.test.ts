import { expect, test, vi } from 'vitest'
import { createSession, NO_DIALOG, NO_HOVER, themeOf } from './session.ts'
import { DEFAULT_VIEW, type Theme } from './viewState.ts'

test.each<[link: Theme, chosen: Theme, inForce: Theme]>([
  ['system', 'system', 'system'],
  ['system', 'dark', 'dark'],
  ['system', 'light', 'light'],
  ['light', 'dark', 'light'],
  ['dark', 'light', 'dark'],
  ['dark', 'system', 'dark'],
])('a link that says %s, to a reader who chose %s, is shown in %s', (theme, chosen, inForce) =>
  expect(themeOf({ ...DEFAULT_VIEW, theme }, chosen)).toBe(inForce),
)

test('a session begins with its view, nothing under the pointer and nothing open, and shares nothing with another', () => {
  const beginStep = vi.fn()
  const session = createSession({ ...DEFAULT_VIEW, q: 'a' }, 'dark', { beginStep, ownsDocument: true })
  const other = createSession(DEFAULT_VIEW, 'light', { beginStep: () => {}, ownsDocument: false })
  other.view.set({ ...DEFAULT_VIEW, q: 'b' })
  other.hover.set({ kind: 'row', event: 1 })
  other.dialogs.set({ kind: 'help' })
  expect([session.view.get().q, session.chosenTheme.get(), session.ownsDocument]).toEqual(['a', 'dark', true])
  expect([session.hover.get(), session.dialogs.get()]).toEqual([NO_HOVER, NO_DIALOG])
  expect([other.chosenTheme.get(), other.ownsDocument]).toEqual(['light', false])
  session.beginStep()
  expect(beginStep).toHaveBeenCalledTimes(1)
})
