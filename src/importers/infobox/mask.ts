/** What of wikitext is not read as it stands: comments, footnotes, and what is kept from being wikitext. */

/** A footnote: where it stands, and what it says; of one that is only named there, nothing. */
export interface Footnote {
  readonly at: number
  readonly name: string | undefined
  readonly body: string
}

export interface Masked {
  /** As long as it was, with spaces for what is not read and every line where it was. */
  readonly text: string
  readonly footnotes: readonly Footnote[]
}

const OPENINGS = /<!--|<ref\b([^<>]*)>|<(nowiki|math|gallery|timeline)\b[^<>]*>/gi

/** Takes out comments, footnotes and the like. A footnote that never ends is taken for the reader's slip: its text stays. */
export function mask(text: string): Masked {
  const footnotes: Footnote[] = []
  const missing = new Set<string>()
  const endOf = (close: string, from: number): number => {
    if (missing.has(close)) return -1
    const at = indexOfAnyCase(text, close, from)
    if (at < 0) missing.add(close)
    return at < 0 ? -1 : at + close.length
  }
  const parts: string[] = []
  let read = 0
  OPENINGS.lastIndex = 0
  for (let match = OPENINGS.exec(text); match; match = OPENINGS.exec(text)) {
    const [opening, attributes, element] = match
    const inner = match.index + opening.length
    const isAlone = attributes?.endsWith('/') ?? false
    const close =
      opening === '<!--' ? '-->' : element === undefined ? '</ref>' : `</${element.toLowerCase()}>`
    const end = isAlone ? inner : endOf(close, inner)
    const stop = end < 0 ? (opening === '<!--' ? text.length : inner) : end
    if (attributes !== undefined) {
      const body = isAlone || end < 0 ? '' : text.slice(inner, end - close.length)
      footnotes.push({ at: match.index, name: nameIn(attributes), body })
    }
    parts.push(text.slice(read, match.index), blank(text.slice(match.index, stop)))
    read = stop
    OPENINGS.lastIndex = stop
  }
  return { text: parts.join('') + text.slice(read), footnotes }
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Elements are written in either case, nearly always small. */
function indexOfAnyCase(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from)
  return at >= 0 ? at : text.indexOf(sought.toUpperCase(), from)
}

const nameIn = (attributes: string): string | undefined =>
  /\bname\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))/i.exec(attributes)?.slice(1).find(Boolean)
