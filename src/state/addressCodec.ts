/** The address of another dataset: a path relative to the page, an http(s) URL written in full, or a file of this browser's. */
import { type Codec, invalid, valid } from './codec.ts'
import type { LinkReason } from './linkReasons.ts'

export const address: Codec<string> = {
  encode: (value) => value.trim() || null,
  decode: (text) => {
    const reason = text === '' ? null : refusal(text)
    return reason === null ? valid(text) : invalid(reason)
  },
}

// Stands in for the page: what is relative stays on it, wherever it is.
const PAGE = new URL('https://page.invalid/folder/')

/**
 * Why an address is not followed. The browser's own parser decides, because it sees `java\tscript:` and `/\host`
 * as the browser will; a link must not make the page read from a host that the link does not spell out.
 */
function refusal(text: string): LinkReason | null {
  if (/^local:[a-z\d-]+$/.test(text)) return null
  if (/\p{Cc}/u.test(text) || !URL.canParse(text, PAGE)) return { code: 'notAddress', value: text }
  const url = new URL(text, PAGE)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { code: 'protocol', value: text, protocol: url.protocol }
  if (url.username !== '' || url.password !== '') return { code: 'userInAddress', value: text }
  if (/^https?:\/\//i.test(text)) return null
  const leavesPage = /^https?:/i.test(text) || url.origin !== PAGE.origin
  return leavesPage ? { code: 'hostWithoutHttp', value: text } : null
}
