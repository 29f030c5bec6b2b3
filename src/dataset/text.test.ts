import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foreignTag } from './foreignTag.ts'
import { allTexts, isolated, otherSpelling, textIn, writtenIn } from './text.ts'

const both = { en: 'Zhang', zh: '张' }

it('picks the language of the reader, then English, then any', () => {
  expect(textIn('Zhang', 'zh')).toBe('Zhang')
  expect(textIn(both, 'zh')).toBe('张')
  expect(textIn(both, 'fr')).toBe('Zhang')
  expect(textIn({ zh: '张' }, 'en')).toBe('张')
})

it('takes a form of the reader’s language before English, and says what language it is in where that is another', () => {
  const told = (text: Parameters<typeof textIn>[0], lang: string) => [
    textIn(text, lang),
    foreignTag(text, lang),
  ]
  expect(told(both, 'zh')).toEqual(['张', undefined])
  expect(told({ en: 'Zhang', 'zh-Hant': '張' }, 'zh')).toEqual(['張', 'zh-Hant'])
  expect(told({ 'zh-Hant': '張', zh: '张' }, 'zh')).toEqual(['张', undefined])
  expect(told({ en: 'Zhang', 'zh-Hant': '張' }, 'z')).toEqual(['Zhang', 'en'])
  expect(told({ fr: 'Zhang', ru: 'Чжан' }, 'zh')).toEqual(['Zhang', 'fr'])
  expect(told('Zhang', 'zh')).toEqual(['Zhang', undefined])
})

it('gives the spelling to stand second, if there is one: its own before English', () => {
  expect(otherSpelling(both, 'en')).toEqual({ text: '张', lang: 'zh' })
  expect(otherSpelling(both, 'zh')).toEqual({ text: 'Zhang', lang: 'en' })
  expect(otherSpelling({ en: 'Nasser', ar: 'جمال', ru: 'Насер', zh: '纳赛尔' }, 'zh')?.lang).toBe('ar')
  expect(otherSpelling({ 'en-GB': 'Nasser', en: 'Naser', ar: 'جمال' }, 'en')?.lang).toBe('ar')
  expect(otherSpelling({ en: 'Li', de: 'Li' }, 'en')).toBeUndefined()
  expect(otherSpelling('Zhang', 'en')).toBeUndefined()
})

it('lists every spelling', () => {
  expect(allTexts(undefined)).toEqual([])
  expect(allTexts('Zhang')).toEqual(['Zhang'])
  expect(allTexts(both)).toEqual(['Zhang', '张'])
})

it('is shown so that it turns nothing around', () => {
  expect(isolated('Zhang Guoqing – “张国清”')).toBe('Zhang Guoqing – “张国清”')
  expect(isolated('a\u202ebc')).toBe('abc')
  expect(isolated('\u2067בן\u202e')).toBe('\u2068בן\u2069')
  expect(textIn({ en: 'Nasser', ar: 'جمال' }, 'ar')).toBe('\u2068جمال\u2069')
  expect(writtenIn({ en: 'Nasser', ar: 'جمال' }, 'ar')).toBe('جمال')
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ב', '\u202a', '\u202e', '\u2067', '\u2069') }),
      (text) => {
        const letters = text.replace(/[^aב]/g, '')
        expect(isolated(text)).toBe(letters.includes('ב') ? `\u2068${letters}\u2069` : letters)
      },
    ),
  )
})

it('has thirty marks on a letter at most, and every mark a language writes', () => {
  const written =
    'Nguyễn Phú Trọng, Ngu\u0079\u0065\u0302\u0303n, สมเด็จพระปกเกล้าเจ้าอยู่หัว, न्यायाधीश, வெளியுறவுத்துறை, བསྒྲུབས, נְשִׂיא'
  expect(isolated(written)).toBe(`\u2068${written}\u2069`)
  expect(isolated(`e${'\u0301'.repeat(30_000)}, Ann`)).toBe(`e${'\u0301'.repeat(30)}, Ann`)
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('e', '\u0301', '\u034f', 'क', '\u093f', '\u{1d165}'),
        maxLength: 200,
      }),
      (text) => {
        expect(isolated(text)).toBe(marksCounted(text))
      },
    ),
  )
})

/** The same sign by sign. */
function marksCounted(text: string): string {
  let kept = ''
  let run = 0
  for (const sign of text) {
    run = /\p{M}/u.test(sign) ? run + 1 : 0
    if (run <= 30) kept += sign
  }
  return kept
}
