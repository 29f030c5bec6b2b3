/** People that a field names beside a term: a line, a list, one after the other. */
import { isNobody } from '../nobody.ts'
import type { OtherRecord } from '../records.ts'

const ARROW = /\s*(?:→|⟶|➝|->|=>)\s*/
const BRACKETS = /^(.*?)\s*[([（]([^()[\]（）]*)[)\]）]\s*$/

/** The names in the lines of a field, each with what stands in brackets behind it. */
export function othersIn(lines: readonly string[], note?: string): OtherRecord[] {
  return joinedLines(lines)
    .flatMap((line) => partsOf(line))
    .flatMap(chained)
    .filter(({ name }) => !isNobody(`${name}`) && /\p{L}/u.test(`${name}`))
    .map((one) =>
      note === undefined ? one : { ...one, note: one.note === undefined ? note : `${note}, ${one.note}` },
    )
}

/** A line of brackets alone belongs to the name above it. */
const joinedLines = (lines: readonly string[]): string[] =>
  lines.reduce<string[]>((joined, line) => {
    const above = joined.at(-1)
    if (above !== undefined && /^[([（]/.test(line)) joined[joined.length - 1] = `${above} ${line}`
    else joined.push(line)
    return joined
  }, [])

/** What belongs to the name before a comma. */
const TITLES = 'jr|sr|ii|iii|iv|m\\.?d|ph\\.?d|esq|mp|qc|kc|\\d+(?:st|nd|rd|th)|duke|earl|baron|viscount|marquess|count|prince|lord|king|queen|bishop' // biome-ignore format: a list
/** An "and" parts names of two words or more: that of "Saxe-Coburg and Gotha" does not. */
const MARKS = new RegExp(
  `[([（]|[)\\]）]|[、;；，]|,(?!\\s*(?:${TITLES})\\b)|\\s(?:and|&)\\s(?=\\S+\\s+\\S)`,
  'gi',
)

/** Commas and the like part names, but not inside brackets. */
function partsOf(line: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  const marks = new RegExp(MARKS)
  for (let match = marks.exec(line); match; match = marks.exec(line)) {
    const [mark] = match
    if (/[([（]/.test(mark)) depth++
    else if (/[)\]）]/.test(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      parts.push(line.slice(from, match.index))
      from = match.index + mark.length
    }
  }
  return [...parts, line.slice(from)].map((part) => part.replace(/^\s*and\s+/i, '').trim()).filter(Boolean)
}

/** "A → B (Governor)": one after the other, and what the last is called is what all are. */
function chained(part: string): OtherRecord[] {
  const links = part.split(ARROW).map((link) => {
    const [, name = link.trim(), note] = BRACKETS.exec(link) ?? []
    return { name: name.trim(), note: note?.trim() || undefined }
  })
  const last = links.at(-1)?.note
  const onlyLast = links.slice(0, -1).every(({ note }) => note === undefined)
  return links.map(({ name, note }) => {
    const said = note ?? (onlyLast ? last : undefined)
    return said === undefined ? { name } : { name, note: said }
  })
}
