import { describe, expect, it } from 'vitest'
import { choice, flag, freeText, language } from './codec.ts'

describe('a text', () => {
  const text = freeText('headline', 5)

  it('is clipped between characters, without space around it', () => {
    expect(text.decode(' abcde ')).toEqual({ ok: true, value: 'abcde', ignored: [] })
    const tooLong = { code: 'tooLong', what: 'headline', most: 5 }
    expect(text.decode('abcdef')).toEqual({
      ok: true,
      value: 'abcde',
      ignored: [{ value: 'f', reason: tooLong }],
    })
    expect(text.decode('🗼🗼🗼🗼🗼🗼')).toMatchObject({ value: '🗼🗼🗼🗼🗼', ignored: [{ value: '🗼' }] })
    expect(text.decode('abcd ef')).toMatchObject({ value: 'abcd', ignored: [{ reason: tooLong }] })
    expect([' abcdefg ', 'abcd ef', '', '  '].map(text.encode)).toEqual(['abcde', 'abcd', null, null])
  })
})

describe('a choice', () => {
  const size = choice(['s', 'm', 'l'])

  it('is one of its words, the first where none is said', () => {
    expect(['', 's', 'm', 'l'].map(size.decode)).toEqual(
      ['s', 's', 'm', 'l'].map((value) => ({ ok: true, value, ignored: [] })),
    )
    expect((['s', 'm', 'l'] as const).map(size.encode)).toEqual([null, 'm', 'l'])
    expect(size.decode('M')).toEqual({
      ok: false,
      reason: { code: 'noneOf', value: 'M', choices: ['s', 'm', 'l'] },
    })
  })

  it('of a language is known by its tag', () => {
    const lang = language(['en', 'zh'])
    const read = (tag: string) => lang.decode(tag)
    for (const tag of ['zh', 'ZH', 'zh-CN', 'zh_TW', 'zh-hant-tw'])
      expect(read(tag), tag).toMatchObject({ value: 'zh' })
    for (const tag of ['', 'en', 'EN-gb']) expect(read(tag), tag).toMatchObject({ value: 'en' })
    for (const tag of ['zh-', 'z', 'zhuang', 'zh CN', 'xzh', 'zh-CN!', 'fr'])
      expect(read(tag).ok, tag).toBe(false)
    expect((['en', 'zh'] as const).map(lang.encode)).toEqual([null, 'zh'])
  })
})

it('yes and no are said in few ways', () => {
  const read = (text: string) => flag.decode(text)
  for (const yes of ['', '1', 'true']) expect(read(yes), yes).toEqual({ ok: true, value: true, ignored: [] })
  for (const no of ['0', 'false']) expect(read(no), no).toEqual({ ok: true, value: false, ignored: [] })
  for (const neither of ['yes', 'TRUE', '2'])
    expect(read(neither)).toEqual({ ok: false, reason: { code: 'notFlag', value: neither } })
  expect([true, false].map(flag.encode)).toEqual(['1', null])
})
