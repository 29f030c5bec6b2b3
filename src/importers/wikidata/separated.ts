/**
 * Results of queries in text, row by row: CSV quotes what needs it, TSV escapes it.
 * Source: W3C, SPARQL 1.1 Query Results CSV and TSV Formats, sections 3 and 4.
 */

/** The rows of a text in CSV. A quote that nobody closes ends with the text; one that is closed too early is a sign of its cell. */
export function* rowsOfCsv(text: string): Generator<string[]> {
  const cell = /(?:"([^"]*(?:""[^"]*)*)(?:"|$)|([^,\r\n]*))(,|\r\n|\n|\r|$)/y
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (!match) return
    const [, quoted, plain = '', end] = match
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    yield row
    row = []
  }
  // After a last comma one cell more is to come.
  if (row.length > 0) yield [...row, '']
}

/** The rows of a text in TSV; its cells are terms as SPARQL writes them, or plain texts. */
export function* rowsOfTsv(text: string): Generator<string[]> {
  for (const [line] of text.matchAll(/[^\r\n]+/g)) yield line.split('\t')
}
