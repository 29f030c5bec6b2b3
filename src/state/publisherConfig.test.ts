import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configWordsIn } from '../words/configWords.ts'
import { decodeConfig, type Supports } from './publisherConfig.ts'
import { anyView } from './testing/arbitraryLinks.ts'
import { encodeView } from './url.ts'

/** A browser that knows few colours and fonts. */
const supports: Supports = (property, value) =>
  property === 'color'
    ? /^(#[\da-f]{6}|light-dark\(#[\da-f]{6}, #[\da-f]{6}\)|inherit|var\(--x\))$/.test(value)
    : property === 'font-family'
      ? /^[\w\s",-]+$/.test(value)
      : true

const decode = (value: unknown) => decodeConfig(value, supports)

/** What is said of each problem, by its place. */
function told(value: unknown): Record<string, string> {
  const decoded = decode(value)
  const { reason } = configWordsIn('en')
  return decoded.ok
    ? {}
    : Object.fromEntries(decoded.problems.map((problem) => [problem.path, reason(problem.reason)]))
}

describe('a config that is in order', () => {
  it('says what it says, and of the rest nothing', () => {
    expect(decode({})).toEqual({ ok: true, config: { data: '', title: '', view: '', style: {} } })
    const style = {
      '--tenure-font': ' Georgia, "Noto Serif", serif ',
      '--tenure-page': 'light-dark(#fff9f2, #22201d)',
      '--tenure-group-1': '#0d7680',
      '--tenure-on-group-government': '#ffffff',
      '--tenure-size': '112.5%',
    }
    expect(
      decode({ data: 'data/cabinets.csv', title: ' Cabinets ', view: '?lang=zh&role=mayor', style }),
    ).toEqual({
      ok: true,
      config: {
        data: 'data/cabinets.csv',
        title: 'Cabinets',
        view: 'role=mayor&lang=zh',
        style: { ...style, '--tenure-font': 'Georgia, "Noto Serif", serif' },
      },
    })
  })

  it('is the example of the docs', () => {
    const docs = readFileSync(new URL('../../public/docs/hosting.md', import.meta.url), 'utf8')
    const [, example = ''] = /```json\n(.*?)```/s.exec(docs) ?? []
    expect(decode(JSON.parse(example))).toMatchObject({ ok: true, config: { data: 'data/cabinets.csv' } })
  })

  it('has any view of this page’s data, as a link has it', () => {
    fc.assert(
      fc.property(anyView, (state) => {
        const view = encodeView({ ...state, data: '', embed: true })
        expect(decode({ view })).toMatchObject({ ok: true, config: { view } })
      }),
    )
  })
})

describe('a config that is not', () => {
  it.each([null, [], 'data.json', 7, [{ data: 'a.json' }]])('is no object: %j', (value) =>
    expect(told(value)).toEqual({ '': 'is to be an object: write `{ "data": "data/yours.json" }`' }),
  )

  it.each([
    [{ dataset: 'a.json' }, 'dataset', 'is no key of this file: write one of data, title, view, style, or'],
    [{ data: 7 }, 'data', 'is to be a text that is not empty: write `"data": "data/yours.json"`'],
    [{ data: ' ' }, 'data', 'is to be a text that is not empty'],
    [{ data: 'javascript:alert(1)' }, 'data', '"javascript:alert(1)" is a javascript: address'],
    [{ data: 'local:a-1a2b3c4d' }, 'data', 'is a local: address'],
    [{ data: '//host.example/a.json' }, 'data', 'names a host but does not begin with http:// or https://'],
    [{ title: { en: 'A' } }, 'title', 'is to be a text that is not empty: write `"title": '],
    [{ title: 'a'.repeat(201) }, 'title', 'a title has at most 200 characters'],
    [{ view: ['role=mayor'] }, 'view', 'is to be a text that is not empty: write `"view": "role=mayor&lang=zh"`'],
    [{ view: 'lang=xx' }, 'view', '`lang`: "xx" is none of en, zh, fr, es'],
    [{ view: 'roles=mayor' }, 'view', '`roles`: "roles" is not a parameter of this page'],
    [{ view: 'data=a.json&role=mayor' }, 'view', 'names a dataset: write its address as `data`'],
    [{ view: 'data=ftp://a/b' }, 'view', 'names a dataset: write its address as `data`'],
    [{ style: '--tenure-page: red' }, 'style', 'is to be an object: write `"style": { "--tenure-accent": '],
    [{ style: { '--page': '#ffffff' } }, 'style.--page', 'is no property of the house style: write one of --tenure-page'],
    [{ style: { '--tenure-padding': '3px' } }, 'style.--tenure-padding', 'is no property of the house style'],
    [{ style: { '--tenure-page': 'no colour' } }, 'style.--tenure-page', '`no colour` is not a colour: write one'],
    [{ style: { '--tenure-page': 'inherit' } }, 'style.--tenure-page', '`inherit` is not a colour'],
    [{ style: { '--tenure-page': 'var(--x)' } }, 'style.--tenure-page', '`var(--x)` is not a colour'],
    [{ style: { '--tenure-group-1': 7 } }, 'style.--tenure-group-1', '`7` is not a colour'],
    [{ style: { '--tenure-font': 'url(x)' } }, 'style.--tenure-font', '`url(x)` is not a list of fonts'],
    [{ style: { '--tenure-size': 'large' } }, 'style.--tenure-size', '`large` is not a size of text: write one'],
    [{ style: { '--tenure-size': '0px' } }, 'style.--tenure-size', '`0px` is not a size of text'],
    [JSON.parse('{ "__proto__": { "data": "a.json" } }'), '__proto__', 'is no key of this file'],
  ])('is told where and what to write instead: %j', (value, path, text) => {
    expect(Object.keys(told(value))).toEqual([path])
    expect(told(value)[path]).toContain(text)
  }) // biome-ignore format: a table

  it('names all that is wrong', () =>
    expect(Object.keys(told({ data: 1, colour: 2, style: { '--a': '', '--tenure-ink': '' } }))).toEqual([
      'data',
      'colour',
      'style.--a',
      'style.--tenure-ink',
    ]))

  it('is told where origins are allowed, with those that it names', () => {
    const line = (content: string) =>
      `Write \`<meta name="tenure-origins" content="${content}">\` in index.html`
    for (const origins of ['https://a.example', ['https://a.example']])
      expect(told({ origins }).origins).toContain(line('https://a.example'))
    expect(told({ origins: ['https://a.example', '*'] }).origins).toContain(line('https://a.example *'))
    for (const origins of [true, [], '"><script>'])
      expect(told({ origins }).origins).toContain(line('https://data.example.org'))
  })

  it('is refused or read, whatever it is, and never throws', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('data', 'title', 'view', 'style', 'origins', 'x'), fc.jsonValue()),
    )
    fc.assert(
      fc.property(values, (value) => {
        const decoded = decode(value)
        if (!decoded.ok) expect(decoded.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
