import { describe, expect, it } from 'vitest'
import { connectSources, originsIn, withOrigins } from './origins.mjs'

describe('whose data a page may show', () => {
  it.each([
    ['self', "'self'"],
    ['', "'self'"],
    ['*', "'self' https: http:"],
    ['self https://data.example http://localhost:8080', "'self' https://data.example http://localhost:8080"],
  ])('"%s" is %s in its policy', (origins, sources) => {
    expect(connectSources(origins)).toBe(sources)
  })

  it.each(['data.example', 'https://data.example/', 'https://data.example/folder', "'none'", 'data:'])(
    'refuses %s',
    (origins) => {
      expect(() => connectSources(origins)).toThrow(`"${origins}" is no origin`)
    },
  )

  it('stands in the page, and can be set', () => {
    const html = `<meta name="tenure-origins" content="self" /><meta content="a 'b'; connect-src &#39;self&#39;; c">`
    expect(originsIn(html)).toBe('self')
    expect(originsIn('<p>')).toBe('self')
    const other = withOrigins(html, 'https://data.example')
    expect(originsIn(other)).toBe('https://data.example')
    expect(other).toContain("a 'b'; connect-src &#39;self&#39; https://data.example; c")
    expect(withOrigins(other, 'self')).toBe(html)
  })
})
