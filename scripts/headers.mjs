// What a host should say of the files of a build, in the form that Netlify and Cloudflare Pages read from the build itself.

/** Beside index.html. */
const HEADERS_FILE = '_headers'

/** The policy in the page's own meta, which a header may only make stricter. */
const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/

/**
 * Throws Error where the page has no policy.
 * @param {string} html
 */
export function policyIn(html) {
  const [, policy] = meta.exec(html) ?? []
  if (policy === undefined) throw new Error('the page has no Content-Security-Policy')
  return policy.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

/**
 * Those hosts have all other files asked for anew of themselves, and would join two rules for one header.
 * @param {string} html
 */
export const headersText = (html) => `/*
  Content-Security-Policy: ${policyIn(html)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`

/** @returns {import('vite').Plugin} */
export const headers = () => ({
  name: 'headers',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type === 'asset')
        this.emitFile({ type: 'asset', fileName: HEADERS_FILE, source: headersText(String(page.source)) })
    },
  },
})
