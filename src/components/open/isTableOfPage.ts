/** Cells that were copied come as text and as markup. */

/** Spreadsheets say the same in both, but for cells that were merged. */
const OF_SPREADSHEET =
  /google-sheets-html-origin|\b(?:Microsoft Excel|Excel\.Sheet|LibreOffice|OpenOffice|WPS)/i
const MERGED = /\b(?:row|col)span=["']?(?:[2-9]|1\d)/i

/** More than the line of headings. */
const ROWS = /<tr[\s>][\s\S]*<tr[\s>]/i

/** Does the markup say more of a table than the text, in which lines and cells over several rows of a page go wrong? */
export const isTableOfPage = (text: string, markup: string): boolean =>
  /\S *\t/.test(text) &&
  /<table[\s>]/i.test(markup) &&
  ROWS.test(markup) &&
  (!OF_SPREADSHEET.test(markup) || MERGED.test(markup))
