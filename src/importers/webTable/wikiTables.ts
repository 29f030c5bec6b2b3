/** The tables of an article in wikitext, `{| … |}`, with what a reader of the article sees in their cells. */
import { mask } from '../infobox/mask.ts'
import type { Page } from '../infobox/pages.ts'
import { plainLines, plainText } from '../infobox/plain.ts'
import type { WrittenCell, WrittenTable } from './grid.ts'

interface OpenCell {
  readonly line: number
  /** What stands behind the bar that begins it, attributes and all. */
  text: string
}

interface OpenTable {
  readonly heading: string
  readonly isBeside: boolean
  readonly rows: WrittenCell[][]
  caption: string | undefined
  row: WrittenCell[]
  cell: OpenCell | undefined
}

const BEGINS = /^[\s:*#]*\{\|/
const BESIDE = /\b(?:navbox|infobox|sidebar|metadata)\b/i

export function wikiTables({ text, firstLine }: Page): WrittenTable[] {
  const done: WrittenTable[] = []
  const stack: OpenTable[] = []
  let heading = ''
  let line = firstLine - 1
  for (const raw of mask(text).text.split('\n')) {
    line++
    const said = raw.trim()
    const table = stack.at(-1)
    if (BEGINS.test(raw)) {
      stack.push({
        heading,
        isBeside: BESIDE.test(raw),
        rows: [],
        caption: undefined,
        row: [],
        cell: undefined,
      })
    } else if (table) {
      if (!readLine(table, said, line)) continue
      stack.pop()
      tell(table, done)
    } else heading = /^==+\s*([^=].*?)\s*==+$/.exec(said)?.[1] ?? heading
  }
  for (const table of stack.toReversed()) tell(table, done)
  return done
}

function tell(table: OpenTable, done: WrittenTable[]): void {
  endRow(table)
  const name = plainText(table.caption === undefined ? table.heading : contentOf(table.caption))
  if (!table.isBeside) done.push({ name, rows: table.rows })
}

/** Does the table end with this line? */
function readLine(table: OpenTable, said: string, line: number): boolean {
  // A template over several lines has bars of its own. One that is never closed ends with the row.
  const isInside = table.cell !== undefined && depthOf(table.cell.text) > 0
  if (said === '|}' || (said.startsWith('|}') && !said.startsWith('|}}'))) return true
  if (said.startsWith('|-')) endRow(table)
  else if (isInside && table.cell) table.cell.text += `\n${said}`
  else if (said.startsWith('|+')) table.caption = said.slice(2)
  else if (said.startsWith('!')) addCells(table, said.slice(1), line, true)
  else if (said.startsWith('|')) addCells(table, said.slice(1), line, false)
  else if (table.cell) table.cell.text += `\n${said}`
  else if (table.caption !== undefined && table.rows.length === 0) table.caption += `\n${said}`
  return false
}

function addCells(table: OpenTable, said: string, line: number, isHeading: boolean): void {
  for (const text of apart(said, isHeading ? /\|\||!!/g : /\|\|/g)) {
    endCell(table)
    table.cell = { line, text }
  }
}

function endCell(table: OpenTable): void {
  if (table.cell) table.row.push(cellOf(table.cell))
  table.cell = undefined
}

function endRow(table: OpenTable): void {
  endCell(table)
  if (table.row.length > 0) table.rows.push(table.row)
  table.row = []
}

/** So deep in templates and links a text ends. */
function depthOf(text: string): number {
  let depth = 0
  for (const [mark] of text.matchAll(/\{\{|\}\}/g)) depth = Math.max(0, depth + (mark === '{{' ? 1 : -1))
  return depth
}

/** The parts of a line between marks that stand in no template or link. */
function apart(text: string, marks: RegExp): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (const { 0: mark, index } of text.matchAll(
    new RegExp(`\\{\\{|\\}\\}|\\[\\[|\\]\\]|${marks.source}`, 'g'),
  )) {
    if (mark === '{{' || mark === '[[') depth++
    else if (mark === '}}' || mark === ']]') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      parts.push(text.slice(from, index))
      from = index + mark.length
    }
  }
  return [...parts, text.slice(from)]
}

/** Attributes stand before the first bar: `rowspan="2" | Ann`; templates may stand for them. */
function attributesIn(text: string): readonly [attributes: string, content: string] {
  const [first = '', ...rest] = apart(text, /\|/g)
  const isOfCell =
    rest.length > 0 &&
    /^(?:\s|[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'|]+)|nowrap|\{\{[^{}]*\}\})*$/i.test(first.slice(0, 1000))
  return isOfCell ? [first, rest.join('|')] : ['', text]
}

const contentOf = (text: string): string => attributesIn(text)[1]

function cellOf({ text, line }: OpenCell): WrittenCell {
  const [attributes, content] = attributesIn(text)
  const spanOf = (name: string) =>
    Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(attributes)?.[1] ?? 1))
  return {
    text: plainLines(shown(content)).join('\n'),
    rows: spanOf('rowspan'),
    columns: spanOf('colspan'),
    line,
  }
}

/** Without keys by which a column is sorted, and marks of footnotes. */
const shown = (text: string): string =>
  text
    .replace(/<(span|div)\b[^<>]*(?:display:\s*none|sortkey)[^<>]*>[^<]*<\/\1>/gi, '')
    .replace(/<sup\b[^<>]*>\s*(?:\[[^<\]]{1,20}\]|[\d*†‡]{1,3})\s*<\/sup>/gi, '')
