/** The articles of a text: one, or the pages of what MediaWiki exports as XML. */

export interface Page {
  /** Its title, where the export says it. */
  readonly title?: string
  readonly text: string
  /** On which line of the file the text begins, from 1. */
  readonly firstLine: number
}

/** Lines end in `\n` in what comes of it, and are those of the file. */
export function* pagesOf(text: string): Generator<Page> {
  const lines = text.replace(/\r\n?/g, '\n')
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<mediawiki\b/.test(lines)) return yield { text: lines, firstLine: 1 }
  const parts = /<title>([^<]*)<\/title>|<text\b[^>]*>([^<]*)/g
  let [title, line, counted]: [string | undefined, number, number] = [undefined, 1, 0]
  for (let match = parts.exec(lines); match; match = parts.exec(lines)) {
    if (match[1] !== undefined) title = unescaped(match[1])
    if (match[2] === undefined) continue
    const begin = match.index + match[0].length - match[2].length
    line += linesIn(lines, counted, begin)
    counted = begin
    yield { ...(title === undefined ? {} : { title }), text: unescaped(match[2]), firstLine: line }
  }
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp|#0?39);/g, (_, name) => XML[name] ?? "'")

const XML: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
