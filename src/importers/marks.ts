/** What stands behind a date, a name or a title in tables that were copied from pages and books, and is no part of it. */

/** Names, titles and dates are shorter. */
const LONGEST = 300

/** A number or letter of a footnote in brackets, daggers and asterisks, figures in raised type. */
const MARKS =
  /(?<=\S)(?:\s*(?:\[(?:\d{1,3}|[a-z]{1,2}|(?:note|nb|n|fn|注)[. ]{0,2}\d{1,3}|citation needed|来源请求)\]|[†‡*¹²³⁰⁴-⁹]))+$/i

/** The same text without them. */
export function withoutMarks(text: string): string {
  const last = text[text.length - 1]
  return last !== undefined && ENDS.includes(last) && text.length < LONGEST ? text.replace(MARKS, '') : text
}

/** What such marks end with: most texts end otherwise, and are not looked at. */
const ENDS = ']†‡*¹²³⁰⁴⁵⁶⁷⁸⁹'

/** A text with one more in brackets behind it. */
const BRACKETS = /^(.*\S)\s*[([（［]([^()[\]（）［］]+)[)\]）］]$/s

export interface Remarked {
  readonly bare: string
  readonly remark: string
}

/** What stands before brackets at the end, and in them. */
export function remarked(text: string): Remarked | undefined {
  const [, bare, remark] = (text.length < LONGEST && BRACKETS.exec(text)) || []
  return bare === undefined || remark === undefined ? undefined : { bare, remark: remark.trim() }
}
