/** Tables of pages: in HTML, saved or copied, and in wikitext. */
import type { Assembly } from '../assemble.ts'
import type { Content } from '../content.ts'
import type { Importer, ImportOptions } from '../format.ts'
import type { Sheet } from '../table/cells.ts'
import { readTable } from '../table/readTable.ts'
import type { WrittenTable } from './grid.ts'

/** Begins with a tag that pages and what is copied of them begin with. */
const BEGINS =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^<>]*>\s*)*<(?:!doctype html|html|head|body|meta|table|title|style|div|span|p|b|center|section|article|main|google-sheets)\b/i

export const html: Importer = {
  id: 'html',
  recognizes: (content) =>
    !content.isArchive && BEGINS.test(content.start()) && /<table[\s>]/i.test(content.text()),
  read: async (content, assembly, options) => {
    const { htmlTables } = await import('./htmlTables.ts')
    const { title, tables } = htmlTables(content.text())
    return readTables(tables, title, content, assembly, options)
  },
}

/** A table begins a line, or an article in an export, and its rows or headings begin lines. */
const WIKI_TABLE =
  /(?:^[ \t:*#]*|<text\b[^<>]*>)\{\|[^\r\n]*(?:\r\n?|\n)(?:[^\r\n]*(?:\r\n?|\n)){0,200}?[ \t]*[!|](?!\})/m

export const wikiTable: Importer = {
  id: 'wikiTable',
  recognizes: (content) =>
    !content.isArchive && WIKI_TABLE.test(content.start()) && content.json() === undefined,
  read: async (content, assembly, options) => {
    const [{ wikiTables }, { pagesOf }] = await Promise.all([
      import('./wikiTables.ts'),
      import('../infobox/pages.ts'),
    ])
    const pages = [...pagesOf(content.text())]
    return readTables(pages.flatMap(wikiTables), pages[0]?.title ?? '', content, assembly, options)
  },
}

async function readTables(
  tables: readonly WrittenTable[],
  title: string,
  content: Content,
  assembly: Assembly,
  options: ImportOptions,
) {
  const { sheetsOf } = await import('./sheets.ts')
  const sheets = sheetsOf(tables)
  const matter = matterOf(title) || (sheets.length === 1 ? titleIn(sheets[0]) : '')
  if (matter) assembly.head({ title: matter })
  return readTable(sheets, { name: matter || content.name, url: content.url }, assembly, options)
}

/** Of one table its own; several have none in common. */
const titleIn = (sheet: Sheet | undefined): string =>
  sheet === undefined || /^Table \d+–/.test(sheet.name) ? '' : sheet.name

/** What a page is about, without the name of its site and the word for a list. */
function matterOf(title: string): string {
  const own = title
    .replace(/\s+[-—–|]\s+[^-—–|]*(?:wiki|维基|維基|ウィキ|вики)[^—–|]*$/iu, '')
    .replace(/^lists? of (?=\S)|(?:列表|一览)$/gi, '')
    .trim()
  return own.slice(0, 1).toUpperCase() + own.slice(1)
}
