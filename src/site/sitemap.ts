/** The pages of a site for search engines. Source: https://www.sitemaps.org/protocol.html. */

import { escaped } from '../exporters/html.ts'
import { LANGUAGES } from '../languages.ts'
import { textPageName } from './textPage.ts'

/** `site` is its absolute address. */
export function sitemap(site: string): string {
  const pages = ['', ...LANGUAGES.map(textPageName)]
  const urls = pages.map((page) => `  <url><loc>${escaped(site + page)}</loc></url>\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`
}
