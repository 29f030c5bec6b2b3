import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributesOf, VIEW_ATTRIBUTES } from '../state/attributes.ts'
import { anyView } from '../state/testing/arbitraryLinks.ts'
import type { Parameter } from '../state/url.ts'
import { DEFAULT_VIEW, type ViewState } from '../state/viewState.ts'
import { languageOf, withAttributes } from './attributes.ts'

const applied = (view: ViewState, attributes: Readonly<Record<string, string | null>>) =>
  withAttributes(view, new Map(Object.entries(attributes) as [Parameter, string | null][]))

/** All attributes, with `null` for those that are not there. */
const whole = (state: Readonly<Record<string, string>>) =>
  Object.fromEntries(VIEW_ATTRIBUTES.map((name) => [name, state[name] ?? null]))

describe('attributes', () => {
  it('are the view, and the view is attributes again', () => {
    fc.assert(
      fc.property(anyView, anyView, (view, before) => {
        const state = attributesOf(view)
        const back = applied(before, whole(state))
        expect(back.notices).toEqual([])
        expect(attributesOf(back.view)).toEqual(state)
      }),
    )
  })

  it('change nothing but what they name', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...VIEW_ATTRIBUTES), (view, name) => {
        const { view: changed } = applied(view, { [name]: null })
        expect({ ...changed, [name]: view[name] }).toEqual(view)
        expect(changed[name]).toEqual(DEFAULT_VIEW[name])
      }),
    )
  })

  it('take any text, and leave the view as it was where nothing of it can be applied', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VIEW_ATTRIBUTES), fc.string({ unit: 'binary' }), (name, text) => {
        const before = { ...DEFAULT_VIEW, role: ['mayor'], theme: 'dark' as const }
        const { view, notices } = applied(before, { [name]: text })
        if (notices.length > 0 && attributesOf(view)[name] === attributesOf(before)[name])
          expect(view).toEqual(before)
        for (const { parameter } of notices) expect(parameter).toBe(name)
      }),
    )
  })

  it.each([
    ['time', 'yesterday'],
    ['theme', 'sepia'],
    ['view', '2018..1998'],
    ['sort', 'by height'],
  ])('%s="%s" is refused, and named', (name, text) => {
    const before = { ...DEFAULT_VIEW, theme: 'dark' as const, sort: 'name' as const }
    const { view, notices } = applied(before, { [name]: text })
    expect(view).toEqual(before)
    expect(notices).toMatchObject([{ parameter: name }])
  })

  it('keep the good part of a list', () => {
    const { view, notices } = applied(DEFAULT_VIEW, { role: 'mayor~ ~not an id' })
    expect(view.role).toEqual(['mayor'])
    expect(notices.length).toBeGreaterThan(0)
  })

  it('have a theme that is the system’s under two names', () => {
    const dark: ViewState = { ...DEFAULT_VIEW, theme: 'dark' }
    for (const theme of ['auto', 'system', '', null])
      expect(applied(dark, { theme }).view.theme).toBe('system')
  })

  it('are told to whoever writes TypeScript', () => {
    const types = readFileSync(new URL('api.d.ts', import.meta.url), 'utf8')
    const [, union = ''] = /type TenureAttribute =((?:\s*\| '\w+')+)/.exec(types) ?? []
    expect([...union.matchAll(/'(\w+)'/g)].map(([, name]) => name)).toEqual(VIEW_ATTRIBUTES)
  })
})

it.each([
  ['zh-CN', 'zh'],
  ['ZH_TW', 'zh'],
  ['fr', 'fr'],
  ['de', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('the language of text in "%s" is %s', (tag, lang) => expect(languageOf(tag)).toBe(lang))
