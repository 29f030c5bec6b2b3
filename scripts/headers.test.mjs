import { describe, expect, it } from 'vitest'
import { headersText, policyIn } from './headers.mjs'

const page = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;; object-src 'none'">`

describe('the headers of a build', () => {
  it('say the policy of the page as it says it itself', () => {
    expect(policyIn(page)).toBe("default-src 'self'; object-src 'none'")
    expect(headersText(page)).toContain(
      "\n  Content-Security-Policy: default-src 'self'; object-src 'none'\n",
    )
  })

  it('let the other pages have the styles that stand in them, each once', () => {
    const strict = `<meta http-equiv="Content-Security-Policy" content="style-src 'self' 'sha256-a'; object-src 'none'">`
    const other = '<style>p { margin: 0 }</style>'
    expect(headersText(strict, [other, '<p>none</p>', other])).toContain(
      "style-src 'self' 'sha256-a' 'sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c='; object-src 'none'",
    )
  })

  it('have files whose names change with them kept, and no others', () => {
    const [all = '', assets = ''] = headersText(page).split('/assets/*')
    expect(all).not.toContain('Cache-Control')
    expect(assets).toContain('Cache-Control: public, max-age=31536000, immutable')
  })

  it('are not made for a page without a policy', () => {
    expect(() => headersText('<title></title>')).toThrow('no Content-Security-Policy')
  })
})
