/** The first rows of a table in text, as good as is needed to know its format: nothing has to be loaded for it. */

/** So many rows are looked at. */
const MOST_ROWS = 60

/** Of quotes no more than that they keep delimiters and line ends in a cell. */
export function roughRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (const sign of text) {
    const row = rows.at(-1) ?? []
    const cell = row.at(-1) ?? ''
    if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (sign === delimiter && !isQuoted) row.push('')
    else if ((sign === '\n' || sign === '\r') && !isQuoted) {
      if (rows.length > MOST_ROWS) return rows.slice(0, MOST_ROWS)
      rows.push([''])
    } else row[row.length - 1] = cell + sign
  }
  return rows
}
