import { describe, expect, it } from 'vitest'
import type { ImportReason } from './reasons.ts'
import { registerDate, type Wanted } from './registerDate.ts'

/** The date, or why there is none. */
function read(value: unknown, wanted: Wanted = 'start'): string | undefined | ImportReason {
  let why: ImportReason | undefined
  const date = registerDate(value, wanted, { kind: 'file' }, { leaveOut: (_, reason) => (why = reason) })
  return why ?? date
}

describe('dates of registers', () => {
  it('say in words that somebody is still in office', () =>
    expect([read('present', 'end'), read('incumbent', 'end')]).toEqual(['..', '..']))

  it.each([
    ['2015', '2015'],
    ['2015-03', '2015-03'],
    [' 2015-03-30 ', '2015-03-30'],
    ['2015-03-30T23:00:00Z', '2015-03-30'],
    ['2015-03-30T23:00:00+02:00', '2015-03-30'],
    ['2015-03-30 10:15', '2015-03-30'],
    [2015, '2015'],
    ['2015-00-00', '2015'],
    ['2015-03-00', '2015-03'],
    ['30 March 2015', '2015-03-30'],
    ['2015~', '2015~'],
  ])('%s is %s', (written, edtf) => expect(read(written)).toBe(edtf))

  it.each([undefined, null, '', '  ', '0000-00-00', '0000', 'unknown', 'n/a'])('%j is nothing', (written) =>
    expect(read(written)).toBeUndefined(),
  )

  it.each([
    ['soon', 'soon'],
    ['1/5/1990', '1/5/1990'],
    ['2015-02-30', '2015-02-30'],
    [true, 'true'],
    [{ year: 2015 }, '{…}'],
    [[], '[]'],
  ])('%j is none, and said', (written, value) =>
    expect(read(written)).toEqual({ code: 'noDate', value, wanted: 'start' }),
  )

  it('goes on where an end is not in sight', () => {
    expect(read('9999-12-31', 'end')).toBe('..')
    expect(read('9999-12-31', 'start')).toBe('9999-12-31')
  })

  it('quotes of a long text its beginning', () => {
    const why = read('1'.repeat(100_000))
    expect(why).toMatchObject({ code: 'noDate', value: `${'1'.repeat(80)}…` })
  })
})
