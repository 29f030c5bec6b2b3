/** The tables of a page in HTML, with what its reader sees in their cells: a small reader of our own, since workers have none. */
import { withoutEntities } from '../entities.ts'
import type { WrittenCell, WrittenTable } from './grid.ts'
import { type Tag, tagsIn } from './tags.ts'

export interface HtmlPage {
  readonly title: string
  readonly tables: readonly WrittenTable[]
}

/** Takes any text: what is no HTML has no tables. */
export function htmlTables(html: string): HtmlPage {
  const reader = new PageReader()
  for (const piece of tagsIn(html)) {
    if (typeof piece === 'string') reader.text(piece)
    else reader.tag(piece)
  }
  return reader.page()
}

type Attributes = Tag['attributes']

interface OpenTable {
  readonly rows: WrittenCell[][]
  /** The heading of the page that it stands under. */
  readonly heading: string
  /** A box beside the matter of the page. */
  readonly isBeside: boolean
  caption: string
  row: WrittenCell[] | undefined
  cell: Attributes | undefined
  /** Text of the cell that is open; a table in the cell has its own. */
  text: string
}

/** Elements that are a line or more of their own. */
const LINES = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'dd', 'dt', 'hr', 'blockquote'])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const CELLS = new Set(['td', 'th'])
const OF_TABLES = new Set(['table', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption'])
/** Elements that end where they begin. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source'])
/** Boxes of a page that are no table of its matter. */
const BESIDE = /\b(?:navbox|infobox|sidebar|metadata|ambox|toc)\b/i

class PageReader {
  private readonly done: WrittenTable[] = []
  /** A table in a cell of another lies above it. */
  private readonly stack: OpenTable[] = []
  private title = ''
  private heading = ''
  /** The text of a heading or title that is open. */
  private named: string | undefined
  /** Nothing is read until this element ends. */
  private hidden: { readonly name: string; depth: number } | undefined

  page(): HtmlPage {
    while (this.stack.length > 0) this.endTable()
    return { title: this.title, tables: this.done }
  }

  text(text: string): void {
    if (!this.hidden) this.put(text.replace(/[\s\u00a0]+/g, ' '))
  }

  tag(tag: Tag): void {
    const { name, isEnd, attributes } = tag
    if (this.hidden && this.staysHidden(this.hidden, tag)) return
    if (LINES.has(name)) this.put('\n')
    if (isEnd) this.end(name)
    else if (!isHidden(attributes) || OF_TABLES.has(name)) this.begin(tag)
    else if (!VOID.has(name)) this.hidden = { name, depth: 1 }
  }

  /** What is hidden and never closed ends with its cell. */
  private staysHidden(hidden: { readonly name: string; depth: number }, { name, isEnd }: Tag): boolean {
    if (name === hidden.name) hidden.depth += isEnd ? -1 : 1
    if (hidden.depth > 0 && !OF_TABLES.has(name)) return true
    this.hidden = undefined
    return hidden.depth === 0
  }

  private put(text: string): void {
    const table = this.stack.at(-1)
    if (table) table.text += text
    else if (this.named !== undefined) this.named += text
  }

  private begin({ name, attributes }: Tag): void {
    const table = this.stack.at(-1)
    if (name === 'table') this.stack.push(openTable(this.heading, attributes))
    else if (name === 'sup') this.put(RAISED)
    else if (table) beginIn(table, name, attributes)
    else if (HEADINGS.has(name) || name === 'title') this.named = ''
  }

  private end(name: string): void {
    const table = this.stack.at(-1)
    if (name === 'table') this.endTable()
    else if (name === 'sup' && table) table.text = withoutRaised(table.text)
    else if (name === 'sup') this.named &&= withoutRaised(this.named)
    else if (table) endIn(table, name)
    else this.endNamed(name)
  }

  private endNamed(name: string): void {
    if (this.named === undefined || !(name === 'title' || HEADINGS.has(name))) return
    const text = plainOf(this.named)
    if (name === 'title') this.title = text
    else this.heading = text.replace(/\s*\[[^\]]*\]$/, '')
    this.named = undefined
  }

  private endTable(): void {
    const table = this.stack.pop()
    if (!table) return
    endRow(table)
    if (!table.isBeside) this.done.push({ name: table.caption || table.heading, rows: table.rows })
  }
}

const openTable = (heading: string, attributes: Attributes): OpenTable => ({
  rows: [],
  heading,
  isBeside: BESIDE.test(attributes.class ?? ''),
  caption: '',
  row: undefined,
  cell: undefined,
  text: '',
})

/** Rows and cells are often not closed: the next one does it. */
function beginIn(table: OpenTable, name: string, attributes: Attributes): void {
  if (name === 'tr') {
    endRow(table)
    table.row = []
  } else if (CELLS.has(name)) {
    endCell(table)
    table.cell = isHidden(attributes) ? undefined : attributes
  } else if (name === 'caption') endCell(table)
}

function endIn(table: OpenTable, name: string): void {
  if (name === 'tr') endRow(table)
  else if (CELLS.has(name)) endCell(table)
  else if (name === 'caption') {
    table.caption = plainOf(table.text)
    table.text = ''
  }
}

function endCell(table: OpenTable): void {
  if (table.cell) {
    table.row ??= []
    table.row.push(cellOf(table.cell, table.text))
  }
  table.cell = undefined
  table.text = ''
}

function endRow(table: OpenTable): void {
  endCell(table)
  if (table.row) table.rows.push(table.row)
  table.row = undefined
}

function cellOf({ rowspan, colspan, style = '' }: Attributes, text: string): WrittenCell {
  return {
    text: plainOf(text),
    rows: spanOf(rowspan, TO_THE_END),
    columns: spanOf(colspan, 1),
    // A text longer than its cell, as Excel writes it.
    ...(/mso-ignore:\s*colspan/i.test(style) ? { isOver: true } : {}),
  }
}

/** No table has so many rows: each cell ends with its table. */
const TO_THE_END = 1_000_000

/** 0 is "to the end" of rows, and none of columns. */
function spanOf(said: string | undefined, ofZero: number): number {
  const span = Number.parseInt(said ?? '1', 10)
  return span === 0 ? ofZero : span > 0 ? span : 1
}

/** A sign that stands before raised text: no page has it. */
const RAISED = '\ue0ff'

/** Raised is the mark of a footnote, `[1]`, `*`, `2`; and the `st` of `1st`, which stays. */
function withoutRaised(text: string): string {
  const at = text.lastIndexOf(RAISED)
  if (at < 0) return text
  const raised = text.slice(at + 1)
  return MARK.test(withoutEntities(raised)) ? text.slice(0, at) : text.slice(0, at) + raised
}

const MARK = /^\s*(?:\[[^[\]]{0,20}\]\s*)*$|^\s*[\d*†‡§,]{1,4}\s*$/

/** What is not shown, and keys by which a column is sorted. */
const isHidden = ({ style = '', class: its = '', hidden }: Attributes): boolean =>
  hidden !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ||
  /(?:^|\s)(?:sortkey|mw-editsection|reference|noprint|visually-hidden|sr-only)(?:\s|$)/.test(its)

const plainOf = (text: string): string =>
  withoutEntities(text.replaceAll(RAISED, ''))
    .replace(/[ \u00a0\u00ad\u200b]*\n[ \n\u00a0]*/g, '\n')
    .replace(/[ \u00a0]+/g, ' ')
    .trim()
