import { describe, expect, it } from 'vitest'
import { asDay } from '../dates/day.ts'
import { keepUnchanged, stepKind } from './historySteps.ts'
import { DEFAULT_VIEW, type ViewState } from './viewState.ts'

const kindOf = (changes: Partial<ViewState>) => stepKind(DEFAULT_VIEW, { ...DEFAULT_VIEW, ...changes })
const someDays = { from: asDay(1), to: asDay(2) }

describe('stepKind', () => {
  it.each<Partial<ViewState>>([
    { role: ['mayor'] },
    { person: ['zhang-ming'] },
    { org: ['tianjin'] },
    { sel: { kind: 'day' } },
    { show: 'table' },
    { show: 'text' },
    { data: 'a.json' },
    { lang: 'zh' },
    { q: 'a', lang: 'zh' },
    { party: ['union'] },
    { unstated: true },
    { density: 'compact' },
    { sort: 'name' },
    { colour: 'party' },
  ])('pushes a choice: %j', (changes) => expect(kindOf(changes)).toBe('push'))

  it.each<Partial<ViewState>>([
    { time: someDays },
    { view: someDays },
    { q: 'a' },
    { at: asDay(0) },
    { theme: 'dark' },
    { embed: true },
    { headline: 'a' },
    { notes: ['term.a:b'] },
    { q: 'a', time: someDays },
  ])('replaces for what is dragged or typed: %j', (changes) => expect(kindOf(changes)).toBe('replace'))

  it('does nothing where the address stays the same', () => {
    expect(kindOf({})).toBe('none')
    expect(kindOf({ role: [], sel: { kind: 'none' }, q: ' ' })).toBe('none')
  })
})

describe('keepUnchanged', () => {
  it('keeps the objects that say the same', () => {
    const before = { ...DEFAULT_VIEW, role: ['mayor'], time: someDays }
    const after = { ...DEFAULT_VIEW, role: ['mayor'], time: { ...someDays }, q: 'a' }
    const kept = keepUnchanged(before, after)
    expect(kept).toEqual(after)
    expect(kept.role).toBe(before.role)
    expect(kept.time).toBe(before.time)
    expect(keepUnchanged(before, { ...before })).toBe(before)
  })
})
