/** In place of a date: why a text is none, the part of the reason after "is not a date: ". */
export interface Refusal {
  readonly why: string
}

export const isRefusal = (result: object): result is Refusal => 'why' in result

export const ONE_OF_FORMS = 'a one-of set is written [1985..1995], [..1998] or [2004..]'

/** What people write instead of an EDTF date, most telling first, and what to tell them. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'it is empty'],
  [/\s/, 'it has a space in it'],
  [/[‐‑‒–—−]/, 'the hyphens are dashes: type a plain "-"'],
  [/[~?%]./, 'the marks ~ ? % stand at the end'],
  [/^\.\.$/, '".." stands only beside a date, as in 2006/..'],
  [/[[\]{}]|\.\./, ONE_OF_FORMS],
  [/\dT\d/, 'leave out the time of day'],
  [/x/, 'an unknown digit is a capital X'],
  [/^\d{8}$/, 'write it with hyphens, as in 2006-10-18'],
  [/^-?\d{1,3}(-|$)|^-?\d{5}/, 'a year has four digits'],
  [/^-?\d{4}-(\d(-|$)|\d\d-\d$)/, 'months and days have two digits, as in 2017-01-05'],
  [/X/, 'X stands only for the last digits: 198X, 19XX, 2006-XX, 2006-10-XX'],
]

/** Why a text has not even the shape of an EDTF date, in words for whoever wrote it. */
export function misshapen(text: string): Refusal {
  const slip = SLIPS.find(([pattern]) => pattern.test(text))
  return { why: slip?.[1] ?? 'write it as 2006, 2006-10 or 2006-10-18' }
}
