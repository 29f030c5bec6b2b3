/** The importers of tables: in text, and as spreadsheets. */
import type { Importer } from '../format.ts'
import { delimiterOf } from './delimiter.ts'
import { readTable } from './readTable.ts'

/** Recognizes text in rows of as many cells; no markup, no JSON, nothing with signs that texts do not have. */
export const csv: Importer = {
  id: 'csv',
  recognizes: (content) =>
    !content.isArchive && isPlain(content.start()) && delimiterOf(content.start()) !== undefined,
  read: async (content, assembly, options) => {
    const { readDelimited } = await import('./delimited.ts')
    const sheet = await readDelimited(content, delimiterOf(content.start()) ?? ',')
    return readTable([sheet], content, assembly, options)
  },
}

/** A sign that no text has may be in one by mistake; a file of another kind is full of them. */
function isPlain(start: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no text has
  const strange = start.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0
  return !/^\s*(?:[<{[]|%PDF)/.test(start) && strange <= start.length / 100
}

export const spreadsheet: Importer = {
  id: 'spreadsheet',
  recognizes: ({ isArchive, bytes }) => isArchive || isOldExcel(bytes),
  read: async (content, assembly, options) => {
    const { readSpreadsheet } = await import('./spreadsheet.ts')
    return readTable(await readSpreadsheet(content.bytes), content, assembly, options)
  },
}

/** XLS, and XLSX under a password, are files of an older kind, which begin with these bytes. */
const isOldExcel = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0
