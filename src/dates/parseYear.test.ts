import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatShortYear, formatYear, formatYears } from './format.ts'
import { parseYear } from './parseYear.ts'

describe('a year typed', () => {
  it.each([
    ['2018', 2018],
    [' 2018 ', 2018],
    ['２０１８', 2018],
    ['2018年', 2018],
    ['44', 44],
    ['0044', 44],
    ['AD 44', 44],
    ['44 A.D.', 44],
    ['44 ce', 44],
    ['公元44年', 44],
    ['西元44', 44],
    ['44 BC', -43],
    ['44bc', -43],
    ['44 BCE', -43],
    ['44 B.C.', -43],
    ['BC 44', -43],
    ['公元前44年', -43],
    ['公元前 44 年', -43],
    ['前44年', -43],
    ['前44', -43],
    ['-43', -43],
    ['−43', -43],
    ['-0043', -43],
    ['1 BC', 0],
    ['0', 0],
    ['0000', 0],
  ])('%s', (text, year) => expect(parseYear(text)).toBe(year))

  it.each([
    '',
    'year',
    '20.5',
    '2e3',
    '20180',
    '-12345',
    '2016–2020',
    '44 BC AD',
    'AD 44 BC',
    '44 of BC',
    'bc',
    '0 BC',
    'AD 0',
    '-0',
    '公元0年',
    '前年',
    '44-',
  ])('"%s" is none', (text) => expect(parseYear(text)).toBeNull())

  test('is read as it is written, in each language and in links', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9998, max: 9999 }), (year) => {
        for (const lang of ['en', 'zh'] as const) {
          expect(parseYear(formatYear(year, lang))).toBe(year)
          expect(parseYear(formatShortYear(year, lang))).toBe(year)
        }
        expect(parseYear(`${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`)).toBe(year)
      }),
    )
  })
})

describe('a year in words', () => {
  it.each([
    [2018, '2018', '2018年', '2018'],
    [100, '100', '100年', '100'],
    [44, 'AD 44', '公元44年', '公元44年'],
    [1, 'AD 1', '公元1年', '公元1年'],
    [0, '1 BC', '公元前1年', '前1年'],
    [-43, '44 BC', '公元前44年', '前44年'],
    [-11999, '12000 BC', '公元前12000年', '前12000年'],
  ])('%i', (year, en, zh, short) => {
    expect(formatYear(year, 'en')).toBe(en)
    expect(formatShortYear(year, 'en')).toBe(en)
    expect(formatYear(year, 'zh')).toBe(zh)
    expect(formatShortYear(year, 'zh')).toBe(short)
  })

  it.each([
    [2016, 2020, '2016–2020', '2016—2020年'],
    [2018, 2018, '2018', '2018年'],
    [14, 200, 'AD 14–200', '公元14—200年'],
    [-26, 14, '27 BC – AD 14', '公元前27—公元14年'],
    [-43, -26, '44–27 BC', '公元前44—公元前27年'],
    [-43, -43, '44 BC', '公元前44年'],
  ])('from %i to %i', (from, to, en, zh) => {
    expect(formatYears(from, to, 'en')).toBe(en)
    expect(formatYears(from, to, 'zh')).toBe(zh)
  })
})
