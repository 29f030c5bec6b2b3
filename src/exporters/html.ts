/** Text in HTML that is written as text: in saved pages, embed codes, and what the build writes. */

/** A text as HTML, between tags or in the quotation marks of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
