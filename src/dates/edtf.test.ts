import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { inEnglish } from '../words/testing/inEnglish.ts'
import { asDay, isoOfDay, OPEN_FUTURE, OPEN_PAST } from './day.ts'
import { type Bounds, mustParseEdtf, type Point, parseEdtf } from './edtf.ts'
import { shortened } from './shortened.ts'

/** Bounds as people read them: `2006-10-01 2006-10-31`, `..` where there is none. */
function shown({ min, max }: Bounds): string {
  return `${min === OPEN_PAST ? '..' : isoOfDay(min)} ${max === OPEN_FUTURE ? '..' : isoOfDay(max)}`
}

function point(text: string): Point {
  const date = mustParseEdtf(text)
  if (date.kind !== 'point') throw new Error(`${text} is no point`)
  return date
}

describe('a point', () => {
  it.each([
    ['2006', 'year', '2006-01-01 2006-12-31'],
    ['2006-10', 'month', '2006-10-01 2006-10-31'],
    ['2006-10-18', 'day', '2006-10-18 2006-10-18'],
    ['2024-02', 'month', '2024-02-01 2024-02-29'],
    ['2024-02-29', 'day', '2024-02-29 2024-02-29'],
    ['198X', 'decade', '1980-01-01 1989-12-31'],
    ['000X', 'decade', '0000-01-01 0009-12-31'],
    ['19XX', 'century', '1900-01-01 1999-12-31'],
    ['00XX', 'century', '0000-01-01 0099-12-31'],
    ['2006-XX', 'year', '2006-01-01 2006-12-31'],
    ['2006-XX-XX', 'year', '2006-01-01 2006-12-31'],
    ['2006-10-XX', 'month', '2006-10-01 2006-10-31'],
    ['2006-21', 'season', '2006-03-01 2006-05-31'],
    ['2006-22', 'season', '2006-06-01 2006-08-31'],
    ['2006-23', 'season', '2006-09-01 2006-11-30'],
    ['2006-24', 'season', '2006-12-01 2007-02-28'],
    ['2023-24', 'season', '2023-12-01 2024-02-29'],
    ['0000', 'year', '0000-01-01 0000-12-31'],
    ['0079-08-24', 'day', '0079-08-24 0079-08-24'],
    ['-0043', 'year', '-0043-01-01 -0043-12-31'],
    ['-0043-03-15', 'day', '-0043-03-15 -0043-03-15'],
    ['-0004-02-29', 'day', '-0004-02-29 -0004-02-29'],
    ['-004X', 'decade', '-0049-01-01 -0040-12-31'],
    ['-000X', 'decade', '-0009-01-01 0000-12-31'],
    ['-01XX', 'century', '-0199-01-01 -0100-12-31'],
    ['-00XX', 'century', '-0099-01-01 0000-12-31'],
  ])('%s is a %s', (text, precision, bounds) => {
    expect(point(text).precision).toBe(precision)
    expect(shown(point(text))).toBe(bounds)
  })

  it.each([
    ['2006-10-18', { year: 2006, month: 10, day: 18 }],
    ['2006-10-XX', { year: 2006, month: 10 }],
    ['2006-24', { year: 2006, month: 24 }],
    ['2006-XX', { year: 2006 }],
    ['198X', { year: 1980 }],
    ['19XX', { year: 1900 }],
    ['-0043', { year: -43 }],
    ['-004X', { year: -49 }],
  ])('%s has the parts %o and no others', (text, parts) => {
    const { kind, precision, approximate, uncertain, min, max, ...rest } = point(text)
    expect(rest).toStrictEqual({ month: undefined, day: undefined, ...parts })
  })

  it.each(['2006', '2006-10', '2006-10-18', '198X', '19XX', '2006-XX', '2006-10-XX', '2006-24', '-0043'])(
    '%s takes marks, which leave its bounds alone',
    (text) => {
      const marks = (t: string) => [point(t).approximate, point(t).uncertain]
      expect(marks(text)).toEqual([false, false])
      expect(marks(`${text}~`)).toEqual([true, false])
      expect(marks(`${text}?`)).toEqual([false, true])
      expect(marks(`${text}%`)).toEqual([true, true])
      for (const mark of '~?%') expect(shown(point(text + mark))).toBe(shown(point(text)))
    },
  )
})

describe('an interval', () => {
  it.each([
    ['2024-06-14/2024-06-18', '2024-06-14 2024-06-18'],
    ['2006/2008', '2006-01-01 2008-12-31'],
    ['2006-10/2006-10', '2006-10-01 2006-10-31'],
    ['2006-10/2006', '2006-10-01 2006-12-31'],
    ['2017-10-18/2017-10', '2017-10-18 2017-10-31'],
    ['198X~/1990?', '1980-01-01 1990-12-31'],
    ['2006-24/2007-21', '2006-12-01 2007-05-31'],
    ['-0043/0014', '-0043-01-01 0014-12-31'],
    ['2017-10/..', '2017-10-01 ..'],
    ['2017-10/', '2017-10-01 ..'],
    ['../2017-10', '.. 2017-10-31'],
    ['/2017-10', '.. 2017-10-31'],
  ])('%s', (text, bounds) => {
    expect(shown(mustParseEdtf(text))).toBe(bounds)
  })

  it('tells an open end from one that is not stated', () => {
    expect(mustParseEdtf('2017/..')).toMatchObject({ kind: 'interval', start: point('2017'), end: 'open' })
    expect(mustParseEdtf('2017/')).toMatchObject({ start: point('2017'), end: 'unknown' })
    expect(mustParseEdtf('../2017')).toMatchObject({ start: 'open', end: point('2017') })
    expect(mustParseEdtf('/2017')).toMatchObject({ start: 'unknown', end: point('2017') })
  })
})

describe('a one-of set', () => {
  it.each([
    ['[1985..1995]', '1985-01-01 1995-12-31'],
    ['[..1998]', '.. 1998-12-31'],
    ['[2004..]', '2004-01-01 ..'],
    ['[2006-09..2008]', '2006-09-01 2008-12-31'],
    ['[198X..2001-02-03?]', '1980-01-01 2001-02-03'],
  ])('%s', (text, bounds) => {
    expect(shown(mustParseEdtf(text))).toBe(bounds)
  })

  it('keeps its two dates', () => {
    expect(mustParseEdtf('[1985..1995]')).toMatchObject({
      kind: 'oneOf',
      from: point('1985'),
      to: point('1995'),
    })
    expect(mustParseEdtf('[..1998]')).toMatchObject({ from: null, to: point('1998') })
    expect(mustParseEdtf('[2004..]')).toMatchObject({ from: point('2004'), to: null })
  })
})

describe('what is refused', () => {
  it.each([
    ['', 'it is empty'],
    [' 2006', 'it has a space in it'],
    ['2006\n', 'it has a space in it'],
    ['18 October 2017', 'it has a space in it'],
    ['2006–10', 'the hyphens are dashes: type a plain "-"'],
    ['2017-1-5', 'months and days have two digits, as in 2017-01-05'],
    ['2017-01-5', 'months and days have two digits, as in 2017-01-05'],
    ['20061018', 'write it with hyphens, as in 2006-10-18'],
    ['206', 'a year has four digits'],
    ['12345', 'a year has four digits'],
    ['-0000', 'year zero has no sign, it is 0000'],
    ['2023-02-30', 'February 2023 has 28 days'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2024-06-31', 'June 2024 has 30 days'],
    ['2024-06-00', 'days count from 01'],
    ['2024-00', '00 is no month (01 to 12) and no season (21 to 24)'],
    ['2024-13', '13 is no month (01 to 12) and no season (21 to 24)'],
    ['2024-25', '25 is no month (01 to 12) and no season (21 to 24)'],
    ['2024-21-05', 'a season has no days'],
    ['2024-XX-05', 'a day needs its month'],
    ['198X-10', 'months and days need a whole year'],
    ['198x', 'an unknown digit is a capital X'],
    ['1X85', 'X stands only for the last digits: 198X, 19XX, 2006-XX, 2006-10-XX'],
    ['XXXX', 'X stands only for the last digits: 198X, 19XX, 2006-XX, 2006-10-XX'],
    ['2006~-10', 'the marks ~ ? % stand at the end'],
    ['2006?~', 'the marks ~ ? % stand at the end'],
    ['2017-10-18T00:00:00Z', 'leave out the time of day'],
    ['today', 'write it as 2006, 2006-10 or 2006-10-18'],
    ['2006-283', 'write it as 2006, 2006-10 or 2006-10-18'],
    ['../..', 'it names no date'],
    ['/', 'it names no date'],
    ['/..', 'it names no date'],
    ['..', '".." stands only beside a date, as in 2006/..'],
    ['18/10/2017', 'it has more than one "/"'],
    ['2018/2017', '2017 is before 2018'],
    ['2006-10-18/2006-09', '2006-09 is before 2006-10-18'],
    ['2023-02-30/2024', 'February 2023 has 28 days'],
    ['2023/2024-02-30', 'February 2024 has 29 days'],
    ['[..]', 'it names no date'],
    ['[1995..1985]', '1985 is before 1995'],
    ['[1985]', 'a one-of set is written [1985..1995], [..1998] or [2004..]'],
    ['[1985,1990]', 'a one-of set is written [1985..1995], [..1998] or [2004..]'],
    ['1985..1995', 'a one-of set is written [1985..1995], [..1998] or [2004..]'],
    ['{1985..1995}', 'a one-of set is written [1985..1995], [..1998] or [2004..]'],
    ['[1985....]', '".." stands only beside a date, as in 2006/..'],
    ['[2023-02-30..]', 'February 2023 has 28 days'],
    ['[..2023-02-30]', 'February 2023 has 28 days'],
  ])('%j: %s', (text, why) => {
    const parsed = parseEdtf(text)
    expect(parsed.ok ? '' : inEnglish(parsed.reason)).toBe(`"${text}" is not a date: ${why}`)
    expect(() => mustParseEdtf(text)).toThrow('is not a date')
  })
})

/** Texts of the alphabet that dates are made of: near misses, and now and then a date. */
const nearMiss = fc.string({ unit: fc.constantFrom(...'0123456789XX--..//[]~?%T '), maxLength: 24 })

/** The bounds of a four-digit year are days from -9999-01-01 to 9999-12-31. */
const fourDigitDay = fc.integer({ min: -4371587, max: 2932896 }).map(asDay)

describe('whatever the text', () => {
  test('parsing never throws, and a refusal begins as the text does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearMiss), (text) => {
        const parsed = parseEdtf(text)
        if (!parsed.ok) expect(parsed.reason).toMatchObject({ code: 'notDate', value: shortened(text) })
      }),
      { numRuns: 2000 },
    )
  })

  test('a day reads as itself, with any mark', () => {
    fc.assert(
      fc.property(fourDigitDay, fc.constantFrom('', '~', '?', '%'), (day, mark) => {
        expect(mustParseEdtf(isoOfDay(day) + mark)).toMatchObject({ precision: 'day', min: day, max: day })
      }),
    )
  })

  test('bounds are in order, and two days span what lies between them', () => {
    fc.assert(
      fc.property(fourDigitDay, fourDigitDay, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a]
        const bounds = { min: first, max: last }
        expect(mustParseEdtf(`${isoOfDay(first)}/${isoOfDay(last)}`)).toMatchObject(bounds)
        expect(mustParseEdtf(`[${isoOfDay(first)}..${isoOfDay(last)}]`)).toMatchObject(bounds)
        if (first !== last) expect(parseEdtf(`${isoOfDay(last)}/${isoOfDay(first)}`).ok).toBe(false)
      }),
    )
  })

  test('coarser is wider: a day lies in its month, its year, its decade and its century', () => {
    fc.assert(
      fc.property(fourDigitDay, (day) => {
        const text = isoOfDay(day)
        const year = text.slice(0, -6)
        const coarser = [text, text.slice(0, -3), year, `${year.slice(0, -1)}X`, `${year.slice(0, -2)}XX`]
        const bounds = coarser.map((t) => mustParseEdtf(t))
        for (const [i, outer] of bounds.entries()) {
          const inner = bounds[i - 1] ?? { min: day, max: day }
          expect(outer.min <= inner.min && inner.min <= inner.max && inner.max <= outer.max).toBe(true)
        }
      }),
    )
  })
})
