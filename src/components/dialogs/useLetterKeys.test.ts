import { describe, expect, it } from 'vitest'
import { hasLetterKeys } from '../shared/letterKeys.ts'
import { keepLetterKeys } from './useLetterKeys.ts'

function storage() {
  const kept = new Map<string, string>()
  return {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  }
}

const closed = {
  get localStorage(): never {
    throw new DOMException('closed', 'SecurityError')
  },
}

describe('keys of one letter', () => {
  it('are on until turned off, and off for the next page on this device too', () => {
    const host = storage()
    expect(hasLetterKeys({}, host)).toBe(true)
    keepLetterKeys({}, host, false)
    expect(hasLetterKeys({}, host)).toBe(false)
    keepLetterKeys({}, host, true)
    expect(hasLetterKeys({}, host)).toBe(true)
  })

  it('turned off where nothing can be kept, are off as long as the page lasts', () => {
    const session = {}
    keepLetterKeys(session, closed, false)
    expect(hasLetterKeys(session, closed)).toBe(false)
    expect(hasLetterKeys({}, closed)).toBe(true)
  })
})
