import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asDay, dayFromCivil, isoOfDay } from './day.ts'
import { mustParseEdtf } from './edtf.ts'
import { datesIn, formatBriefly, formatDate, formatDay, formatShort } from './format.ts'
import { mustParsePoint } from './testing/mustParsePoint.ts'

describe('a date in full', () => {
  it.each([
    ['2017-10-18', '18 October 2017', '2017年10月18日'],
    ['2017-10', 'October 2017', '2017年10月'],
    ['2017-10-XX', 'October 2017', '2017年10月'],
    ['2017', '2017', '2017年'],
    ['2017-XX', '2017', '2017年'],
    ['1999~', 'c. 1999', '约1999年'],
    ['1999?', '1999?', '1999年？'],
    ['1999%', 'c. 1999?', '约1999年？'],
    ['1999-05-04~', 'c. 4 May 1999', '约1999年5月4日'],
    ['198X', '1980s', '1980年代'],
    ['198X~', 'c. 1980s', '约1980年代'],
    ['19XX', '20th century', '20世纪'],
    ['2006-21', 'spring 2006', '2006年春'],
    ['2006-22', 'summer 2006', '2006年夏'],
    ['2006-23', 'autumn 2006', '2006年秋'],
    ['2006-24', 'winter 2006–2007', '2006年冬'],
  ])('%s', (edtf, en, zh) => {
    expect(formatDate(mustParseEdtf(edtf), 'en')).toBe(en)
    expect(formatDate(mustParseEdtf(edtf), 'zh')).toBe(zh)
  })

  it.each([
    ['0618', '618', '618年'],
    ['0079-08-24', '24 August AD 79', '公元79年8月24日'],
    ['0000', '1 BC', '公元前1年'],
    ['-0043', '44 BC', '公元前44年'],
    ['-0043-03-15', '15 March 44 BC', '公元前44年3月15日'],
    ['-0043-24', 'winter 44–43 BC', '公元前44年冬'],
    ['001X', 'AD 10s', '公元10年代'],
    ['000X', '1 BC – AD 9', '公元前1年至公元9年'],
    ['-004X', '50–41 BC', '公元前50年至前41年'],
    ['001X/..', 'since the AD 10s', '公元10年代起'],
    ['00XX', '1st century', '1世纪'],
    ['01XX', '2nd century', '2世纪'],
    ['02XX', '3rd century', '3世纪'],
    ['10XX', '11th century', '11世纪'],
    ['20XX', '21st century', '21世纪'],
    ['-00XX', '1st century BC', '公元前1世纪'],
    ['-01XX', '2nd century BC', '公元前2世纪'],
    ['-0049/-0043', '50–44 BC', '公元前50年至公元前44年'],
    ['-0026/0014', '27 BC – AD 14', '公元前27年至公元14年'],
    ['0014/0037', 'AD 14–37', '公元14年至公元37年'],
  ])('around year 1: %s', (edtf, en, zh) => {
    expect(formatDate(mustParseEdtf(edtf), 'en')).toBe(en)
    expect(formatDate(mustParseEdtf(edtf), 'zh')).toBe(zh)
  })

  it.each([
    ['2024-06-14/2024-06-18', '14–18 June 2024', '2024年6月14日至18日'],
    ['2024-09-30/2024-10-02', '30 September – 2 October 2024', '2024年9月30日至10月2日'],
    ['2024-12-28/2025-01-03', '28 December 2024 – 3 January 2025', '2024年12月28日至2025年1月3日'],
    ['2023-06-14/2024-06-18', '14 June 2023 – 18 June 2024', '2023年6月14日至2024年6月18日'],
    ['2001-09/2001-11', 'September–November 2001', '2001年9月至11月'],
    ['2001-12/2002-01', 'December 2001 – January 2002', '2001年12月至2002年1月'],
    ['2001-09-05/2001-11', '5 September – November 2001', '2001年9月5日至11月'],
    ['2001-09-05/2001-09', '5 September – September 2001', '2001年9月5日至9月'],
    ['2001-09/2001-09-15', 'September – 15 September 2001', '2001年9月至9月15日'],
    ['2010/2012', '2010–2012', '2010年至2012年'],
    ['2010/2012-03', '2010 – March 2012', '2010年至2012年3月'],
    ['2017-10/2017', 'October 2017 – 2017', '2017年10月至2017年'],
    ['2006-21/2006-22', 'spring–summer 2006', '2006年春至夏'],
    ['2006-24/2007-21', 'winter 2006–2007 – spring 2007', '2006年冬季至2007年春'],
    ['198X/199X', '1980s–1990s', '1980年代至1990年代'],
    ['2006-10/2006-10', 'October 2006', '2006年10月'],
    ['1999~/2003', 'c. 1999 – 2003', '约1999年至2003年'],
    ['1999?/2003', '1999?–2003', '1999年？至2003年'],
    ['2001-09~/2001-11', 'c. September 2001 – November 2001', '约2001年9月至2001年11月'],
    ['2017/..', 'since 2017', '2017年起'],
    ['2017-10-18/..', 'since 18 October 2017', '2017年10月18日起'],
    ['198X/..', 'since the 1980s', '1980年代起'],
    ['198X~/..', 'since c. 1980s', '约1980年代起'],
    ['../2017', 'until 2017', '至2017年'],
    ['../18XX', 'until the 19th century', '至19世纪'],
    ['2017/', '2017 – ?', '2017年至？'],
    ['2006-24/', 'winter 2006–2007 – ?', '2006年冬季至？'],
    ['/2017', '? – 2017', '？至2017年'],
  ])('an interval: %s', (edtf, en, zh) => {
    expect(formatDate(mustParseEdtf(edtf), 'en')).toBe(en)
    expect(formatDate(mustParseEdtf(edtf), 'zh')).toBe(zh)
  })

  it.each([
    ['[1985..1995]', 'between 1985 and 1995', '1985年至1995年间'],
    ['[2006-09..2008]', 'between September 2006 and 2008', '2006年9月至2008年间'],
    ['[2001-09..2001-11]', 'between September and November 2001', '2001年9月至11月间'],
    ['[2024-06-14..2024-06-18]', 'between 14 and 18 June 2024', '2024年6月14日至18日间'],
    ['[198X..1995]', 'between the 1980s and 1995', '1980年代至1995年间'],
    ['[-0049..-0043]', 'between 50 and 44 BC', '公元前50年至公元前44年间'],
    ['[1985..1985]', '1985', '1985年'],
    ['[..1998]', 'by 1998', '1998年或之前'],
    ['[..198X]', 'by the 1980s', '1980年代或之前'],
    ['[2004..]', '2004 or later', '2004年或之后'],
  ])('a one-of set: %s', (edtf, en, zh) => {
    expect(formatDate(mustParseEdtf(edtf), 'en')).toBe(en)
    expect(formatDate(mustParseEdtf(edtf), 'zh')).toBe(zh)
  })
})

describe('a date under its year', () => {
  it.each([
    ['2024-06-14/2024-06-18', '14–18 June', '6月14日至18日'],
    ['2024-09-30/2024-10-02', '30 September – 2 October', '9月30日至10月2日'],
    ['2001-09/2001-11', 'September–November', '9月至11月'],
    ['2001-09~/2001-11', 'c. September – November', '约9月至11月'],
    ['2017-10', 'October', '10月'],
    ['2017-10?', 'October?', '10月？'],
    ['2017-02-07', '7 February', '2月7日'],
    ['2006-21', 'spring', '春'],
    ['[2001-09..2001-11]', 'between September and November', '9月至11月间'],
  ])('%s goes without it', (edtf, en, zh) => {
    expect(formatShort(mustParseEdtf(edtf), 'en')).toBe(en)
    expect(formatShort(mustParseEdtf(edtf), 'zh')).toBe(zh)
  })

  it.each([
    '2017',
    '2017~',
    '198X',
    '19XX',
    '2006-24',
    '2010/2012',
    '2017/2017-10',
    '2024-12-28/2025-01-03',
    '2017-10/..',
    '2017-10/',
    '../2017-10',
    '[1985..1995]',
    '[..1998-05]',
    '[2004-05..]',
  ])('%s is given in full', (edtf) => {
    const date = mustParseEdtf(edtf)
    expect(formatShort(date, 'en')).toBe(formatDate(date, 'en'))
    expect(formatShort(date, 'zh')).toBe(formatDate(date, 'zh'))
  })
})

it('a winter keeps its years, whatever stands above', () => {
  const winter = mustParsePoint('2006-24')
  const written = (['en', 'fr', 'es', 'zh'] as const).map((lang) => datesIn(lang).point(winter, false))
  expect(written).toEqual(['winter 2006–2007', 'hiver 2006–2007', 'invierno de 2006–2007', '2006年冬'])
})

describe('a date beside a lane', () => {
  it.each([
    ['1964-09-01', '1 September 1964', '1er sept. 1964', '1 sept 1964', '1964年9月1日'],
    ['1964-09', 'September 1964', 'septembre 1964', 'septiembre de 1964', '1964年9月'],
    ['-0043-03-15', '15 March 44 BC', '15 mars 44_av._J.-C.', '15 mar 44_a._C.', '公元前44年3月15日'],
    [
      '1964-09-01~',
      'c. 1 September 1964',
      'vers le 1er septembre 1964',
      'hacia el 1 de septiembre de 1964',
      '约1964年9月1日',
    ],
    ['1963/1964', '1963–1964', '1963–1964', '1963–1964', '1963年至1964年'],
  ])('%s is %s where it is a day, else as in full', (edtf, ...texts) => {
    const date = mustParseEdtf(edtf)
    const written = (['en', 'fr', 'es', 'zh'] as const).map((lang) => formatBriefly(date, lang))
    expect(written.map((text) => text.replaceAll('\u00a0', '_'))).toEqual(texts)
  })
})

describe('a day', () => {
  // Where a time zone leaks in, the first or the last moment of a day slips into its neighbour.
  it.each([
    [2017, 10, 18, '18 October 2017', '2017年10月18日'],
    [2011, 12, 30, '30 December 2011', '2011年12月30日'], // the day that Apia left out
    [1970, 1, 1, '1 January 1970', '1970年1月1日'],
    [1, 1, 1, '1 January AD 1', '公元1年1月1日'],
  ])('%i-%i-%i', (year, month, day, en, zh) => {
    expect(formatDay(dayFromCivil(year, month, day), 'en')).toBe(en)
    expect(formatDay(dayFromCivil(year, month, day), 'zh')).toBe(zh)
  })

  test('reads as the date it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4371587, max: 2932896 }).map(asDay), (day) => {
        const date = mustParseEdtf(isoOfDay(day))
        expect(formatDay(day, 'en')).toBe(formatDate(date, 'en'))
        expect(formatDay(day, 'zh')).toBe(formatDate(date, 'zh'))
      }),
    )
  })
})
