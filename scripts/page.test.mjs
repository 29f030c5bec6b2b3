import { describe, expect, it } from 'vitest'
import { fixedInPage, fixedInSheet } from './page.mjs'

describe('addresses in the page', () => {
  it.each([
    '<script type="module" crossorigin src="./assets/index.js"></script>',
    '<link rel="icon" href="icon.svg"><img srcset="./a.png 1x, ./b.png 2x">',
    '<link rel="icon" href="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>">',
    '<a href="https://example.org/">elsewhere</a>',
    '<!-- <script src="/old.js"></script> --><div data-src="/x" title="a > b src=/x"></div>',
  ])('%s may stay', (html) => expect(fixedInPage(html)).toEqual([]))

  it.each([
    ['<script type=module src=/assets/index.js></script>', '/assets/index.js'],
    ['<script\n  src="https://example.org/a.js"></script>', 'https://example.org/a.js'],
    ["<link href='//example.org/a.css' rel=stylesheet>", '//example.org/a.css'],
    ['<img srcset="./a.png 1x, /b.png 2x">', '/b.png'],
  ])('%s may not', (html, address) => expect(fixedInPage(html)).toEqual([address]))
})

describe('addresses in a style sheet', () => {
  it('may be relative or data', () => {
    expect(fixedInSheet('a{b:url(./c.png)} d{e:url("data:image/png;base64,AA")}')).toEqual([])
  })

  it('may not be fixed', () => {
    const css = '@import "https://example.org/a.css"; a{b:url(/c.png)} d{e:url( \'//f/g.png\' )}'
    expect(fixedInSheet(css)).toEqual(['https://example.org/a.css', '/c.png', '//f/g.png'])
  })
})
