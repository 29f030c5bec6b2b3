import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Palette } from '../paint/palette.ts'
import type { SvgNode } from '../paint/svg.ts'
import { svgText } from './svgText.ts'

const PALETTE = { ink: 'rgb(1, 2, 3)' } as Palette
const ABOUT = { width: 10, height: 20, lang: 'en', title: 'A & B', description: '' }

/** The texts and values of a well-formed file, in their order; throws where it is none. */
function read(xml: string): string[] {
  const found: string[] = []
  const open: string[] = []
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\n/, '')
    .replace(
      /<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)/g,
      (
        _,
        closes: string,
        tag: string,
        attributes: string | undefined,
        isEmpty: string,
        text: string | undefined,
      ) => {
        if (text !== undefined) found.push(plain(text))
        else if (closes) expect(open.pop()).toBe(tag)
        else {
          if (!isEmpty) open.push(tag)
          for (const [, value = ''] of (attributes ?? '').matchAll(/="([^"]*)"/g)) found.push(plain(value))
        }
        return ''
      },
    )
  expect([rest, open]).toEqual(['', []])
  return found
}

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

function plain(text: string): string {
  expect(text.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&')
  return text.replace(/&\w+;/g, (entity) => SIGNS[entity] ?? '')
}

const node = (text: string): SvgNode => ({ tag: 'text', attributes: { x: 1, title: text }, children: [text] })

describe('svgText', () => {
  it('is well-formed whatever is written in it, and says all of it that XML may have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const all = read(svgText({ tag: 'svg', attributes: {}, children: [node(text)] }, PALETTE, ABOUT))
        const kept = [...text]
          .filter((sign) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(sign))
          .join('')
        expect(all.slice(kept === '' ? -2 : -3)).toContain(kept)
      }),
    )
  })

  it('has the colours of the palette for the names of the page, and words for those who do not see it', () => {
    const tree = {
      tag: 'svg',
      attributes: {},
      children: [{ tag: 'rect', attributes: { fill: 'var(--ink)' }, children: [] }],
    }
    const text = svgText(tree, PALETTE, { ...ABOUT, description: 'Who & when' })
    expect(text).toContain('<rect fill="rgb(1, 2, 3)"/>')
    expect(text).toContain('<title id="title">A &amp; B</title><desc id="desc">Who &amp; when</desc>')
    expect(text).toContain('width="10" height="20" xml:lang="en" role="img"')
  })
})
