import { describe, expect, it } from 'vitest'
import { type Day, isoOfDay } from '../dates/day.ts'
import { noticeText } from '../words/noticeWords.ts'
import { period } from './periodCodec.ts'

/** What a text means, as ISO days, or the reason it means nothing. */
function read(text: string): string {
  const decoded = period.decode(text)
  if (!decoded.ok) return noticeText(decoded.reason, 'en')
  const show = (end: Day | null) => (end === null ? '*' : isoOfDay(end))
  return `${show(decoded.value.from)} ${show(decoded.value.to)}`
}

function rewrite(text: string): string | null {
  const decoded = period.decode(text)
  if (!decoded.ok) throw new Error(decoded.reason.code)
  return period.encode(decoded.value)
}

describe('a period', () => {
  it.each([
    ['1998..2012', '1998-01-01 2012-12-31'],
    ['2016-12..latest', '2016-12-01 *'],
    ['earliest..2012-02', '* 2012-02-29'],
    ['earliest..latest', '* *'],
    ['1998..', '1998-01-01 *'],
    ['..2012', '* 2012-12-31'],
    ['..', '* *'],
    ['2018', '2018-01-01 2018-12-31'],
    ['2018-04', '2018-04-01 2018-04-30'],
    ['2018-04-09..2018-04-09', '2018-04-09 2018-04-09'],
    ['-0044-03-15..0000', '-0044-03-15 0000-12-31'],
  ])('%s runs from first to last day', (text, days) => expect(read(text)).toBe(days))

  it.each([
    ['2012..1998', '"2012..1998" ends before it begins'],
    ['1998..2000..2012', '"1998..2000..2012" has more than one ".."'],
    ['latest', '"latest" is not a date such as 2018, 2018-03 or 2018-03-09'],
    ['2018..earliest', '"earliest" is not a date such as 2018, 2018-03 or 2018-03-09'],
    ['latest..2018', '"latest" is not a date such as 2018, 2018-03 or 2018-03-09'],
    ['2018~', '"2018~" is not a date such as 2018, 2018-03 or 2018-03-09'],
    ['198X', '"198X" is not a date such as 2018, 2018-03 or 2018-03-09'],
    ['2018-21', '"2018-21" is a season, not a month'],
  ])('%s is refused', (text, reason) => expect(read(text)).toBe(reason))

  it('gives the reason of the date that does not exist', () =>
    expect(read('2018-02-30')).toContain('2018-02-30'))

  it.each([
    ['2018-01-01..2018-12-31', '2018'],
    ['2018-01-01..2018-01-31', '2018-01'],
    ['2018-02-01..2018-02-28', '2018-02'],
    ['2018-12-01..2018-12-31', '2018-12'],
    ['2018-01-01..2018-01-01', '2018-01-01'],
    ['2018-12-31..2018-12-31', '2018-12-31'],
    ['2018-01-01..2019-03-31', '2018..2019-03'],
    ['2018-01-02..2018-12-31', '2018-01-02..2018'],
    ['2018-01..2018-02', '2018..2018-02'],
    ['2020-02-01..2020-02-28', '2020-02..2020-02-28'],
    ['0000-01-01..9999-12-31', '0000..9999'],
    ['-0001-12-31..latest', '-0001-12-31..latest'],
    ['earliest..latest', null],
    ['1998..', '1998..latest'],
    ['..2012', 'earliest..2012'],
    ['..', null],
  ])('%s is written as %s', (text, written) => expect(rewrite(text)).toBe(written))
})
