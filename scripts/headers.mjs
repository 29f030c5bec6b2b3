// What a host should say of the files of a build, in the form that Netlify and Cloudflare Pages read from the build itself.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
 * The policy of the page as one of all files beside it: those pages that are read and run nothing keep the styles that stand in them.
 * @param {string} html
 * @param {readonly string[]} others
 */
function policyOfAll(html, others) {
  const styles = others.flatMap((other) => [...other.matchAll(/<style>(.*?)<\/style>/gs)])
  const hashes = styles.map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return policyIn(html).replace(/style-src [^;]*/, (all) => [all, ...new Set(hashes)].join(' '))
}

/**
 * Those hosts have all other files asked for anew of themselves, and would join two rules for one header. `others` are the other pages.
 * @param {string} html
 * @param {readonly string[]} [others]
 */
export const headersText = (html, others = []) => `/*
  Content-Security-Policy: ${policyOfAll(html, others)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`

/**
 * The pages that a build only copies.
 * @param {string} folder
 */
const pagesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
    : []

/**
 * `copied` is the folder of what is copied into the build.
 * @param {string} copied
 * @returns {import('vite').Plugin}
 */
export const headers = (copied) => ({
  name: 'headers',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const { 'index.html': page, ...rest } = bundle
      if (page?.type !== 'asset') return
      const made = Object.values(rest).filter(({ fileName }) => fileName.endsWith('.html'))
      const others = made.flatMap((one) => (one.type === 'asset' ? [String(one.source)] : []))
      const source = headersText(String(page.source), [...others, ...pagesIn(copied)])
      this.emitFile({ type: 'asset', fileName: HEADERS_FILE, source })
    },
  },
})
