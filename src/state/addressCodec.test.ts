import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { address } from './addressCodec.ts'

const accepts = (text: string) => address.decode(text).ok

describe('the address of a dataset', () => {
  it.each([
    'officials.json',
    '../data/officials 2020.json',
    '/data.json?v=2',
    './a:b.json',
    'a/http:b.json',
    'https://example.org/a.json',
    'HTTP://localhost:8080/a.json',
    'local:officials-1a2b3c4d',
  ])('may be %s', (text) => expect(address.decode(text)).toEqual({ ok: true, value: text, ignored: [] }))

  it.each([
    'local:',
    'local:a/b',
    'local:Ä',
    'local://a.org/a',
    'LOCAL:a',
    'local:a\n',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org/a.json',
    '//example.org/a.json',
    '//example.org/https://page.invalid/a.json',
    '/\\example.org/a.json',
    '\\\\example.org\\a.json',
    '/\t/example.org/a.json',
    'http:example.org/a.json',
    'https:example.org/a.json',
    'https://',
    'https://trusted.org@example.org/a.json',
  ])('is never %s', (text) => expect(accepts(text)).toBe(false))

  it('says why', () => {
    expect(address.decode('data:,x')).toEqual({
      ok: false,
      reason: { code: 'protocol', value: 'data:,x', protocol: 'data:' },
    })
    expect(address.decode('//x.org/a')).toEqual({
      ok: false,
      reason: { code: 'hostWithoutHttp', value: '//x.org/a' },
    })
  })

  it.each([
    ['https://trusted.org@example.org/a.json', 'userInAddress'],
    ['https://:secret@example.org/a.json', 'userInAddress'],
    ['java\tscript:alert(1)', 'notAddress'],
    ['a\u007f.json', 'notAddress'],
    ['https://', 'notAddress'],
    ['https:example.org/a.json', 'hostWithoutHttp'],
    ['http:example.org/a.json', 'hostWithoutHttp'],
    ['/\\example.org/a.json', 'hostWithoutHttp'],
  ])('says of %j that it is %s', (text, code) =>
    expect(address.decode(text)).toEqual({ ok: false, reason: { code, value: text } }),
  )

  it('says what is followed in place of a protocol', () => {
    for (const protocol of ['ftp:', 'file:', 'javascript:', 'local:'])
      expect(address.decode(`${protocol}//a/b`)).toMatchObject({ reason: { code: 'protocol', protocol } })
  })

  it('is written as it is, without space around it; none is the page’s own', () => {
    expect(address.encode(' data/a.json ')).toBe('data/a.json')
    expect([address.encode(''), address.encode('  ')]).toEqual([null, null])
    expect(address.decode('')).toEqual({ ok: true, value: '', ignored: [] })
  })

  it('stays on the page where it is relative, whatever the page', () => {
    const piece = fc.constantFrom(
      'http',
      'https',
      ':',
      '/',
      '\\',
      '//',
      '@',
      'x.org',
      '.',
      '..',
      '?',
      '#',
      '\t',
      ' ',
    )
    const pages = ['http://one.example/a/', 'https://two.example/b/index.html']
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join('').trim()
        if (/^https?:\/\//i.test(text) || !accepts(text)) return
        for (const page of pages) expect(new URL(text, page).origin).toBe(new URL(page).origin)
      }),
      { numRuns: 5000 },
    )
  })
})
