import { expect, test } from 'vitest'
import { themeOf } from './session.ts'
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
