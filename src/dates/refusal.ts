/** Why a text is no date, as codes with values: `words/` has the sentences. */

/** What is not as EDTF writes dates. */
export type DateFault =
  | { readonly code: Slip | Misfit }
  | { readonly code: 'backwards'; readonly first: string; readonly last: string }
  | { readonly code: 'noMonth'; readonly month: string }
  | { readonly code: 'shortMonth'; readonly year: number; readonly month: number; readonly days: number }

/** What people write instead of an EDTF date. */
type Slip =
  | 'nothing'
  | 'space'
  | 'dashes'
  | 'markInside'
  | 'dotsAlone'
  | 'oneOf'
  | 'timeOfDay'
  | 'smallX'
  | 'noHyphens'
  | 'fourDigits'
  | 'twoDigits'
  | 'xInside'
  | 'form'

/** What is shaped as a date, and is none. */
type Misfit = 'slashes' | 'namesNothing' | 'yearZero' | 'wholeYear' | 'monthForDay' | 'seasonDay' | 'dayZero'

/** A text that is no date, cut short where it is long. */
export interface NotDate {
  readonly code: 'notDate'
  readonly value: string
  readonly why: DateFault
}

/** In place of a date. */
export interface Refusal {
  readonly why: DateFault
}

export const isRefusal = (result: object): result is Refusal => 'why' in result

export const refuse = (code: Slip | Misfit): Refusal => ({ why: { code } })

/** Most telling first. */
const SLIPS: readonly (readonly [RegExp, Slip])[] = [
  [/^$/, 'nothing'],
  [/\s/, 'space'],
  [/[‐‑‒–—−]/, 'dashes'],
  [/[~?%]./, 'markInside'],
  [/^\.\.$/, 'dotsAlone'],
  [/[[\]{}]|\.\./, 'oneOf'],
  [/\dT\d/, 'timeOfDay'],
  [/x/, 'smallX'],
  [/^\d{8}$/, 'noHyphens'],
  [/^-?\d{1,3}(-|$)|^-?\d{5}/, 'fourDigits'],
  [/^-?\d{4}-(\d(-|$)|\d\d-\d$)/, 'twoDigits'],
  [/X/, 'xInside'],
]

/** Why a text has not even the shape of an EDTF date. */
export const misshapen = (text: string): Refusal =>
  refuse(SLIPS.find(([pattern]) => pattern.test(text))?.[1] ?? 'form')
