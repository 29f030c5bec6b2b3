/** Years of which the last two figures alone are written: which century is meant nobody knows, so they are none, and that is said. */

/** Months as they are written and shortened, in the languages of headings. */
const MONTH =
  '(?:jan(?:uar[yi]?|vier)?|feb(?:ruar[yi]?|rero)?|f[eé]v(?:rier)?|mar(?:ch|s|zo)?|m[aä]rz|apr(?:il)?|a[bv]r(?:il)?|mayo?|ma[ij]|jun[ei]?|junio|juin|jul[iy]?|julio|juil(?:let)?|aug(?:usti?)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|d[eé][cz](?:ember|embre)?|dic(?:iembre)?|ene(?:ro)?)\\.?'

/** `2/1/18`, `5-Mar-98`, `18.3.98`, `Jan 98`, `'98`, `98年`: nothing else looks so. */
const PLAIN = new RegExp(
  `^\\d{1,2}[-/. ]{1,2}(?:\\d{1,2}|${MONTH})[-/. ]{1,2}['’]?(\\d\\d)(?: \\d\\d?:\\d\\d.*)?$|^${MONTH}[-/. ]{0,2}['’]?(\\d\\d)$|^['’](\\d\\d)$|^(\\d\\d)年`,
  'iu',
)
/** A number of two figures, or two of them: a year only where a date is wanted. */
const VAGUE = /^\d{1,2}[/.](\d\d)$|^(\d\d)(?:\s?[-–—/]\s?\d\d)?$/
const TO = /\s*[–—]\s*|\s+-\s+/

const figuresIn = (text: string, pattern: RegExp): string | undefined =>
  pattern
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)

/** The two figures, where a text can be nothing but such a date, or a period that begins with one. */
export const plainShortYear = (text: string): string | undefined =>
  text.length > LONGEST ? undefined : figuresIn(text.trim().split(TO)[0] ?? '', PLAIN)

/** The same where a date is wanted. */
export const shortYear = (text: string): string | undefined =>
  plainShortYear(text) ?? (text.length > LONGEST ? undefined : figuresIn(text.trim(), VAGUE))

const SPAN = /^['’]?(\d\d)\s?[-–—/]\s?['’]?(\d\d)$/

/** Are most of a column's texts periods of such years, as `98-02`? Numbers of sessions look so too, but none of them runs backwards. */
export function areShortSpans(texts: readonly string[]): boolean {
  const found = texts.map((text) => SPAN.exec(text.trim())).filter((span) => span !== null)
  return found.length > texts.length / 2 && found.some(([, from = '', to = '']) => to < from)
}

const LONGEST = 40
