/** Each form of a date that the format has, as it reads within a sentence. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTH_NAMES } from '../dates/day.ts'
import { type EdtfDate, mustParseEdtf, type Point } from '../dates/edtf.ts'
import { isMarked } from '../dates/words.ts'
import * as chinese from './chineseDates.ts'
import { endsOf } from './dateEnds.ts'
import * as english from './englishDates.ts'

describe('a date in a sentence', () => {
  it.each([
    ['2018-01-02', 'on 2 January 2018', '2 January 2018', '2018年1月2日'],
    ['2017-10', 'in October 2017', 'October 2017', '2017年10月'],
    ['2006', 'in 2006', '2006', '2006年'],
    ['2010-21', 'in spring 2010', 'spring 2010', '2010年春'],
    ['2010-24', 'in winter 2010–2011', 'winter 2010–2011', '2010年冬'],
    ['198X', 'in the 1980s', 'the 1980s', '1980年代'],
    ['18XX', 'in the 19th century', 'the 19th century', '19世纪'],
    ['1999~', 'in about 1999', 'about 1999', '约1999年'],
    ['1999-05-03~', 'on about 3 May 1999', 'about 3 May 1999', '约1999年5月3日'],
    ['1999?', 'in 1999 (uncertain)', '1999 (uncertain)', '1999年（存疑）'],
    ['198X%', 'in about the 1980s (uncertain)', 'about the 1980s (uncertain)', '约1980年代（存疑）'],
    ['-0043-03-15', 'on 15 March 44 BC', '15 March 44 BC', '公元前44年3月15日'],
    ['0014', 'in AD 14', 'AD 14', '公元14年'],
    [
      '[1985..1995]',
      'at some time between 1985 and 1995',
      'some time between 1985 and 1995',
      '1985年至1995年间某时',
    ],
    [
      '[1985~..1995]',
      'at some time between about 1985 and 1995',
      'some time between about 1985 and 1995',
      '约1985年至1995年间某时',
    ],
    [
      '[2024-06-14..2024-06-18]',
      'at some time between 14 and 18 June 2024',
      'some time between 14 and 18 June 2024',
      '2024年6月14日至18日间某时',
    ],
    ['[2004..2004]', 'in 2004', '2004', '2004年'],
    ['[..1998]', 'by 1998', '1998 or earlier', '1998年或之前'],
    ['[2004..]', 'in 2004 or later', '2004 or later', '2004年或之后'],
    [
      '2006-10/2007-03',
      'at some time between October 2006 and March 2007',
      'some time between October 2006 and March 2007',
      '2006年10月至2007年3月间某时',
    ],
    ['2006/..', 'in 2006 or later', '2006 or later', '2006年或之后'],
    ['2006-05-01/', 'on 1 May 2006 or later', '1 May 2006 or later', '2006年5月1日或之后'],
    ['../2008', 'by 2008', '2008 or earlier', '2008年或之前'],
    ['/2008-02', 'by February 2008', 'February 2008 or earlier', '2008年2月或之前'],
  ])('%s', (edtf, at, when, zh) => {
    const date = mustParseEdtf(edtf)
    expect([english.at(date), english.when(date), chinese.when(date)]).toEqual([at, when, zh])
  })

  it('of several things says that their times are not stated', () => {
    expect(english.atTimes(mustParseEdtf('[1985..1995]'))).toBe(
      'between 1985 and 1995, at times that are not stated',
    )
    expect(english.atTimes(mustParseEdtf('1999'))).toBe('in 1999')
  })

  it.each([
    ['2001-03-04', 'on 4 March 2001 only'],
    ['2006-10', 'within October 2006'],
    ['198X~', 'within about the 1980s'],
  ])('within %s', (edtf, text) => expect(english.within(mustParseEdtf(edtf))).toBe(text))

  it.each([
    ['2016-12-30', '2018-01-02', '2016年12月30日至2018年1月2日'],
    ['2018-03', '2018-05', '2018年3月至5月'],
    ['2010-24', '2012', '2010年冬季至2012年'],
    ['2010-24~', '2012', '约2010年冬季至2012年'],
    ['[..1998]', '2001', '自1998年或之前起，至2001年止，'],
  ])('from %s to %s in Chinese', (from, to, text) =>
    expect(chinese.span(mustParseEdtf(from), mustParseEdtf(to))).toBe(text),
  )
})

const two = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 1000, max: 2030 }).map(String)
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`)
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`)
const wide = fc.oneof(
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
)
const point = fc
  .tuple(fc.oneof(year, month, day, season, wide), fc.constantFrom('', '', '~', '?', '%'))
  .map(([text, mark]) => text + mark)
const inOrder = (a: string, b: string) =>
  mustParseEdtf(a).min <= mustParseEdtf(b).min ? ([a, b] as const) : ([b, a] as const)
const pair = fc.tuple(point, point).map(([a, b]) => inOrder(a, b))
const edtf = fc.oneof(
  point,
  pair.map(([a, b]) => `${a}/${b}`),
  pair.map(([a, b]) => `[${a}..${b}]`),
  point.map((a) => `[${a}..]`),
  point.map((a) => `[..${a}]`),
  point.map((a) => `${a}/..`),
  point.map((a) => `/${a}`),
)

const pointsOf = (date: EdtfDate): Point[] => {
  if (date.kind === 'point') return [date]
  const { from, to } = endsOf(date)
  return [from, to].filter((one) => one !== null)
}

const MONTHS = new RegExp(MONTH_NAMES.join('|'), 'g')

describe('no date in a sentence says more than it states', () => {
  it('names a month or a day only where one is stated, and each mark', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const date = mustParseEdtf(text)
        const points = pointsOf(date)
        const [hasMonth, hasDay] = [
          points.some((one) => (one.month ?? 99) <= 12),
          points.some((one) => one.day !== undefined),
        ]
        for (const said of [english.at(date), english.when(date), english.within(date)]) {
          if (!hasMonth) expect(said).not.toMatch(MONTHS)
          if (!hasDay) expect(said).not.toMatch(/\d{1,2} [A-Z]/)
          if (points.some((one) => one.approximate)) expect(said).toContain('about')
          if (points.some((one) => one.uncertain)) expect(said).toContain('uncertain')
        }
        for (const said of [chinese.when(date), chinese.began(date)]) {
          if (!hasMonth) expect(said).not.toMatch(/\d月/)
          if (!hasDay) expect(said).not.toContain('日')
          expect(points.some(isMarked)).toBe(/约|存疑/.test(said))
        }
      }),
    )
  })

  it('says nothing twice, and never nothing', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const date = mustParseEdtf(text)
        for (const said of [english.at(date), english.when(date), chinese.when(date), chinese.began(date)]) {
          expect(said).not.toBe('')
          expect(said).not.toMatch(/undefined|null|NaN| {2}|^ | $/)
        }
      }),
    )
  })
})
