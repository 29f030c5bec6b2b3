import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PageFile, pageFile, zipped } from './pageFile.ts'

const TEMPLATE =
  '<html lang="{file:lang}" data-view="{file:view}"><title>{file:title}</title><meta content="{file:description}"><pre>{file:text}</pre><script type="a" data-host="{file:host}">{file:dataset}</script></html>'

const EMPTY: PageFile = { title: '', description: '', lang: '', view: '', text: '', host: '', dataset: '' }

/** What would end a text, an attribute or a script, or begin one. */
const payload = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '</script><script>x()</script>',
    '<!--<script>',
    '" onload="x()',
    '&lt;b>',
    '$&$1',
    '\u2028',
    '{file:title}',
  ),
)

const signs = (html: string) => html.replace(/[^<>"]/g, '')

describe('a page in one file', () => {
  it('has no tag, quote or comment that the template has not, whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: payload,
          description: payload,
          lang: payload,
          view: payload,
          text: payload,
          host: payload,
          dataset: payload,
        }),
        (file) => {
          expect(signs(pageFile(TEMPLATE, file))).toBe(signs(pageFile(TEMPLATE, EMPTY)))
        },
      ),
    )
  })

  it('fills each place once, and nothing in what it filled in', () => {
    const html = pageFile('{file:title}|{file:dataset}', {
      ...EMPTY,
      title: '{file:dataset}',
      dataset: 'abc',
    })
    expect(html).toBe('{file:dataset}|abc')
  })

  it('is not made of what a host sends for a file that is missing', () => {
    expect(() => pageFile('<!doctype html><h1>404</h1>', EMPTY)).toThrow(RangeError)
  })
})

describe('zipped pieces', () => {
  it('are read back as they were, however many', async () => {
    const pieces = Array.from({ length: 9000 }, (_, i) => `${i * 7919},\u2028"</script>`)
    const bytes = Uint8Array.from(atob(await zipped(pieces)), (sign) => sign.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    expect(await new Response(stream).text()).toBe(pieces.join(''))
  })
})
