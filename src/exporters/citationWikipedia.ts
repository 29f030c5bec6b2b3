/** Wikipedia's template `cite web`, which other wikis have too; it takes nothing without an address, `citation` does. */
import type { CitedTexts } from './citation.ts'
import { innerQuotes } from './innerQuotes.ts'

export function wikipedia({ title, url, site, asOf, accessed, kind, lang }: CitedTexts): string {
  const fields = [
    // The template puts the title between quotation marks.
    ['title', escaped(innerQuotes(title, '‘', '’'))],
    ['url', address(url)],
    ['website', escaped(site)],
    ['date', asOf],
    ['type', escaped(kind)],
    ['language', lang],
    ['access-date', url === '' ? '' : accessed],
  ]
  const given = fields.filter(([, text]) => text !== '').map(([field, text]) => ` |${field}=${text}`)
  return `{{${url === '' ? 'citation' : 'cite web'}${given.join('')}}}`
}

/**
 * Signs that end or begin something in wikitext. Two single quotes are italics, three tildes a signature, two underscores may be
 * a switch of the page; and an address inside a title is a link, which the template refuses.
 */
const escaped = (text: string): string =>
  text
    .replace(
      /[<>{}[\]~]|&(?=[#\w])|'(?=')|(?<=')'|_(?=_)|(?<=_)_|:(?=\/\/)/g,
      (sign) => `&#${sign.charCodeAt(0)};`,
    )
    .replaceAll('|', '{{!}}')

/** The same in an address, where they can be written as addresses write them. */
const address = (url: string): string =>
  url.replace(/[<>{}[\]|'"\s]|(?<=~)~|_(?=_)/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
