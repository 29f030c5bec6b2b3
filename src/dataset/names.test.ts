/** What is made of texts, and asked of them: ids, addresses, names to compare, languages. */
import { describe, expect, it } from 'vitest'
import { foldedName } from './foldedName.ts'
import { isLanguage } from './language.ts'
import { slug } from './slug.ts'
import { spokenIn } from './text.ts'
import { isVisible } from './visible.ts'
import { hostOf, isWebAddress } from './webAddress.ts'

it.each([
  ['Mayor of A', 'mayor-of-a'],
  ['  Zoë’s  City_Hall ', 'zoe-s-city_hall'],
  ['Żółw', 'zołw'],
  ['St. Gallen', 'st-gallen'],
  ['v1.2', 'v1.2'],
  ['a_._b', 'a-b'],
  ['_a_', 'a'],
  ['...a...', 'a'],
  ['a - b', 'a-b'],
  ['a--b', 'a-b'],
  ['重庆市', '重庆市'],
  ['Ⅷ', 'viii'],
  ['1. FC', '1-fc'],
  ['-', undefined],
  ['', undefined],
  ['«»', undefined],
])('an id made of "%s" is %s', (text, id) => expect(slug(text)).toBe(id))

describe('an address', () => {
  it.each([
    'http://example.org',
    'HTTPS://example.org/a?b=c#d',
    'https://example.org:8080/@a',
    'https://例.org',
  ])('is %s', (text) => expect(isWebAddress(text)).toBe(true))

  it.each([
    '',
    'example.org',
    'https:example.org',
    'ftp://example.org',
    'see https://example.org',
    'https://example.org/a b',
    'https://example.org/\n',
    ' https://example.org',
    'https://me@example.org',
    'https://:secret@example.org',
    'https://me:secret@example.org',
    'https://[::1',
    'https://',
  ])('is not %j', (text) => expect(isWebAddress(text)).toBe(false))

  it('leads to a host, in letters that cannot pass for others', () => {
    expect(hostOf('https://Example.org:8080/a')).toBe('example.org:8080')
    expect(hostOf('https://еxample.org/')).toBe('xn--xample-2of.org')
    expect(hostOf('example')).toBe('')
  })
})

it('a text is seen where it has a sign that is', () => {
  for (const text of ['a', '张', '\ue000', '\u200ba', '.', ' ́e']) expect(isVisible(text), text).toBe(true)
  for (const text of [
    '',
    ' \n\t',
    '\u00a0\u3000',
    '\u200b\u200d\u202e',
    '\u3164\u115f',
    '\u2800',
    '\u00ad',
    '\u0000',
  ])
    expect(isVisible(text), text).toBe(false)
})

it('names are compared folded, in English or as they are, by their letters and digits', () => {
  expect(foldedName({ zh: '张', en: '  Zhāng—Guó’qìng (II.) ' })).toBe('zhang guo qing ii')
  expect(foldedName('O’Neill-Smith, 3rd')).toBe('o neill smith 3rd')
  expect(foldedName({ zh: '张国清', ja: '張' })).toBe('张国清')
  expect(foldedName('—')).toBe('')
})

it.each<[Parameters<typeof spokenIn>[0], string, string, string | undefined]>([
  ['Zhang', 'zh', 'Zhang', undefined],
  [{ en: 'Zhang', zh: '张' }, 'zh', '张', undefined],
  [{ en: 'Zhang', zh: '张' }, 'fr', 'Zhang', 'en'],
  [{ zh: '张', ja: '張' }, 'fr', '张', 'zh'],
  [{ ar: 'جمال' }, 'en', '\u2068جمال\u2069', 'ar'],
])('%j read in %s is %s, said in %s', (text, lang, shown, its) =>
  expect(spokenIn(text, lang)).toEqual({ text: shown, lang: its }),
)

it('a language is told by its tag', () => {
  for (const tag of ['en', 'zh-Hant', 'zh-Hant-TW', 'yue', 'de-1996']) expect(isLanguage(tag), tag).toBe(true)
  for (const tag of ['', 'e', 'EN', 'english', 'zh_Hant', 'en-', 'en-a', '-en', 'en-US ', 'zh-123456789'])
    expect(isLanguage(tag), tag).toBe(false)
})
