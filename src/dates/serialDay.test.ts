import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayFromCivil, isoOfDay } from './day.ts'
import { dayOfSerial } from './serialDay.ts'

const shown = (serial: number, epoch: 1900 | 1904) => {
  const day = dayOfSerial(serial, epoch)
  return day === undefined ? undefined : isoOfDay(day)
}

it.each([
  [0, 1900, '1899-12-31'],
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [60, 1900, undefined],
  [60.5, 1900, undefined],
  [61, 1900, '1900-03-01'],
  [43102, 1900, '2018-01-02'],
  [43102.999, 1900, '2018-01-02'],
  [2958465, 1900, '9999-12-31'],
  [0, 1904, '1904-01-01'],
  [60, 1904, '1904-03-01'],
  [41640, 1904, '2018-01-02'],
] as const)('%d since %d is %s', (serial, epoch, date) => expect(shown(serial, epoch)).toBe(date))

it('counts from 1904 as from 1900, 1462 days later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_957_003 }), (serial) => {
      expect(dayOfSerial(serial, 1904)).toBe(dayOfSerial(serial + 1462, 1900))
      expect(dayOfSerial(serial, 1904)).toBe(dayFromCivil(1904, 1, 1 + serial))
    }),
  )
})
