// @ts-expect-error: the package ships no types
import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEdtf } from './edtf.ts'

// The npm package `edtf` as a second opinion, outside its traps: open ends, one-of sets, seasons, a mark after X,
// intervals whose two dates overlap (refused), decades and centuries that reach down from year 0 (read as if
// after it), XX in a negative year (its bounds swapped), eight digits (read as a Unix time), 29 February (1 March
// in a common year), year 0 (with a sign, and its February).

const MS_PER_DAY = 86_400_000

/** First and last millisecond, or `refused`. */
function theirs(text: string): readonly [number, number] | 'refused' {
  try {
    const { min, max } = edtf(text)
    return [min, max]
  } catch {
    return 'refused'
  }
}

function ours(text: string): readonly [number, number] | 'refused' {
  const parsed = parseEdtf(text)
  if (!parsed.ok) return 'refused'
  const { min, max } = parsed.date
  return [min * MS_PER_DAY, (max + 1) * MS_PER_DAY - 1]
}

function agree(text: string): void {
  expect(ours(text), text).toEqual(theirs(text))
}

const padded = (width: number, max: number, min = 0) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(width, '0'))
const sign = fc.constantFrom('', '', '', '-')
const mark = fc.constantFrom('', '', '~', '?', '%')
const year = fc.tuple(sign, padded(4, 9999, 1)).map((parts) => parts.join(''))
// Months and days that exist and that do not; no seasons.
const month = fc.tuple(year, padded(2, 14)).map((parts) => parts.join('-'))
const day = fc
  .tuple(month, padded(2, 33))
  .map((parts) => parts.join('-'))
  .filter((text) => !text.endsWith('-02-29'))
const whole = fc.oneof(year, month, day)

const afterYearZero = (text: string) => !text.startsWith('-')
const unspecified = fc.oneof(
  fc.tuple(padded(3, 999), fc.constant('X')).map((parts) => parts.join('')),
  fc.tuple(padded(2, 99), fc.constant('XX')).map((parts) => parts.join('')),
  year.filter(afterYearZero).map((y) => `${y}-XX`),
  month.filter(afterYearZero).map((m) => `${m}-XX`),
)

test('the same points, and the same refusals', () => {
  fc.assert(
    fc.property(whole, mark, (text, m) => agree(text + m)),
    { numRuns: 1000 },
  )
})

test('the same unspecified digits', () => {
  fc.assert(fc.property(unspecified, agree))
})

test('the same intervals, where the two dates are apart', () => {
  const apart = (a: string, b: string) => {
    const [first, last] = [ours(a), ours(b)]
    return first === 'refused' || last === 'refused' || first[1] < last[0] || last[1] < first[0]
  }
  fc.assert(
    fc.property(whole, whole, mark, (a, b, m) => {
      fc.pre(apart(a, b))
      agree(`${a}${m}/${b}`)
    }),
    { numRuns: 500 },
  )
})
