/** Rows of texts as CSV after RFC 4180, safe to open in a spreadsheet. */

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Nobody sees them, and a file that has one is taken for no text at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const CONTROLS = /[\0-\x08\v\f\x0e-\x1f\x7f]/g

/** A text that a spreadsheet shows as it is: readers of tables take the apostrophe off again. */
function safeCell(written: string): string {
  const text = written.replace(CONTROLS, '')
  return FORMULA.test(text) ? `'${text}` : text
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One line, with its end. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`
