import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { careerListWordsIn } from './careerListWords.ts'
import { eventDate, saidDates, termDates } from './termDates.ts'
import { termDuration } from './termDuration.ts'

const sources = [{ source: 'gazette' }]

/** One term of these dates, and one event, on 31 October 2025. */
function datasetOf(dates: { start?: string; end?: string }, date = '2025') {
  const file: DatasetFile = {
    tenure: 1,
    title: 'A term',
    asOf: '2025-10-31',
    sources: [{ id: 'gazette', title: 'The gazette' }],
    groups: [{ id: 'g', label: 'Group' }],
    roles: [{ id: 'mayor', label: 'Mayor', group: 'g' }],
    organizations: [],
    people: [{ id: 'ann', name: 'Ann' }],
    offices: [{ id: 'seat', title: 'Seat', role: 'mayor' }],
    terms: [{ id: 'a', person: 'ann', office: 'seat', sources, ...dates }],
    events: [{ id: 'e', title: 'Event', date, sources }],
  }
  return openDataset(toColumns(file))
}

describe('the dates of a term', () => {
  it.each([
    [{ start: '2016-12-30', end: '2018-01' }, '30 December 2016 – January 2018', '2016年12月30日至2018年1月'],
    [{ start: '2007' }, '2007 – end not stated', '2007年就任，离任时间不详'],
    [{ end: '2010' }, 'start not stated – 2010', '就任时间不详，2010年离任'],
    [{ start: '2019', end: '..' }, '2019 – in office on 31 October 2025', '2019年就任，2025年10月31日仍在任'],
    [
      { start: '2019', end: '2031-01-03' },
      '2019 – in office on 31 October 2025, until 3 January 2031 (scheduled)',
      '2019年就任，2025年10月31日仍在任，预定至2031年1月3日',
    ],
    // Whether the term had begun in October is not known.
    [{ start: '2025', end: '2031' }, '2025 – 2031 (scheduled)', '2025年至2031年（预定）'],
    [
      { start: '2026-01', end: '2031' },
      'January 2026 (scheduled) – 2031 (scheduled)',
      '2026年1月（预定）至2031年（预定）',
    ],
    [{ start: '2026' }, '2026 (scheduled) – end not stated', '2026年（预定）就任，离任时间不详'],
    [{ start: '2006-24', end: '2008' }, 'winter 2006–2007 – 2008', '2006年冬季至2008年'],
    [{}, 'start not stated – end not stated', '就任时间不详，离任时间不详'],
    [{ start: '2019', end: '2025' }, '2019 – 2025', '2019年至2025年'],
    [{ start: '-0043-03-15', end: '0014' }, '15 March 44 BC – AD 14', '公元前44年3月15日至公元14年'],
  ])('%j', (dates, en, zh) => {
    const dataset = datasetOf(dates)
    expect(termDates(dataset, 0, 'en')).toBe(en)
    expect(termDates(dataset, 0, 'zh')).toBe(zh)
  })
})

describe('the dates of a term for the ear, without a dash', () => {
  it.each([
    [
      { start: '2016-12-30', end: '2018-01-02' },
      '30 December 2016 to 2 January 2018',
      '2016年12月30日至2018年1月2日',
      'du 30 décembre 2016 au 2 janvier 2018',
      'del 30 de diciembre de 2016 al 2 de enero de 2018',
    ],
    [
      { start: '2016-10', end: '2018-03-01' },
      'October 2016 to 1 March 2018',
      '2016年10月至2018年3月1日',
      'octobre 2016 au 1er mars 2018',
      'octubre de 2016 al 1 de marzo de 2018',
    ],
    [{ start: '2016', end: '2018' }, '2016 to 2018', '2016年至2018年', '2016 à 2018', '2016 a 2018'],
    [
      { start: '2007' },
      '2007, end not stated',
      '2007年就任，离任时间不详',
      '2007, fin non indiquée',
      '2007, fin no indicado',
    ],
    [
      { end: '2010-05-04' },
      'start not stated, until 4 May 2010',
      '就任时间不详，2010年5月4日离任',
      'début non indiqué, jusqu’au 4 mai 2010',
      'inicio no indicado, hasta el 4 de mayo de 2010',
    ],
    [
      { start: '2019', end: '..' },
      '2019, in office on 31 October 2025',
      '2019年就任，2025年10月31日仍在任',
      '2019, en fonction au 31 octobre 2025',
      '2019, en el cargo al 31 de octubre de 2025',
    ],
  ])('%j', (dates, ...said) => {
    const dataset = datasetOf(dates)
    const heard = (['en', 'zh', 'fr', 'es'] as const).map((lang) =>
      careerListWordsIn(lang).dates(saidDates(dataset, 0, lang)),
    )
    expect(heard).toEqual(said)
  })
})

describe('the date of an event', () => {
  it.each([
    ['2025', '2025', '2025年'],
    ['2026-05', 'May 2026 (scheduled)', '2026年5月（预定）'],
    ['2025-10-30/2025-11-02', '30 October – 2 November 2025', '2025年10月30日至11月2日'],
  ])('%s', (date, en, zh) => {
    const dataset = datasetOf({}, date)
    expect(eventDate(dataset, 0, 'en')).toBe(en)
    expect(eventDate(dataset, 0, 'zh')).toBe(zh)
  })
})

describe('how long a term ran', () => {
  it.each([
    [{ start: '2001-03-04', end: '2001-03-04' }, '1 day', '1天'],
    [{ start: '1900-02-28', end: '1900-03-01' }, '2 days', '2天'],
    [{ start: '2001-01-01', end: '2001-12-31' }, '1 year', '1年'],
    [{ start: '2019-01-03', end: '2025-01-03' }, '6 years', '6年'],
    // A term lasts a day at least, so that the least says nothing.
    [{ start: '2006-10', end: '2006-10' }, 'up to 31 days', '至多31天'],
    [{ start: '2006-10', end: '2006-11' }, 'up to 2 months', '至多2个月'],
    [{ start: '2006', end: '2006' }, 'up to 1 year', '至多1年'],
    [{ start: '2006', end: '2008' }, '1 to 3 years', '1至3年'],
    [{ start: '2025-10-31', end: '..' }, '1 day', '1天'],
    [{ start: '2019-11-01', end: '..' }, '6 years', '6年'],
    [{ start: '[..2004-12-31]', end: '2005-01-05' }, 'at least 6 days', '至少6天'],
    [{ start: '[..2004-12-31]', end: '2004-12-31' }, undefined, undefined],
    [{ start: '2004', end: '[2004..]' }, undefined, undefined],
    [{ start: '2004', end: '[2007..]' }, 'at least 2 years', '至少2年'],
    [{ start: '2004' }, undefined, undefined],
    [{ end: '2004' }, undefined, undefined],
    [{ start: '2025-01-03', end: '2031-01-03' }, '6 years (scheduled)', '6年（预定）'],
  ])('%j', (dates, en, zh) => {
    const dataset = datasetOf(dates)
    expect(termDuration(dataset, 0, 'en')).toBe(en)
    expect(termDuration(dataset, 0, 'zh')).toBe(zh)
  })
})
