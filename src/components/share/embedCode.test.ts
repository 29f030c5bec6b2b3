import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attributesOf, VIEW_ATTRIBUTES } from '../../state/attributes.ts'
import { anyView } from '../../state/testing/arbitraryLinks.ts'
import { decodeView } from '../../state/url.ts'
import { DEFAULT_VIEW } from '../../state/viewState.ts'
import { elementCode, embedCode } from './embedCode.ts'

const plainly = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const page = 'https://site.example/tenure/?role=mayor#x'

it('is a frame of so many pixels, or one that follows, with the script for that', () => {
  const embed = { view: DEFAULT_VIEW, page, fragment: '' }
  expect(embedCode({ ...embed, height: 320 }, 'A "title"')).toBe(
    '<iframe src="https://site.example/tenure/?embed=1" title="A &quot;title&quot;" width="100%" height="320" frameborder="0" loading="lazy"></iframe>',
  )
  const keyless = { ...DEFAULT_VIEW, hide: ['key'] }
  expect(embedCode({ ...embed, height: 'auto', view: keyless }, 'A')).toBe(
    '<script src="https://site.example/tenure/resize.js" async></script>\n' +
      '<iframe src="https://site.example/tenure/?embed=1&amp;hide=key&amp;height=auto" title="A" width="100%" height="480" frameborder="0" loading="lazy"></iframe>',
  )
})

it('names the view it shows, whatever that is and however it is called', () => {
  fc.assert(
    fc.property(anyView, fc.string({ unit: 'binary' }), (view, title) => {
      const code = embedCode({ view, height: 480, page, fragment: '' }, title)
      const [, src = '', said] = /^<iframe src="([^"<>]*)" title="([^"<]*)" width="100%"/s.exec(code) ?? []
      expect(said).toBeDefined()
      const { search } = new URL(plainly(src))
      expect(decodeView(search).state).toEqual({ ...view, embed: true, height: 'frame' })
    }),
  )
})

it('has the data in it where that travels in the link', () => {
  const view = { ...DEFAULT_VIEW, data: 'local:a-1a2b3c4d' }
  expect(embedCode({ view, height: 'auto', page, fragment: '#d=q1Yq' }, 'A')).toContain(
    'src="https://site.example/tenure/?data=local:a-1a2b3c4d&amp;embed=1&amp;height=auto#d=q1Yq" title="A"',
  )
})

it('is an element with the dataset, the page and the view as attributes, whatever that is', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const code = elementCode({ view, page }, 'https://site.example/data/a.csv?x=1&y="2"')
      const [script, element = ''] = code.split(/\n(?=<tenure-timeline)/)
      expect(script).toBe('<script type="module" src="https://site.example/tenure/tenure.js"></script>')
      const said = [...element.matchAll(/ ([a-z]+)="([^"<]*)"/g)].map(([, name, text = '']) => [
        name,
        plainly(text),
      ])
      expect(Object.fromEntries(said)).toEqual({
        src: 'https://site.example/data/a.csv?x=1&y="2"',
        page: 'https://site.example/tenure/',
        lang: view.lang,
        ...attributesOf(view),
      })
      expect(said.every(([name = '']) => ['src', 'page', 'lang', ...VIEW_ATTRIBUTES].includes(name))).toBe(
        true,
      )
    }),
  )
})
