/** The documents that the footnotes of a field name. */
import type { SourceRecord } from '../records.ts'
import type { BoxField } from './boxes.ts'
import type { Footnote } from './mask.ts'
import { plainText } from './plain.ts'

/** A footnote by its name, of an article: it says what it says in one place only. */
export function namedFootnotes(footnotes: readonly Footnote[]): ReadonlyMap<string, string> {
  return new Map(
    footnotes.flatMap(({ name, body }) => (name === undefined || body === '' ? [] : [[name, body] as const])),
  )
}

/** What the footnotes of these fields refer to, each once. */
export function documentsOf(
  fields: readonly (BoxField | undefined)[],
  named: ReadonlyMap<string, string>,
): SourceRecord[] {
  const bodies = fields
    .flatMap((field) => field?.footnotes ?? [])
    .map(({ name = '', body }) => body || named.get(name) || '')
  return [...new Set(bodies)].flatMap((body) => documentIn(body) ?? [])
}

/** A citation is a few lines: of what is longer the beginning is read. */
const MOST_SIGNS = 5000

/** Of a citation its title and address; else the address and the text of a link, or the text. */
function documentIn(whole: string): SourceRecord | undefined {
  const body = whole.slice(0, MOST_SIGNS)
  const url = /https?:\/\/[^\s|\]}<>"]+/i.exec(body)?.[0]
  const title = plainText(/\|\s*title\s*=([^|}]*)/i.exec(body)?.[1] ?? '') || textIn(body)
  if (title === '' && url === undefined) return undefined
  return { ...(title === '' ? {} : { title }), ...(url === undefined ? {} : { url }) }
}

/** The text of a footnote that is no citation; long ones are cut between words. */
function textIn(body: string): string {
  const text = plainText(body)
    .replace(/https?:\/\/\S+/gi, '')
    .trim()
  return text.length > 200 ? `${text.slice(0, 200).replace(/\s\S*$/, '')}…` : text
}
