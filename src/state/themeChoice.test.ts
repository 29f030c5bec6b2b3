import { describe, expect, it } from 'vitest'
import { keepThemeChoice, readThemeChoice, type StorageHost } from './themeChoice.ts'

/** A page with these stored, and what is stored in the end. */
function hostOf(stored: Record<string, string> = {}) {
  const items = new Map(Object.entries(stored))
  const localStorage: StorageHost['localStorage'] = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
  return { host: { localStorage }, items }
}

/** Frames of another site may have none. */
const closed: StorageHost = {
  get localStorage(): never {
    throw new Error('SecurityError')
  },
}
/** There, but full, or of a reader who allows none. */
const refusing: StorageHost = {
  localStorage: {
    getItem: () => {
      throw new Error('refused')
    },
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
    removeItem: () => {
      throw new Error('refused')
    },
  },
}

describe('the choice of theme', () => {
  it.each(['light', 'dark', 'system'] as const)('of %s is kept', (theme) => {
    const { host } = hostOf({ 'tenure-theme': 'dark' })
    keepThemeChoice(host, theme)
    expect(readThemeChoice(host)).toBe(theme)
  })

  it('of the system leaves nothing behind', () => {
    const { host, items } = hostOf({ 'tenure-theme': 'dark', other: '1' })
    keepThemeChoice(host, 'system')
    expect([...items]).toEqual([['other', '1']])
  })

  it.each([{}, { 'tenure-theme': 'sepia' }, { 'tenure-theme': '' }])(
    'is the system where %j is stored',
    (stored) => expect(readThemeChoice(hostOf(stored).host)).toBe('system'),
  )

  it.each([
    ['closed', closed],
    ['refusing', refusing],
  ])('is the system, and lost without a word, where storage is %s', (_, host) => {
    for (const theme of ['dark', 'system'] as const) expect(() => keepThemeChoice(host, theme)).not.toThrow()
    expect(readThemeChoice(host)).toBe('system')
  })
})
