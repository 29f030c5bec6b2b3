import { type Day, dayFromCivil, daysInMonth } from './day.ts'

const LENGTH = '2017-10-18'.length
const ZERO = 0x30
const HYPHEN = 0x2d

/**
 * The day that the bytes [from, to) write as `2017-10-18`; `undefined` where they are no plain day of the calendar:
 * then `parseEdtf` says what they are. Most dates are plain days, and a large dataset has very many.
 */
export function plainDay(bytes: Uint8Array, from: number, to: number): Day | undefined {
  if (to - from !== LENGTH || bytes[from + 4] !== HYPHEN || bytes[from + 7] !== HYPHEN) return undefined
  const year = digits(bytes, from, from + 4)
  const month = digits(bytes, from + 5, from + 7)
  const day = digits(bytes, from + 8, to)
  const isDay = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isDay ? dayFromCivil(year, month, day) : undefined
}

/** The number that digits write; not a number where another letter is among them. */
function digits(bytes: Uint8Array, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] ?? 0) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}
