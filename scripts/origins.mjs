/**
 * Whose data a page may show stands in its `<meta name="tenure-origins">`, and once more in its Content-Security-Policy, by
 * which the browser holds it to that: origins between spaces, `self` for none but the page's own, `*` for all.
 */
const meta = /(<meta name="tenure-origins" content=")([^"]*)("[^>]*>)/

/**
 * What an HTML page says of it; `self` where it says nothing.
 * @param {string} html
 */
export function originsIn(html) {
  return meta.exec(html)?.[2] ?? 'self'
}

/**
 * The same as the policy's `connect-src`. Throws Error where something is no origin.
 * @param {string} origins
 */
export function connectSources(origins) {
  const named = origins.split(/\s+/).filter((one) => one !== '' && one !== 'self')
  return ["'self'", ...named.map(sourceOf)].join(' ')
}

/** @param {string} one */
function sourceOf(one) {
  if (one === '*') return 'https: http:'
  if (/^https?:/.test(one) && URL.canParse(one) && new URL(one).origin === one) return one
  throw new Error(
    `tenure-origins in index.html: "${one}" is no origin such as https://data.example.org, nor self, nor *`,
  )
}

/**
 * A page, built or not, with other origins than it names.
 * @param {string} html
 * @param {string} origins
 */
export function withOrigins(html, origins) {
  const quoted = connectSources(origins).replaceAll("'", '&#39;')
  return html
    .replace(meta, (_, before, __, after) => before + origins + after)
    .replace(/connect-src (?:&#39;|[^;&"])*/, `connect-src ${quoted}`)
}
