import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../dates/edtf.ts'
import { remarked, withoutMarks } from './marks.ts'

describe('marks behind a text', () => {
  it.each([
    ['John Hart[1]', 'John Hart'],
    ['John Hart [12][a]', 'John Hart'],
    ['14 April 1865 †', '14 April 1865'],
    ['Ann Lee*', 'Ann Lee'],
    ['2001[note 3]', '2001'],
    ['2001¹', '2001'],
    ['张伟[注 1]', '张伟'],
    ['2001[citation needed]', '2001'],
  ])('of footnotes are no part of it: %s', (text, bare) => expect(withoutMarks(text)).toBe(bare))

  it.each([['[1998..1999]'], ['Member [North]'], ['[1]'], ['†'], ['Mayor (acting)'], ['1990?'], ['199X']])(
    'are none in %s',
    (text) => expect(withoutMarks(text)).toBe(text),
  )

  it('are none in EDTF, and never all of a text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bare = withoutMarks(text)
        expect(text.startsWith(bare)).toBe(true)
        if (text.trim() !== '') expect(bare.trim()).not.toBe('')
        if (parseEdtf(text).ok) expect(bare).toBe(text)
      }),
    )
  })
})

it('a remark is what stands in brackets behind a text', () => {
  expect(remarked('2001 (acting)')).toEqual({ bare: '2001', remark: 'acting' })
  expect(remarked('2001\n（代理）')).toEqual({ bare: '2001', remark: '代理' })
  expect(remarked('(2001)')).toBeUndefined()
  expect(remarked('2001 (a (b))')).toBeUndefined()
})
