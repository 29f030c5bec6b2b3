/** HTML as texts and tags in turn; scripts, styles and comments are neither. */

export interface Tag {
  /** In small letters. */
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: Readonly<Partial<Record<string, string>>>
}

/** A longer one is none: a sign that should have been written `&lt;`. */
const LONGEST = 20_000
/** What stands in these is no text. */
const RAW = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'textarea',
  'select',
  'iframe',
  'xml',
])

export function* tagsIn(html: string): Generator<Tag | string> {
  const small = lowered(html)
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next < 0) return yield html.slice(at)
    if (next > at) yield html.slice(at, next)
    const end = endOf(html, next)
    if (end < 0) {
      yield '<'
      at = next + 1
      continue
    }
    const tag = tagOf(html.slice(next + 1, end - 1))
    at = end
    if (!tag) continue
    yield tag
    if (!tag.isEnd && RAW.has(tag.name)) at = small(`</${tag.name}`, at)
  }
}

/** Finds what is written in either case; the end where it is not there, which is looked for once. */
function lowered(html: string): (sought: string, from: number) => number {
  let small: string | undefined
  return (sought, from) => {
    // Letters alone change: all stay in their places.
    small ??= html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    const at = small.indexOf(sought, from)
    return at < 0 ? html.length : at
  }
}

/** Behind the tag or comment that begins at `from`; -1 where none does. */
function endOf(html: string, from: number): number {
  if (html.startsWith('<!--', from)) {
    const end = html.indexOf('-->', from + 4)
    return end < 0 ? html.length : end + 3
  }
  if (!/[a-z/!?]/i.test(html[from + 1] ?? '')) return -1
  const last = Math.min(html.length, from + LONGEST)
  let quote = ''
  for (let i = from + 1; i < last; i++) {
    const sign = html[i] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if ((sign === '"' || sign === "'") && html[i - 1] === '=') quote = sign
    else if (sign === '>') return i + 1
    else if (sign === '<') return -1
  }
  // A quote that is never closed.
  const end = html.slice(from, last).indexOf('>')
  return end < 0 ? -1 : from + end + 1
}

const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s"'>]+)))?/g

function tagOf(inner: string): Tag | undefined {
  const [all, slash = '', name] = /^(\/?)([a-z][\w:-]*)/i.exec(inner) ?? []
  if (all === undefined || name === undefined) return undefined
  const attributes: Record<string, string> = Object.create(null)
  if (slash === '')
    for (const [, key = '', ...values] of inner.slice(all.length).matchAll(ATTRIBUTE))
      attributes[key.toLowerCase()] ??= values.find((value) => value !== undefined) ?? ''
  return { name: name.toLowerCase(), isEnd: slash !== '', attributes }
}
