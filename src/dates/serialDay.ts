/** Days as spreadsheets count them. */
import { asDay, type Day, dayFromCivil } from './day.ts'

/** From which year a spreadsheet counts: 1 is 1 January 1900, or 0 is 1 January 1904. */
export type Epoch = 1900 | 1904

const BEFORE_1900 = dayFromCivil(1899, 12, 31)
const DAY_0_OF_1904 = dayFromCivil(1904, 1, 1)
/** 29 February 1900, which never was, and which Excel counts because Lotus 1-2-3 did. */
const FALSE_LEAP_DAY = 60

/**
 * The day of a number of a spreadsheet; its fraction, the time of day, is left out. `undefined` of the 29 February 1900.
 * Source: ECMA-376 part 1, 18.17.4.1, "Date Conversion for Serial Date-Times".
 */
export function dayOfSerial(serial: number, epoch: Epoch): Day | undefined {
  const whole = Math.floor(serial)
  if (epoch === 1904) return asDay(DAY_0_OF_1904 + whole)
  if (whole === FALSE_LEAP_DAY) return undefined
  return asDay(BEFORE_1900 + (whole > FALSE_LEAP_DAY ? whole - 1 : whole))
}
