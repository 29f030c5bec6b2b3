import { expect, it } from 'vitest'
import { allTexts, otherScript, textIn } from './text.ts'

const both = { en: 'Zhang', zh: '张' }

it('picks the language of the reader, then English, then any', () => {
  expect(textIn('Zhang', 'zh')).toBe('Zhang')
  expect(textIn(both, 'zh')).toBe('张')
  expect(textIn(both, 'fr')).toBe('Zhang')
  expect(textIn({ zh: '张' }, 'en')).toBe('张')
})

it('gives the other script beside the one shown, if there is one', () => {
  expect(otherScript(both, 'en')).toBe('张')
  expect(otherScript(both, 'zh')).toBe('Zhang')
  expect(otherScript({ en: 'Li', de: 'Li' }, 'en')).toBe('')
  expect(otherScript('Zhang', 'en')).toBe('')
})

it('lists every spelling', () => {
  expect(allTexts(undefined)).toEqual([])
  expect(allTexts('Zhang')).toEqual(['Zhang'])
  expect(allTexts(both)).toEqual(['Zhang', '张'])
})
