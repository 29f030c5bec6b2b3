import { afterEach, expect, it, vi } from 'vitest'
import { fragmentFor } from './linkFragment.ts'

afterEach(() => vi.unstubAllGlobals())

it('a link to what this page’s own link has in it has it too, and no other has', () => {
  vi.stubGlobal('location', { hash: '#d=q1Yq' })
  expect(fragmentFor('local:a-1a2b3c4d')).toBe('#d=q1Yq')
  expect(fragmentFor('')).toBe('')
  expect(fragmentFor('data/a.csv')).toBe('')
  vi.stubGlobal('location', { hash: '#about' })
  expect(fragmentFor('local:a-1a2b3c4d')).toBe('')
})
