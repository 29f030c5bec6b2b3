/** Text in a page that is written at build. */

/** A text as HTML, between tags or in the quotation marks of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
