/** The address of another dataset: a path relative to the page, or an http(s) URL written in full. */
import { type Codec, invalid, valid } from './codec.ts'

export const address: Codec<string> = {
  encode: (value) => value.trim() || null,
  decode: (text) => {
    const reason = text === '' ? null : refusal(text)
    return reason === null ? valid(text) : invalid(`"${text}" ${reason}`)
  },
}

// Stands in for the page: what is relative stays on it, wherever it is.
const PAGE = new URL('https://page.invalid/folder/')

/**
 * Why an address is not followed. The browser's own parser decides, because it sees `java\tscript:` and `/\host`
 * as the browser will; a link must not make the page read from a host that the link does not spell out.
 */
function refusal(text: string): string | null {
  if (/\p{Cc}/u.test(text) || !URL.canParse(text, PAGE)) return 'is not an address'
  const url = new URL(text, PAGE)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `is a ${url.protocol} address: only http: and https: are read`
  if (url.username !== '' || url.password !== '') return 'holds a user name or password'
  if (/^https?:\/\//i.test(text)) return null
  const leavesPage = /^https?:/i.test(text) || url.origin !== PAGE.origin
  return leavesPage ? 'names a host but does not begin with http:// or https://' : null
}
