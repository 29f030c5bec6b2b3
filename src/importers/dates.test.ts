import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth } from '../dates/day.ts'
import { mustParseEdtf, parseEdtf } from '../dates/edtf.ts'
import { type DateRead, readDate, readDateColumn, readPeriod } from './dates.ts'

const alone = readDateColumn([])
const said = (read: DateRead): string =>
  read.kind === 'date' ? `${read.edtf}${read.lessPrecise ? ' (less)' : ''}` : read.kind

describe('a date of a table', () => {
  it.each([
    ['2018', '2018'],
    ['2018-01-02', '2018-01-02'],
    ['2018-01-02T10:30:00Z', '2018-01-02'],
    ['2018-01-02 10:30:00.000+08:00', '2018-01-02'],
    ['1/13/2018 12:00:00 AM', '2018-01-13'],
    ['2 January 2018', '2018-01-02'],
    ['Tuesday, 2 January 2018', '2018-01-02'],
    ['Jan. 2018', '2018-01'],
    ['January 2, 2018', '2018-01-02'],
    ['2018年1月2日', '2018-01-02'],
    ['2018年1月', '2018-01'],
    ['二〇一八年一月二日', '2018-01-02'],
    ['2018.01', '2018-01'],
    ['2018.1.2', '2018-01-02'],
    ['201801', '2018-01'],
    ['2018.0', '2018'],
    ['18/01/2018', '2018-01-18'],
    ['c. 1999', '1999~'],
    ['1999?', '1999?'],
    ['1990s', '199X'],
    ['before 1998', '[..1997]'],
    ['before 1 May 1998', '[..1998-04-30]'],
    ['before c. 1998', '[..1998~]'],
    ['after the 1990s', '[2000..]'],
    ['1998 or 1999', '[1998..1999]'],
    ['1998或1999', '[1998..1999]'],
    ['between 1990 and 1995', '[1990..1995]'],
    ['1990年至1995年之间', '[1990..1995]'],
    ['spring 2001', '2001-21'],
    ['1850', '1850'],
    ['1er février 2018', '2018-02-01'],
    ['août 2018', '2018-08'],
    ['vers 1999', '1999~'],
    ['entre 1985 et 1995', '[1985..1995]'],
    ['2 de enero del 2018', '2018-01-02'],
    ['otoño de 2001', '2001-23'],
    ['2. März 2018', '2018-03-02'],
    ['um 1999', '1999~'],
    ['den 2 maj 2018', '2018-05-02'],
    ['hösten 2001', '2001-23'],
    ['1990-talet', '199X'],
    ['early 1990', '1990 (less)'],
    ['1990年5月中旬', '1990-05 (less)'],
    ['1900s', '19XX (less)'],
    ['民國70年12月20日', '1981-12-20'],
    ['平成元年1月8日', '1989-01-08'],
    ['14 April 1865[1]', '1865-04-14'],
    ['1865 †', '1865'],
    ['12.IV.1995', '1995-04-12'],
    ['abt 1920', '1920~'],
    ['Q1 2018', '[2018-01..2018-03]'],
    ['2005Q3', '[2005-07..2005-09]'],
    ['0000-00-00', 'nothing'],
    ['1/0/1900', 'nothing'],
    ['2001 (est.)', '2001~'],
    ['2001 (or 2002)', '[2001..2002]'],
    ['2001 (spring)', '2001-21'],
    ['2001 (5)', 'notDate'],
    ['4 March 1861 (aged 52)', '1861-03-04'],
    ['', 'nothing'],
    ['NaT', 'nothing'],
    ['n/a', 'nothing'],
    ['—', 'nothing'],
    ['不详', 'nothing'],
    ['present', 'goesOn'],
    ['Incumbent', 'goesOn'],
    ['至今', 'goesOn'],
    ['现任', 'goesOn'],
    ['En fonction', 'goesOn'],
    ['la actualidad', 'goesOn'],
    ['..', 'goesOn'],
    ['18/01/18', 'notDate'],
    ['Jan 18', 'notDate'],
    ['98', 'notDate'],
    ['31/02/2018', 'notDate'],
    ['jui 2018', 'notDate'],
    ['43102', 'notDate'],
    ['Henry VIII', 'notDate'],
    ['in '.repeat(20_000), 'notDate'],
  ])('%s: %s', (text, date) => expect(said(readDate(text, alone, 'other'))).toBe(date))

  it('that databases write for an end that is not in sight is none', () => {
    for (const text of ['9999-12-31', '9999-12-31T00:00:00Z', '12/31/9999', '31.12.9999']) {
      expect(readDate(text, alone, 'end')).toEqual({ kind: 'goesOn' })
      expect(readDate(text, alone, 'start').kind).toBe('date')
    }
  })

  it('has beside it what stands in brackets behind it', () => {
    expect(readDate('2001 (acting)', alone, 'start')).toEqual({
      kind: 'date',
      edtf: '2001',
      remark: 'acting',
    })
    expect(readDate('present (resigning)', alone, 'end')).toEqual({ kind: 'goesOn', remark: 'resigning' })
    expect(readDate('12 June 2005\n(died in office)[3]', alone, 'end')).toEqual({
      kind: 'date',
      edtf: '2005-06-12',
      remark: 'died in office',
    })
  })

  it('is read by where it stands', () => {
    const at = (text: string) =>
      (['start', 'end', 'other'] as const).map((p) => said(readDate(text, alone, p)))
    expect(at('since 2001')).toEqual(['2001', 'notDate', '2001/..'])
    expect(at('until 2001')).toEqual(['notDate', '2001', '../2001'])
    expect(at('1998–99')).toEqual(['[1998..1999]', '[1998..1999]', '1998/1999'])
    expect(at('2001/..')).toEqual(['2001', 'goesOn', '2001/..'])
    expect(at('2001/')).toEqual(['2001', 'nothing', '2001/'])
  })
})

describe('a column of dates', () => {
  const read = (values: readonly string[], is1904?: boolean) => {
    const column = readDateColumn(values, is1904)
    return values.map((value) => said(readDate(value, column, 'other')))
  }

  it('decides which of two figures is the day', () => {
    expect(readDateColumn(['01/02/2018', '18/01/2018']).dayOrder).toBe('dayFirst')
    expect(readDateColumn(['01/02/2018', '01/18/2018']).dayOrder).toBe('monthFirst')
    expect(readDateColumn(['c. 01/18/2018 – 01/02/2019']).dayOrder).toBe('monthFirst')
    expect(readDateColumn(['01/02/2018', '2017']).dayOrder).toBe('either')
    expect(readDateColumn(['01/02/2018', '18/01/2018', '01/18/2018']).dayOrder).toBe('either')
    expect(readDateColumn(['01/01/2018', '1.2.2018', '2018-01-02', '31/42/2018']).dayOrder).toBeUndefined()
    expect(read(['01/02/2018', '01/18/2018'])).toEqual(['2018-01-02', '2018-01-18'])
    expect(read(['01/02/2018', '18/01/2018'])).toEqual(['2018-02-01', '2018-01-18'])
    expect(read(['01/02/2018'])).toEqual(['2018-02-01'])
    expect(read(['01.02.2018', '1/18/2018', 'before 02-03-2018'])).toEqual([
      '2018-01-02',
      '2018-01-18',
      '[..2018-02-02]',
    ])
  })

  it('can be changed by the reader', () => {
    const column = { ...readDateColumn(['01/02/2018']), dayOrder: 'monthFirst' as const }
    expect(said(readDate('01/02/2018', column, 'start'))).toBe('2018-01-02')
  })

  it('has days of a spreadsheet, and years beside them', () => {
    expect(read(['43102', '43101.75', '1850', '9000'])).toEqual([
      '2018-01-02',
      '2018-01-01',
      '1850',
      '1924-08-21',
    ])
    expect(read(['41640'], true)).toEqual(['2018-01-02'])
    expect(readDateColumn(['43102', '99999']).serial).toBeUndefined()
    expect(readDateColumn(['1850', '2018', '201801', '20180102']).serial).toBeUndefined()
  })

  it('tells pairs of years from months', () => {
    expect(read(['2004/05', '2012/13', '1999-00'])).toEqual(['2004/2005', '2012/2013', '1999/2000'])
    expect(read(['2004/05', '2012/11', '2018/03'])).toEqual(['2004-05', '2012-11', '2018-03'])
    expect(read(['2004-05', '2012-13', '2018-03'])).toEqual(['2004-05', '2012/2013', '2018-03'])
    expect(read(['2010-12', '2010–12'])).toEqual(['2010-12', '2010/2012'])
  })

  it('shows that a month has lost its zero', () => {
    expect(read(['2018.09', '2018.1'])).toEqual(['2018-09', '2018 (less)'])
    expect(read(['2018.9', '2018.1'])).toEqual(['2018-09', '2018-01'])
  })
})

describe('a period', () => {
  it.each([
    ['2012–2016', '2012 → 2016'],
    ['2012-2016', '2012 → 2016'],
    ['2012～2016', '2012 → 2016'],
    ['2012~2016', '2012 → 2016'],
    ['2012年—2016年', '2012 → 2016'],
    ['2016–', '2016 → goesOn'],
    ['2016 -', '2016 → goesOn'],
    ['since 2016', '2016 → goesOn'],
    ['2016年起', '2016 → goesOn'],
    ['2016年以来', '2016 → goesOn'],
    ['2012 – incumbent', '2012 → goesOn'],
    ['2012.3-至今', '2012-03 → goesOn'],
    ['desde 2012 hasta la actualidad', '2012 → goesOn'],
    ['2012–?', '2012 → nothing'],
    ['2012-?', '2012 → nothing'],
    ['until 2016', 'nothing → 2016'],
    ['–2016', 'nothing → 2016'],
    ['-2016', 'nothing → 2016'],
    ['2012.3–2016.5', '2012-03 → 2016-05'],
    ['2012-03-01-2016-05-02', '2012-03-01 → 2016-05-02'],
    ['2012年3月至2016年5月', '2012-03 → 2016-05'],
    ['2012年3月至5月', '2012-03 → 2012-05'],
    ['2012年3月1日至8日', '2012-03-01 → 2012-03-08'],
    ['2012年3月至今', '2012-03 → goesOn'],
    ['1990-91', '1990 → 1991'],
    ['2010–12', '2010 → 2012'],
    ['March–May 1990', '1990-03 → 1990-05'],
    ['3–18 May 2012', '2012-05-03 → 2012-05-18'],
    ['1 May 1990 to 3 June 1991', '1990-05-01 → 1991-06-03'],
    ['du 2 mai 2012 au 3 juin 2016', '2012-05-02 → 2016-06-03'],
    ['von 2012 bis 2016', '2012 → 2016'],
    ['från 2012 till 2016', '2012 → 2016'],
    ['c. 1990–1995?', '1990~ → 1995?'],
    ['early 1990 to 1995', '1990 (less) → 1995 (less)'],
    ['2012/2016', '2012 → 2016'],
    ['2012/..', '2012 → goesOn'],
    ['2012/', '2012 → nothing'],
    ['../2016', 'nothing → 2016'],
    ['/2016', 'nothing → 2016'],
    ['01/02/2012 – 03/04/2016', '2012-02-01 → 2016-04-03'],
  ])('%s: %s', (text, both) => {
    const period = readPeriod(text, alone)
    expect(period && `${said(period.start)} → ${said(period.end)}`).toBe(both)
  })

  it.each([
    '', '—', '2012', '2010-12', '2012-03-01', '2004/05', '-0043', '[1985..1995]', 'between 1990 and 1995', 'hello–bye',
    '2012–2014, 2016–2018', 'present–2012',
  ])('%j is none', (text) => expect(readPeriod(text, alone)).toBeUndefined()) // biome-ignore format: a list

  it('is of years where its column is', () => {
    const column = readDateColumn(['2004/05', '2012/13'])
    expect(readPeriod('2004/05', column)).toEqual({
      start: { kind: 'date', edtf: '2004' },
      end: { kind: 'date', edtf: '2005' },
    })
  })
})

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  short: 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  frShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
}
type Lang = keyof typeof MONTHS
const langs = fc.constantFrom(...(Object.keys(MONTHS) as Lang[]))

const two = (n: number) => String(n).padStart(2, '0')

interface Civil {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly lang: Lang
}
const nameOf = ({ m, lang }: Civil) => MONTHS[lang].split(' ')[m - 1] ?? ''

const civil: fc.Arbitrary<Civil> = fc
  .record({
    y: fc.integer({ min: 1000, max: 2999 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
    lang: langs,
  })
  .map((one) => ({ ...one, d: Math.min(one.d, daysInMonth(one.y, one.m)) }))

const DAYS: ((one: Civil) => string)[] = [
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}T23:59:59Z`,
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)} 08:00`,
  ({ y, m, d }) => `${y}/${m}/${d}`,
  ({ y, m, d }) => `${y}.${m}.${d}`,
  ({ y, m, d }) => `${y}${two(m)}${two(d)}`,
  ({ y, m, d }) => `${y}年${m}月${d}日`,
  ({ y, m, d }) => `${d}.${m}.${y}`,
  ({ y, m, d }) => `${two(d)}. ${two(m)}. ${y}`,
  (one) => `${one.d} ${nameOf(one)} ${one.y}`,
  (one) => `${one.d}. ${nameOf(one)} ${one.y}`,
  (one) => `${one.d} de ${nameOf(one)} de ${one.y}`,
  (one) => `${nameOf(one)} ${one.d}, ${one.y}`,
  (one) => `${one.d}-${nameOf(one)}-${one.y}`,
] // biome-ignore format: a table

const WHOLE_MONTHS: ((one: Civil) => string)[] = [
  ({ y, m }) => `${y}-${two(m)}`,
  ({ y, m }) => `${y}.${m}`,
  ({ y, m }) => `${y}年${m}月`,
  ({ y, m }) => `${m}/${y}`,
  (one) => `${nameOf(one)} ${one.y}`,
  (one) => `${one.y} ${nameOf(one)}`,
]

const YEARS: ((one: Civil) => string)[] = [
  ({ y }) => `${y}`,
  ({ y }) => `${y}年`,
  ({ y }) => `${y}.0`,
  ({ y }) => `in ${y}`,
]

const marks: [before: string, after: string, mark: string][] = [
  ['', '', ''],
  ['c. ', '', '~'],
  ['', ' (?)', '?'],
  [' ', '\u00a0', ''],
] // biome-ignore format: a table

describe('any civil date', () => {
  const comesBack = (ways: readonly ((one: Civil) => string)[], edtf: (one: Civil) => string) =>
    fc.assert(
      fc.property(
        civil,
        fc.constantFrom(...ways),
        fc.constantFrom(...marks),
        (one, write, [before, after, mark]) => {
          const text = before + write(one) + after
          expect([text, said(readDate(text, readDateColumn([text]), 'start'))]).toEqual([
            text,
            edtf(one) + mark,
          ])
        },
      ),
      { numRuns: 1000 },
    )

  it('comes back as a day', () => comesBack(DAYS, ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`))
  it('comes back as a month, and no day', () => comesBack(WHOLE_MONTHS, ({ y, m }) => `${y}-${two(m)}`))
  it('comes back as a year, and no month', () => comesBack(YEARS, ({ y }) => `${y}`))

  it.each(['dayFirst', 'monthFirst'] as const)('comes back in the order of its column: %s', (order) => {
    const write = ({ y, m, d }: Civil) =>
      order === 'dayFirst' ? `${d}/${two(m)}/${y}` : `${m}/${two(d)}/${y}`
    const decisive = { y: 2001, m: 1, d: 31, lang: 'en' } as const
    fc.assert(
      fc.property(fc.array(civil, { maxLength: 20 }), (dates) => {
        const values = [decisive, ...dates].map(write)
        const column = readDateColumn(values)
        expect(column.dayOrder).toBe(order)
        for (const [i, { y, m, d }] of [decisive, ...dates].entries())
          expect(said(readDate(values[i] ?? '', column, 'end'))).toBe(`${y}-${two(m)}-${two(d)}`)
      }),
    )
  })

  it('comes back as either end of a period', () => {
    const joints = fc.constantFrom('–', ' – ', ' - ', '—', '至', ' to ')
    fc.assert(
      fc.property(civil, civil, joints, fc.constantFrom(...DAYS), (from, to, joint, write) => {
        const [first, last] = [from, to].sort((a, b) => a.y - b.y || a.m - b.m || a.d - b.d) as [Civil, Civil]
        const text = write(first) + joint + write(last)
        const period = readPeriod(text, alone)
        const iso = ({ y, m, d }: Civil) => `${y}-${two(m)}-${two(d)}`
        expect([text, period && said(period.start), period && said(period.end)]).toEqual([
          text,
          iso(first),
          iso(last),
        ])
      }),
      { numRuns: 500 },
    )
  })
})

/** Any point of the subset. */
const points = fc
  .tuple(
    civil,
    fc.constantFrom('day', 'month', 'season', 'year', 'decade', 'century', 'bc'),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([{ y, m, d }, precision, mark]) => {
    const texts = { day: `${y}-${two(m)}-${two(d)}`, month: `${y}-${two(m)}`, season: `${y}-${21 + (m % 4)}`, year: `${y}`, decade: `${String(y).slice(0, 3)}X`, century: `${String(y).slice(0, 2)}XX`, bc: `-${String(y % 1000).padStart(4, '1')}` } // biome-ignore format: a list
    return (texts as Record<string, string>)[precision] + mark
  })
const edtfs = fc.oneof(
  points,
  fc.tuple(points, points, fc.constantFrom('/', '..')).map(([a, b, joint]) => (joint === '/' ? `${a}/${b}` : `[${a}..${b}]`)),
  fc.tuple(points, fc.constantFrom('#/..', '#/', '../#', '/#', '[#..]', '[..#]')).map(([a, form]) => form.replace('#', a)),
) // biome-ignore format: a list

it('leaves EDTF as it is', () => {
  fc.assert(
    fc.property(edtfs, (edtf) => {
      fc.pre(parseEdtf(edtf).ok)
      expect(readDate(edtf, alone, 'other')).toEqual({ kind: 'date', edtf })
      if (!edtf.includes('/'))
        expect(readDate(edtf, readDateColumn([edtf]), 'start')).toEqual({ kind: 'date', edtf })
    }),
    { numRuns: 2000 },
  )
})

/** A day is written as eight figures, or as two numbers and a month. */
const mayNameDay = (text: string): boolean => {
  const numbers = text.normalize('NFKC').match(/\d+|[〇一二三四五六七八九十]+/g) ?? []
  return numbers.length >= 2 || numbers.some(({ length }) => length === 8)
}

it('gives EDTF or none, whatever the text, and no day where none is written', () => {
  const pieces = fc.constantFrom(
    '1990', '91', '5', '05', '31', 'May', 'mai', 'c.', 'before', 'or', 'ou', 'between', 'and', 'to', 'bis', '-', '–', '/', '.', '?', '~', ' ',
    'BC', '年', '月', '日', '至', '至今', '前', 's', 'X', '[', ']', '..', 'the', 'th century', 'present', '12:00', '431', 'en', 'de', 'since',
  ) // biome-ignore format: words
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('start' as const, 'end' as const, 'other' as const), (text, place) => {
      const period = readPeriod(text, alone)
      for (const read of [readDate(text, alone, place), ...(period ? [period.start, period.end] : [])]) {
        if (read.kind !== 'date') continue
        const date = mustParseEdtf(read.edtf)
        const isDay = date.kind === 'point' && date.precision === 'day'
        expect([text, isDay && !mayNameDay(text)]).toEqual([text, false])
      }
    }),
    { numRuns: 2000 },
  )
})
