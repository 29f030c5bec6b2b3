import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyView } from '../../state/testing/arbitraryLinks.ts'
import { decodeView } from '../../state/url.ts'
import { DEFAULT_VIEW } from '../../state/viewState.ts'
import { embedCode } from './embedCode.ts'

const page = 'https://site.example/tenure/?role=mayor#x'

it('is a frame of so many pixels, or one that follows, with the script for that', () => {
  const embed = { view: DEFAULT_VIEW, hide: [], page }
  expect(embedCode({ ...embed, height: 320 }, 'A "title"')).toBe(
    '<iframe src="https://site.example/tenure/?embed=1" title="A &quot;title&quot;" width="100%" height="320" frameborder="0" loading="lazy"></iframe>',
  )
  expect(embedCode({ ...embed, height: 'auto', hide: ['key'] }, 'A')).toBe(
    '<script src="https://site.example/tenure/resize.js" async></script>\n' +
      '<iframe src="https://site.example/tenure/?embed=1&amp;hide=key&amp;height=auto" title="A" width="100%" height="480" frameborder="0" loading="lazy"></iframe>',
  )
})

it('names the view it shows, whatever that is and however it is called', () => {
  fc.assert(
    fc.property(anyView, fc.string({ unit: 'binary' }), (view, title) => {
      const code = embedCode({ view, height: 480, hide: view.hide, page }, title)
      const [, src = '', said] = /^<iframe src="([^"<>]*)" title="([^"<]*)" width="100%"/s.exec(code) ?? []
      expect(said).toBeDefined()
      const { search } = new URL(
        src.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
      )
      expect(decodeView(search).state).toEqual({ ...view, embed: true, height: 'frame' })
    }),
  )
})
