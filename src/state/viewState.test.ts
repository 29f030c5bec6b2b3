import { expect, it } from 'vitest'
import { asDay } from '../dates/day.ts'
import { DEFAULT_VIEW, isFiltered, type ViewState } from './viewState.ts'

it('a view is filtered by any one of its filters, and by nothing else', () => {
  const filtered = (view: Partial<ViewState>) => isFiltered({ ...DEFAULT_VIEW, ...view })
  expect(filtered({})).toBe(false)
  expect(filtered({ q: ' ', embed: true, headline: 'What to see' })).toBe(false)
  expect(filtered({ time: { from: asDay(0), to: null } })).toBe(true)
  expect(filtered({ time: { from: null, to: asDay(0) } })).toBe(true)
  for (const facet of ['role', 'person', 'org', 'party']) expect(filtered({ [facet]: ['x'] })).toBe(true)
  expect(filtered({ q: 'x' })).toBe(true)
  expect(
    filtered({ unstated: true, at: asDay(0), view: { from: asDay(0), to: asDay(1) }, show: 'table' }),
  ).toBe(false)
})
