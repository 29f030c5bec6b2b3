/** Each kind of start and end, and what stands beside a term, in both languages. */
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '../query/testing/smallFile.ts'
import { careerIn } from './testing/told.ts'

const mayor = { office: 'mayor' } as const
const minister = { office: 'minister' } as const
const senator = { office: 'senator' } as const
const clerk = { office: 'clerk' } as const

type Terms = Parameters<typeof careerIn>[1]

/** What is told of these terms, in English and in Chinese. */
function expectTold(terms: Terms, en: string, zh: string): void {
  expect(careerIn('en', terms)).toEqual([en])
  expect(careerIn('zh', terms)).toEqual([zh])
}

describe('the ends of one term', () => {
  it.each<[string, Terms[0], string, string]>([
    [
      'both stated',
      { ...mayor, start: '2016-12-30', end: '2018-01' },
      'Ann was Mayor from 30 December 2016 to January 2018.',
      '安2016年12月30日至2018年1月任市长。',
    ],
    [
      'both vague',
      { ...mayor, start: '[1985..1995]', end: '[..1998]' },
      'Ann was Mayor from some time between 1985 and 1995 to 1998 or earlier.',
      '安自1985年至1995年间某时起，至1998年或之前止，任市长。',
    ],
    [
      'within a year',
      { ...mayor, start: '2006', end: '2006' },
      'Ann was Mayor within 2006.',
      '安2006年内任市长。',
    ],
    [
      'of a day',
      { ...mayor, start: '2001-03-04', end: '2001-03-04' },
      'Ann was Mayor on 4 March 2001 only.',
      '安2001年3月4日当日任市长。',
    ],
    [
      'no end',
      { ...mayor, start: '2007~' },
      'In about 2007 Ann became Mayor. When that post ended is not stated.',
      '安约2007年就任市长。该职离任时间不详。',
    ],
    [
      'begun by then, no end',
      { ...mayor, start: '[..1998]' },
      'By 1998 Ann had become Mayor. When that post ended is not stated.',
      '安至迟1998年就任市长。该职离任时间不详。',
    ],
    [
      'current',
      { ...mayor, start: '2019-05', end: '..' },
      'As of 31 October 2025, Ann has been Mayor since May 2019.',
      '安2019年5月起任市长，截至2025年10月31日在任。',
    ],
    [
      'current, with an end to come',
      { ...mayor, start: '2019', end: '2031-01-03' },
      'As of 31 October 2025, Ann has been Mayor since 2019, with an end set for 3 January 2031.',
      '安2019年起任市长，预定任至2031年1月3日，截至2025年10月31日在任。',
    ],
    [
      'an end to come, and perhaps a start',
      { ...mayor, start: '2025', end: '2031' },
      'Ann is recorded as Mayor from 2025 to 2031, an end that is still to come.',
      '安所载任期：市长，自2025年起，预定2031年离任。',
    ],
    [
      'scheduled',
      { ...mayor, start: '2026-01', end: '2031' },
      'Ann is to be Mayor from January 2026 to 2031.',
      '安预定2026年1月至2031年任市长。',
    ],
    [
      'scheduled, no end',
      { ...mayor, start: '2026' },
      'Ann is to become Mayor in 2026.',
      '安预定2026年就任市长。',
    ],
    [
      'no start',
      { ...mayor, end: '2010' },
      'Ann was Mayor until 2010; when that began is not stated.',
      '安任市长至2010年，就任时间不详。',
    ],
    [
      'no start, current',
      { ...mayor, end: '..' },
      'As of 31 October 2025, Ann is Mayor; since when is not stated.',
      '安截至2025年10月31日任市长，就任时间不详。',
    ],
    [
      'no start, an end to come',
      { ...mayor, end: '2031' },
      'Ann is recorded as Mayor until 2031, with no stated start, an end that is still to come.',
      '安所载任期：市长，就任时间不详，预定2031年离任。',
    ],
    ['neither', { ...mayor }, 'At a date that is not stated, Ann was Mayor.', '安曾任市长，任职时间不详。'],
    [
      'acting',
      { ...mayor, start: '2001', end: '2002', acting: true },
      'Ann was acting Mayor from 2001 to 2002.',
      '安2001年至2002年任代理市长。',
    ],
    [
      'a title with a comma, and no Chinese name',
      { ...clerk, start: '2001', end: '2002' },
      'Ann was Clerk, City Hall, from 2001 to 2002.',
      '安2001年至2002年任 Clerk, City Hall。',
    ],
  ])('%s', (_, term, en, zh) => expectTold([term], en, zh))
})

describe('what stands beside a term', () => {
  it('those before and after, and those in office with it', () => {
    const related = {
      predecessor: [{ name: { en: 'Carl', zh: '卡尔' } }],
      successor: [{ person: 'bea' }],
      deputy: [{ name: { en: 'Dan', zh: '丹' }, note: { en: 'Governor', zh: '省长' } }],
      premier: [{ name: 'Li Qiang' }],
    }
    expectTold(
      [{ ...mayor, start: '2001', end: '2002', related }],
      'Ann was Mayor from 2001 to 2002, succeeding Carl and succeeded by Bea, under Premier Li Qiang, with Dan (Governor) as deputy.',
      '安2001年至2002年任市长，前任卡尔，继任贝，时任总理 Li Qiang，副职丹（省长）。',
    )
  })

  it('of many people the first are named, and the others counted', () => {
    const alongside = Array.from({ length: 9 }, (_, i) => ({ name: `M${i}` }))
    expectTold(
      [{ ...senator, start: '2001', end: '2002', related: { alongside } }],
      'Ann was Senator from 2001 to 2002, alongside M0, M1, M2, M3, M4, M5 and 3 others.',
      '安2001年至2002年任参议员，同任 M0、M1、M2、M3、M4、M5等9人。',
    )
  })

  it('what is said elsewhere, each value once', () => {
    const sources = [{ source: 'gazette' }]
    const claims = [
      { field: 'start', value: '2001-02', sources },
      { field: 'start', value: '[2000..2001]', sources },
      { field: 'start', value: '2001-02', sources },
      { field: 'end', value: '..', sources },
      { field: 'constructor', value: 'First', sources },
    ]
    expectTold(
      [{ ...mayor, start: '2001', end: '2002', claims }],
      'Ann was Mayor from 2001 to 2002 (elsewhere the start is given as February 2001 and as some time between 2000 and 2001, the end as still to come, and “constructor” as First).',
      '安2001年至2002年任市长（就任时间另说2001年2月、2000年至2001年间某时，离任时间另说尚在任，“constructor”另说 First）。',
    )
  })
})

describe('several terms', () => {
  it('one after another are one sentence; then is said where it is certain', () => {
    expectTold(
      [
        { ...mayor, start: '2001', end: '2003-05-01' },
        { ...minister, start: '2003-05-01', end: '2006' },
        { ...senator, start: '2006', end: '2008' },
      ],
      'Ann was Mayor from 2001 to 1 May 2003, then Minister from 1 May 2003 to 2006, and Senator from 2006 to 2008.',
      '安2001年至2003年5月1日任市长；2003年5月1日至2006年任部长；2006年至2008年任参议员。',
    )
  })

  it('of the same dates are told in one breath', () => {
    expectTold(
      [
        { ...mayor, start: '2001' },
        { ...minister, start: '2001' },
        { ...senator, start: '2004' },
      ],
      'In 2001 Ann became Mayor and Minister, and in 2004 Senator. When these three posts ended is not stated.',
      '安2001年就任市长、部长；2004年就任参议员。以上3项职务离任时间不详。',
    )
  })

  it('of which only the same years are known are not said to have begun at once', () => {
    expectTold(
      [
        { ...mayor, start: '[1985..1995]' },
        { ...clerk, start: '[1985..1995]' },
      ],
      'Between 1985 and 1995, at times that are not stated, Ann became Mayor, and Clerk, City Hall. When these two posts ended is not stated.',
      '安1985年至1995年间就任市长、Clerk, City Hall，具体时间不详。以上2项职务离任时间不详。',
    )
  })

  it('without dates keep the order of the file', () => {
    expectTold(
      [{ ...senator, start: '1998', end: '1999' }, mayor, minister, { ...clerk, start: '2004', end: '2005' }],
      'Ann was Senator from 1998 to 1999. Then, at dates that are not stated, Ann was Mayor and Minister, in this order. Ann was Clerk, City Hall, from 2004 to 2005.',
      '安1998年至1999年任参议员。此后先后任市长、部长，任职时间不详。2004年至2005年任 Clerk, City Hall。',
    )
  })

  it('without dates between two that are out of order have no place', () => {
    const later = { ...senator, start: '1999', end: '2005' }
    const earlier = { ...clerk, start: '1998', end: '1999' }
    expect(careerIn('en', [later, mayor, earlier])).toEqual([
      'Ann was Clerk, City Hall, from 1998 to 1999; and Senator from 1999 to 2005. At a date that is not stated, Ann was Mayor.',
    ])
  })

  it('the same office again', () => {
    expectTold(
      [
        { ...mayor, start: '2001-01-01', end: '2003-12-31' },
        { ...mayor, start: '2004-01-01', end: '2006-12-31' },
      ],
      'Ann was Mayor from 1 January 2001 to 31 December 2003, and then again from 1 January 2004 to 31 December 2006.',
      '安2001年1月1日至2003年12月31日任市长；2004年1月1日至2006年12月31日再任该职。',
    )
    expectTold(
      [
        { ...mayor, start: '2001-01-01', end: '2003-12-31' },
        { ...mayor, start: '2005-01-01', end: '2006-12-31' },
      ],
      'Ann was Mayor from 1 January 2001 to 31 December 2003. After that no office is recorded for 1 year. Ann was again Mayor from 1 January 2005 to 31 December 2006.',
      '安2001年1月1日至2003年12月31日任市长。此后1年无任职记录。2005年1月1日至2006年12月31日再任市长。',
    )
  })

  it('who had become something by a year became something else after it', () => {
    expect(
      careerIn('en', [
        { ...mayor, start: '[..1998]' },
        { ...minister, start: '1999' },
        { ...senator, start: '2001' },
      ]),
    ).toEqual([
      'By 1998 Ann had become Mayor, in 1999 became Minister, and in 2001 Senator. When these three posts ended is not stated.',
    ])
  })

  it('many are paragraphs, each with the name', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ ...mayor, start: String(1980 + 2 * i) }))
    const paragraphs = careerIn('en', many)
    expect(paragraphs).toHaveLength(4)
    for (const paragraph of paragraphs) {
      expect(paragraph).toMatch(/^In \d{4} Ann became/)
      expect(paragraph).toMatch(/When these (six|two) posts ended is not stated\.$/)
    }
  })
})

describe('overlaps', () => {
  const held = { ...mayor, start: '2016-12-30', end: '2018-01-02' }

  it('are said where they are certain', () => {
    expectTold(
      [held, { ...minister, start: '2017-12', end: '2020' }],
      'Ann was Mayor from 30 December 2016 to 2 January 2018; and Minister from December 2017, then still Mayor, to 2020.',
      '安2016年12月30日至2018年1月2日任市长；2017年12月至2020年任部长（就任时仍任市长）。',
    )
    expect(careerIn('en', [held, { ...clerk, start: '2017-12' }])).toEqual([
      'Ann was Mayor from 30 December 2016 to 2 January 2018. In December 2017, while Mayor, Ann became Clerk, City Hall. When that post ended is not stated.',
    ])
  })

  it.each([
    ['on the last day, as one hands over', { start: '2018-01-02', end: '2020' }],
    ['where the start may lie after the end', { start: '2018-01', end: '2020' }],
    ['where the start may lie before the other', { start: '2016-12', end: '2020' }],
    ['where the start is about a year', { start: '2017~', end: '2020' }],
    ['in the same office', { start: '2017', end: '2020', office: 'mayor' as const }],
  ])('are not said %s', (_, dates) => {
    expect(careerIn('en', [held, { ...minister, ...dates }]).join(' ')).not.toMatch(/while|still/)
  })

  it('nor with an office whose end is not stated, or whose start is not certain', () => {
    for (const dates of [{ start: '2010' }, { start: '2010~', end: '2020' }, { end: '2020' }])
      expect(
        careerIn('en', [
          { ...mayor, ...dates },
          { ...minister, start: '2015', end: '2016' },
        ]).join(' '),
      ).not.toMatch(/while|still/)
  })

  it('who holds two offices is not said to hold one while the other', () => {
    expectTold(
      [
        { ...mayor, start: '2019', end: '..' },
        { ...senator, start: '2022-10', end: '..' },
      ],
      'As of 31 October 2025, Ann has been Mayor since 2019, and Senator since October 2022.',
      '安2019年起任市长；2022年10月起任参议员；截至2025年10月31日均在任。',
    )
  })
})

describe('gaps', () => {
  it('are as long as the dates make certain', () => {
    expectTold(
      [
        { ...mayor, start: '2001', end: '2003-12-31' },
        { ...minister, start: '2006-01-01', end: '2008' },
        { ...senator, start: '2011', end: '2012' },
      ],
      'Ann was Mayor from 2001 to 31 December 2003. After that no office is recorded for 2 years. Ann was Minister from 1 January 2006 to 2008. After that no office is recorded for at least 2 years. Ann was Senator from 2011 to 2012.',
      '安2001年至2003年12月31日任市长。此后2年无任职记录。2006年1月1日至2008年任部长。此后至少2年无任职记录。2011年至2012年任参议员。',
    )
  })

  const [first, last] = [
    { ...mayor, start: '2001', end: '2003' },
    { ...minister, start: '2006', end: '2008' },
  ]

  it.each<[string, Terms]>([
    [
      'of a handover',
      [
        { ...mayor, start: '2001', end: '2003-12-31' },
        { ...minister, start: '2004-01-20', end: '2008' },
      ],
    ],
    ['that an end nobody stated may fill', [{ ...senator, start: '1999' }, first, last]],
    ['that a start nobody stated may fill', [first, { ...senator, end: '2007' }, last]],
    ['that begins about a year', [{ ...first, end: '2003~' }, last]],
    ['that a longer term fills', [{ ...senator, start: '2000', end: '2005' }, first, last]],
  ])('are not said %s', (_, terms) => {
    expect(careerIn('en', terms).join(' ')).not.toContain('no office is recorded')
  })

  it('nor where a term beside it is filtered out, or one in it', () => {
    const terms = [first, { ...senator, start: '2004-06', end: '2004-07' }, last]
    expect(careerIn('en', terms)[0]).toContain('no office is recorded')
    expect(careerIn('en', terms, { ...NO_FILTER, q: 'minister' })).toEqual([
      'Ann was Minister from 2006 to 2008.',
    ])
  })
})
