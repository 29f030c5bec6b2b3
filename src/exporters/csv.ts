/** Rows of texts as CSV after RFC 4180, safe to open in a spreadsheet. */

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** A text that a spreadsheet shows as it is: readers of tables take the apostrophe off again. */
const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One line, with its end. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`
