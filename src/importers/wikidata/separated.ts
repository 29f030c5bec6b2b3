/**
 * Results of queries in text, row by row: CSV quotes what needs it, TSV escapes it.
 * Source: W3C, SPARQL 1.1 Query Results CSV and TSV Formats, sections 3 and 4.
 */

/** The rows of a text in CSV. A quote that nobody closes ends with the text. */
export function* rowsOfCsv(text: string): Generator<string[]> {
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)(?:"|$)|([^,\r\n]*))(,|\r\n|\n|\r|$)/y
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const match = cell.exec(text)
    // Something stands between the quote that closes a cell and the next comma: it belongs to the cell.
    if (!match) cell.lastIndex = at
    const [whole = '', quoted, plain, end = ''] = match ?? looseCell(text, cell)
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (match && whole === '' && end === '') break
    if (end === ',') {
      if (cell.lastIndex >= text.length) row.push('')
      else continue
    }
    yield row
    row = []
  }
  if (row.length > 0) yield row
}

function looseCell(text: string, cell: RegExp): [string, undefined, string, string] {
  const loose = /([^,\r\n]*)(,|\r\n|\n|\r|$)/y
  loose.lastIndex = cell.lastIndex
  const [whole = '', plain = '', end = ''] = loose.exec(text) ?? []
  cell.lastIndex = loose.lastIndex
  return [whole, undefined, plain, end]
}

/** The rows of a text in TSV; its cells are terms as SPARQL writes them, or plain texts. */
export function* rowsOfTsv(text: string): Generator<string[]> {
  for (const [line] of text.matchAll(/[^\r\n]+/g)) yield line.split('\t')
}
