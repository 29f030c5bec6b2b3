import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { noticeText } from '../words/noticeWords.ts'
import { anyView, boundsOf, hostileLink } from './testing/arbitraryLinks.ts'
import { addressOf, decodeView, encodeView } from './url.ts'
import { DEFAULT_VIEW, type ViewState } from './viewState.ts'

const stateOf = (search: string) => decodeView(search).state
const reasonsOf = (search: string) => decodeView(search).notices.map(({ reason }) => noticeText(reason, 'en'))
const view = (changes: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...changes })

describe('a view and its link', () => {
  it('says the same, whatever the view', () => {
    fc.assert(
      fc.property(anyView, (state) => {
        expect(decodeView(encodeView(state))).toEqual({ state, notices: [] })
        expect(decodeView(`?${encodeView(state)}`).state).toEqual(state)
      }),
      { numRuns: 1000 },
    )
  })

  it('is legal in an address as it is, so that no browser rewrites it', () => {
    fc.assert(
      fc.property(anyView, (state) => {
        const query = encodeView(state)
        expect(query).toMatch(/^[\w.~:/,%=&-]*$/)
        const search = query === '' ? '' : `?${query}`
        expect(new URL(addressOf(state, 'https://example.org/tenure/')).search).toBe(search)
      }),
    )
  })

  it('reads any text without throwing, and settles after one reading', () => {
    fc.assert(
      fc.property(hostileLink, (search) => {
        const once = encodeView(stateOf(search))
        expect(decodeView(once).notices).toEqual([])
        expect(encodeView(stateOf(once))).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('writes any text of a search, even half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        expect(decodeView(encodeView(view({ q: `${a}\ud83d${b}` }))).notices).toEqual([])
      }),
    )
  })
})

describe('encodeView', () => {
  it('writes nothing for the default view', () => expect(encodeView(DEFAULT_VIEW)).toBe(''))

  it('writes a readable query in a stable order', () => {
    const { from, to } = boundsOf('2020')
    const state = view({
      theme: 'dark',
      sel: { kind: 'term', id: 'mayor-of-chongqing.zhang-guoqing' },
      at: boundsOf('2020-09-02').from,
      q: 'tianjin + 张',
      role: ['mayor', 'party-secretary', 'mayor'],
      time: { from, to },
      data: 'https://example.org/a,b.json?v=1',
      embed: true,
    })
    expect(encodeView(state)).toBe(
      'data=https://example.org/a,b.json%3Fv%3D1&time=2020&role=mayor~party-secretary' +
        '&q=tianjin%20%2B%20%E5%BC%A0&at=2020-09-02&sel=term.mayor-of-chongqing.zhang-guoqing' +
        '&embed=1&theme=dark',
    )
  })

  it('writes the open bounds of the data as earliest and latest', () => {
    expect(encodeView(view({ time: { from: OPEN_PAST, to: boundsOf('2012').to } }))).toBe(
      'time=earliest..2012',
    )
    expect(encodeView(view({ time: { from: OPEN_PAST, to: OPEN_FUTURE }, at: OPEN_FUTURE }))).toBe('')
  })
})

describe('decodeView', () => {
  it('keeps the good items of a list and names the bad ones', () => {
    expect(decodeView('role=mayor~~Mayor~premier~mayor~a_')).toEqual({
      state: view({ role: ['mayor', 'premier'] }),
      notices: [
        { parameter: 'role', value: 'Mayor', reason: { code: 'notId', value: 'Mayor' } },
        { parameter: 'role', value: 'a_', reason: { code: 'notId', value: 'a_' } },
      ],
    })
  })

  it('applies the rest when a parameter is wrong', () => {
    const { state, notices } = decodeView('?time=2012..1998&q=a&at=2020-09&sel=office.x&show=map&theme=pink')
    expect(state).toEqual(view({ q: 'a' }))
    expect(notices.map(({ parameter }) => parameter)).toEqual(['time', 'at', 'sel', 'show', 'theme'])
  })

  it('names parameters it does not know, but not those of trackers', () => {
    expect(reasonsOf('utm_source=x&fbclid=1&gclid=2&__proto__=3&lanes=office')).toEqual([
      '"__proto__" is not a parameter of this page',
      '"lanes" is not a parameter of this page',
    ])
  })

  it('lets the last one win when a parameter is given twice', () => {
    expect(decodeView('q=a&search=b&utm_id=1&utm_id=2')).toEqual({
      state: view({ q: 'b' }),
      notices: [{ parameter: 'q', value: 'a', reason: { code: 'givenTwice', parameter: 'q' } }],
    })
  })

  it('reads a link in which mail programs and wikis wrote "&" as "&amp;"', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom('&amp;', '&amp;amp;'), (state, ampersand) => {
        expect(decodeView(encodeView(state).replaceAll('&', ampersand))).toEqual({ state, notices: [] })
      }),
    )
    expect(stateOf('role=mayor&amp;search=a&amp;utm_id=1')).toEqual(view({ role: ['mayor'], q: 'a' }))
    expect(reasonsOf('q=a&amp;lanes=1&amp;amp')).toEqual([
      '"lanes" is not a parameter of this page',
      '"amp" is not a parameter of this page',
    ])
  })

  it.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-hant-TW', 'zh'],
    ['zh_CN', 'zh'],
    ['ZH', 'zh'],
    ['en-GB', 'en'],
    ['en', 'en'],
  ] as const)('reads lang=%s as %s', (tag, lang) =>
    expect(decodeView(`lang=${tag}`)).toEqual({ state: view({ lang }), notices: [] }),
  )

  it.each(['tlh', 'de-CH', 'zhuang', 'zh-', '-zh', 'zh.CN', 'english'])('names lang=%s as unknown', (tag) =>
    expect(reasonsOf(`lang=${tag}`)).toEqual([`"${tag}" is none of en, zh, fr, es`]),
  )

  it('reads "+" as the space that forms make of it', () => expect(stateOf('q=a+b').q).toBe('a b'))

  it('does not mind space around a value', () => {
    expect(decodeView('role=%20mayor+&show=table%0A').state).toEqual(view({ role: ['mayor'], show: 'table' }))
  })

  it('reads the ways to say embed', () => {
    expect(['embed', 'embed=1', 'embed=true'].map((search) => stateOf(search).embed)).toEqual([
      true,
      true,
      true,
    ])
    expect(decodeView('embed=0')).toEqual({ state: DEFAULT_VIEW, notices: [] })
    expect(reasonsOf('embed=yes')).toEqual(['"yes" is neither 1 nor 0'])
  })

  it('takes empty values for defaults', () => {
    const search = 'data=&time=&role=&q=&view=&at=&sel=&show=&lang=&theme='
    expect(decodeView(search)).toEqual({ state: DEFAULT_VIEW, notices: [] })
  })

  it('clips a long search between characters and says so', () => {
    const { state, notices } = decodeView(`q=${'🗼'.repeat(201)}`)
    expect(state.q).toBe('🗼'.repeat(200))
    expect(notices).toEqual([
      { parameter: 'q', value: '🗼', reason: { code: 'tooLong', what: 'search', most: 200 } },
    ])
  })

  it('reads what is open', () => {
    expect(stateOf('sel=day').sel).toEqual({ kind: 'day' })
    expect(stateOf('sel=person.zhang-ming').sel).toEqual({ kind: 'person', id: 'zhang-ming' })
    expect(stateOf('sel=person.').sel).toEqual({ kind: 'none' })
    expect(stateOf('sel=term').sel).toEqual({ kind: 'none' })
  })
})

describe('addressOf', () => {
  it('puts the view on the page it is given', () => {
    const state = view({ q: 'a' })
    expect(addressOf(state, 'https://example.org/t/')).toBe('https://example.org/t/?q=a')
    expect(addressOf(state, 'file:///t/index.html?q=b#c')).toBe('file:///t/index.html?q=a')
    expect(addressOf(DEFAULT_VIEW, 'https://example.org/t/?q=b')).toBe('https://example.org/t/')
  })
})
