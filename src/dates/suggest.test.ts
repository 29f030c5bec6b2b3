import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from './edtf.ts'
import { suggestDates } from './suggest.ts'

describe('what people write', () => {
  it.each([
    ['1.5.1990', '1990-05-01'],
    ['01.05.1990', '1990-05-01'],
    ['1. 5. 1990', '1990-05-01'],
    ['31/5/1990', '1990-05-31'],
    ['1/5/1990', '1990-05-01 1990-01-05'],
    ['5/5/1990', '1990-05-05'],
    ['1990.05.01', '1990-05-01'],
    ['1990/05/01', '1990-05-01'],
    ['1990-5-1', '1990-05-01'],
    ['1990-31-05', '1990-05-31'],
    ['19900501', '1990-05-01'],
    ['1990-05-01T00:00:00Z', '1990-05-01'],
    ['+1990-05-00T00:00:00Z', '1990-05'],
    ['1990-00-00', '1990'],
    ['1990.05', '1990-05'],
    ['1990-5', '1990-05'],
    ['5/1990', '1990-05'],
    ['05.1990', '1990-05'],
    ['May 1990', '1990-05'],
    ['Sept 1990', '1990-09'],
    ['Sept. 1990', '1990-09'],
    ['1990 December', '1990-12'],
    ['1 May 1990', '1990-05-01'],
    ['1st of May, 1990', '1990-05-01'],
    ['May 1st, 1990', '1990-05-01'],
    ['1-May-1990', '1990-05-01'],
    ['Spring 1990', '1990-21'],
    ['fall of 1990', '1990-23'],
    ['late 1990', '1990'],
    ['mid-May 1990', '1990-05'],
    ['1990s', '199X'],
    ['the early 1990’s', '199X'],
    ['1900s', '190X 19XX'],
    ['199x', '199X'],
    ['199?', '199X'],
    ['19--', '19XX'],
    ['19th century', '18XX'],
    ['c. 1990', '1990~'],
    ['c.1990', '1990~'],
    ['ca. 1990', '1990~'],
    ['circa 1990', '1990~'],
    ['about May 1990', '1990-05~'],
    ['~1990', '1990~'],
    ['1990 ?', '1990?'],
    ['1990 (?)', '1990?'],
    ['probably 1990', '1990?'],
    ['c. 1990?', '1990%'],
    ['1990?~', '1990%'],
    ['(1990)', '1990'],
    ['before 1990', '[..1989]'],
    ['before January 1990', '[..1989-12]'],
    ['after 1990', '[1991..]'],
    ['by 1990', '[..1990]'],
    ['1990 or later', '[1990..]'],
    ['between 1985 and 1995', '[1985..1995]'],
    ['1990 or 1991', '[1990..1991]'],
    ['1985..1995', '[1985..1995]'],
    ['1990-91', '1990/1991'],
    ['1990–91', '1990/1991'],
    ['1999/00', '1999/2000'],
    ['1990-1992', '1990/1992'],
    ['from 1990 to 1992', '1990/1992'],
    ['March to May 1990', '1990-03/1990-05'],
    ['1 May 1990 – 3 June 1990', '1990-05-01/1990-06-03'],
    ['2004/05', '2004-05 2004/2005'],
    ['since 1990', '1990/..'],
    ['until May 1990', '../1990-05'],
    ['1990-present', '1990/..'],
    ['1990-', '1990/..'],
    ['44 BC', '-0043'],
    ['44 B.C.E.', '-0043'],
    ['1 BC', '0000'],
    ['15 March 44 BC', '-0043-03-15'],
    ['AD 14', '0014'],
    ['395', '0395'],
    ['1990年5月1日', '1990-05-01'],
    ['1990年5月', '1990-05'],
    ['1990年', '1990'],
    ['一九九〇年十二月', '1990-12'],
    ['约1990年', '1990~'],
    ['1990年左右', '1990~'],
    ['1990年前', '[..1989]'],
    ['1990年代', '199X'],
    ['20世纪80年代', '198X'],
    ['公元前44年', '-0043'],
    ['1990年至1992年', '1990/1992'],
    ['1990年春', '1990-21'],
    ['before 1 January 1990', '[..1989-12-31]'],
    ['before c. 1990', '[..1990~]'],
    ['after the 1980s', '[1990..]'],
    ['2 mai 1990', '1990-05-02'],
    ['1er février 1990', '1990-02-01'],
    ['juil. 1990', '1990-07'],
    ['2 de septiembre del 1990', '1990-09-02'],
    ['2. März 1990', '1990-03-02'],
    ['im Januar 1990', '1990-01'],
    ['den 2 maj 1990', '1990-05-02'],
    ['été 1990', '1990-22'],
    ['vers 1990', '1990~'],
    ['antes de 1990', '[..1989]'],
    ['zwischen 1985 und 1995', '[1985..1995]'],
    ['les années 1990', '199X'],
    ['1/13/1990 12:00 AM', '1990-01-13'],
    ['199005', '1990-05'],
    ['1990.0', '1990'],
    ['1990.3–1992.5', '1990-03/1992-05'],
    ['1990年3月至5月', '1990-03/1990-05'],
    ['3–18 May 1990', '1990-05-03/1990-05-18'],
    ['1990–?', '1990/'],
    ['–1990', '../1990'],
  ])('%s: %s', (text, dates) => expect(suggestDates(text).join(' ')).toBe(dates))

  it.each([
    ['before', 'prior to', 'earlier than', 'pre', 'pre-', '<', 'avant', 'antes de', 'antes del', 'vor', 'före', 'innan'],
    ['after', 'later than', 'post', 'post-', '>', 'après', 'después de', 'después del', 'nach', 'efter'],
    ['by', 'not later than', 'no later than', 'not after', 'at the latest', '<=', '≤', 'au plus tard', 'a más tardar', 'spätestens', 'senast'],
    ['not before', 'not earlier than', 'at the earliest', '>=', '≥'],
    ['since', 'from', 'as of', 'starting', 'depuis', 'à partir de', 'à partir du', 'a partir de', 'desde', 'seit', 'ab', 'från', 'sedan', '自', '从'],
    ['until', 'till', 'til', 'up to', 'to', 'jusqu’en', 'jusqu’au', 'jusqu’à', 'hasta', 'bis', 'bis zum', 'fram till', '至', '到', '–', '-'],
  ])('%s and %s before a date mean one thing', (...words) => {
    const meant = words.map((word) => suggestDates(`${word} 1990`))
    expect(meant[0]).toHaveLength(1)
    for (const [i, dates] of meant.entries()) expect(dates, words[i]).toEqual(meant[0])
  }) // biome-ignore format: a table

  it.each([
    ['c.', 'ca.', 'ca', 'c', 'circa', 'cirka', 'approximately', 'approx.', 'approx', 'around', 'about', 'roughly', 'c:a', '~', '≈', '约', '大约', '大概',
      'vers', 'environ', 'env.', 'hacia', 'alrededor de', 'aprox.', 'um', 'etwa', 'ungefähr', 'omkring'],
    ['probably', 'possibly', 'perhaps', 'maybe', 'prob.', 'poss.', '?', '可能', '或', 'peut-être', 'probablement', 'probablemente', 'posiblemente', 'quizás', 'quizá', 'wohl', 'vermutlich', 'troligen'],
  ])('%s and %s mark a date', (...words) => {
    const mark = words[0] === 'c.' ? '~' : '?'
    for (const word of words) {
      expect(suggestDates(`${word} 1990`), word).toEqual([`1990${mark}`])
      expect(suggestDates(`${word} 2 May 1990`), word).toEqual([`1990-05-02${mark}`])
    }
  }) // biome-ignore format: a table

  it.each([
    ['before May 1990', '[..1990-04]'],
    ['before 1 May 1990', '[..1990-04-30]'],
    ['before 1 March 2000', '[..2000-02-29]'],
    ['before the 1980s', '[..1979]'],
    ['before the 19th century', '[..1799]'],
    ['before spring 1990', '[..1990-02]'],
    ['before 1 BC', '[..-0001]'],
    ['before 1990?', '[..1990?]'],
    ['after c. 1990', '[1990~..]'],
    ['after December 1990', '[1991-01..]'],
    ['after 31 December 1990', '[1991-01-01..]'],
    ['after winter 1990', '[1991-03..]'],
    ['after the 19th century', '[1900..]'],
    ['after 1 BC', '[0001..]'],
    ['after 45 BC', '[-0043..]'],
    ['1990年以前', '[..1989]'],
    ['1990年之前', '[..1989]'],
    ['1990年5月前', '[..1990-04]'],
    ['1990年以后', '[1991..]'],
    ['1990年之后', '[1991..]'],
    ['1990年后', '[1991..]'],
    ['1990 or earlier', '[..1990]'],
    ['May 1990 or before', '[..1990-05]'],
    ['1990 or after', '[1990..]'],
    ['May 1990 or later', '[1990-05..]'],
    ['1990起', '1990/..'],
    ['1990年以来', '1990/..'],
    ['1990年起至今', '1990/..'],
    ['自1990年起', '1990/..'],
    ['从1990年5月以来', '1990-05/..'],
    ['至1990年为止', '../1990'],
    ['before 1/5/1990', '[..1990-04-30] [..1990-01-04]'],
    ['before', ''],
    ['before never', ''],
  ])('on one side: %s: %s', (text, dates) => expect(suggestDates(text).join(' ')).toBe(dates))

  it.each([
    ['sometime between 1985 and 1995', '[1985..1995]'],
    ['entre 1985 et 1995', '[1985..1995]'],
    ['entre 1985 y 1995', '[1985..1995]'],
    ['mellan 1985 och 1995', '[1985..1995]'],
    ['between May and July 1990', '[1990-05..1990-07]'],
    ['between 2 and 5 May 1990', '[1990-05-02..1990-05-05]'],
    ['1985年和1995年之间', '[1985..1995]'],
    ['1985年与1995年之间', '[1985..1995]'],
    ['1985年至1995年之间', '[1985..1995]'],
    ['1985年到1995年之间', '[1985..1995]'],
    ['1990 ou 1991', '[1990..1991]'],
    ['1990 o 1991', '[1990..1991]'],
    ['1990 oder 1991', '[1990..1991]'],
    ['1990 eller 1991', '[1990..1991]'],
    ['1990年或1991年', '[1990..1991]'],
    ['1990年或者1991年', '[1990..1991]'],
    ['May or June 1990', '[1990-05..1990-06]'],
    ['1985 .. 1995', '[1985..1995]'],
    ['1985...1995', '[1985..1995]'],
    ['1985…1995', '[1985..1995]'],
    ['[1985 .. 1995]', '[1985..1995]'],
    ['between 1995 and 1985', ''],
    ['between 1995', ''],
  ])('between two: %s: %s', (text, dates) => expect(suggestDates(text).join(' ')).toBe(dates))

  it.each([
    ['1990/92', '1990/1992'],
    ['1990 - 92', '1990/1992'],
    ['1990—1992', '1990/1992'],
    ['1990/1992', ''],
    ['1990-90', ''],
    ['1999-00', '1999 1999/2000'],
    ['1899/00', '1899/1900'],
    ['1998/00', ''],
    ['1999/01', '1999-01'],
    ['1990/12', '1990-12'],
    ['2010-11', '2010/2011'],
    ['2010–11', '2010-11 2010/2011'],
    ['1990 to 1992', '1990/1992'],
    ['1990 until 1992', '1990/1992'],
    ['1990 till 1992', '1990/1992'],
    ['1990 tills 1992', '1990/1992'],
    ['de 1990 à 1992', '1990/1992'],
    ['du 2 mai 1990 au 3 juin 1991', '1990-05-02/1991-06-03'],
    ['de 1990 a 1992', '1990/1992'],
    ['del 2 de mayo de 1990 al 3 de junio de 1991', '1990-05-02/1991-06-03'],
    ['desde 1990 hasta 1992', '1990/1992'],
    ['von 1990 bis 1992', '1990/1992'],
    ['vom 2. Mai 1990 bis zum 3. Juni 1991', '1990-05-02/1991-06-03'],
    ['från 1990 till 1992', '1990/1992'],
    ['depuis 1990 jusqu’en 1992', '1990/1992'],
    ['depuis 1990 jusqu’au 3 mai 1992', '1990/1992-05-03'],
    ['1990 ~ 1992', '1990/1992'],
    ['1990～1992', '1990/1992'],
    ['1990~1992', '1990/1992'],
    ['1990到1992年', '1990/1992'],
    ['1990年起至1992年', '1990/1992'],
    ['自1990年至1992年', '1990/1992'],
    ['从1990年到1992年', '1990/1992'],
    ['1990 -- 1992', '1990/1992'],
    ['May 1990 / June 1991', '1990-05/1991-06'],
    ['1990-05-02 - 1991-06-03', '1990-05-02/1991-06-03'],
    ['1990-05-02 to 1991-06-03', '1990-05-02/1991-06-03'],
    ['1990.5.2-1991.6.3', '1990-05-02/1991-06-03'],
    ['c. 1990 – c. 1992', '1990~/1992~'],
    ['1990? – 1992', '1990?/1992'],
    ['2012年3月5日至8日', '2012-03-05/2012-03-08'],
    ['2012年3月5日至4月8日', '2012-03-05/2012-04-08'],
    ['3 – 18 May 1990', '1990-05-03/1990-05-18'],
    ['3. bis 18. Mai 1990', '1990-05-03/1990-05-18'],
    ['3 March – 18 May 1990', '1990-03-03/1990-05-18'],
    ['May–June 1990', '1990-05/1990-06'],
    ['del 3 al 18 de mayo de 1990', '1990-05-03/1990-05-18'],
    ['du 3 au 18 mai 1990', '1990-05-03/1990-05-18'],
    ['1992–1990', ''],
    ['1990 – ?', '1990/'],
    ['1990 – now', '1990/..'],
    ['1990 – incumbent', '1990/..'],
    ['1990年至今', '1990/..'],
    ['May 1990 –', '1990-05/..'],
    ['1990 – whenever', ''],
    ['never – 1990', ''],
    ['never – ?', ''],
    ['never –', ''],
  ])('from one to another: %s: %s', (text, dates) => expect(suggestDates(text).join(' ')).toBe(dates))

  it.each([
    ['probably c. 1990', '1990%'],
    ['c. 1990 (?)', '1990%'],
    ['possibly around May 1990', '1990-05%'],
    ['1990~?', '1990%'],
    ['1990 ~', '1990~'],
    ['1990左右', '1990~'],
    ['1990年前后', '1990~'],
    ['约1990年5月', '1990-05~'],
    ['1990年（存疑）', '1990?'],
    ['1990 (uncertain)', '1990?'],
    ['1990 uncertain', '1990?'],
    ['1990 (probably)', '1990?'],
    ['1990 (disputed)', '1990?'],
    ['2 May 1990?', '1990-05-02?'],
    ['the 1990s?', '199X?'],
    ['c. the 1990s', '199X~'],
    ['1990%', ''],
    ['about', ''],
    ['call 1990', ''],
    ['calm 1990', ''],
  ])('with a mark: %s: %s', (text, dates) => expect(suggestDates(text).join(' ')).toBe(dates))

  it('is read however spaces, dashes, accents and case are written', () => {
    for (const text of ['  2\u00a0MAY\t1990 ', '2 ｍａｙ １９９０', '( 2 May 1990 )'])
      expect(suggestDates(text), text).toEqual(['1990-05-02'])
    for (const dash of '‐‑‒–—−―～〜') expect(suggestDates(`1990${dash}1992`), dash).toEqual(['1990/1992'])
    for (const dash of '–—―～〜') expect(suggestDates(` ${dash} 1990`), dash).toEqual(['../1990'])
  })

  it('is no sentence', () => {
    expect(suggestDates(`${' '.repeat(91)}1 May 1990`)).toEqual([])
    expect(suggestDates(`${' '.repeat(90)}1 May 1990`)).toEqual(['1990-05-01'])
  })

  it.each([
    ['since 1990', '1990', '', '1990/..'],
    ['1990年起', '1990', '', '1990/..'],
    ['until 1990', '', '1990', '../1990'],
    ['– 1990', '', '1990', '../1990'],
    ['1990 – present', '1990', '1990/..', '1990/..'],
    ['1990 – ?', '1990', '1990/', '1990/'],
    ['before 1990', '[..1989]', '[..1989]', '[..1989]'],
    ['1990 – 1992', '1990/1992', '1990/1992', '1990/1992'],
  ])('%s, as a start: %s, as an end: %s, else: %s', (text, ...dates) =>
    expect((['start', 'end', 'other'] as const).map((place) => suggestDates(text, place).join(' '))).toEqual(
      dates,
    ),
  )

  it('is read by where it stands', () => {
    expect(suggestDates('since 1990', 'start')).toEqual(['1990'])
    expect(suggestDates('1990-present', 'start')).toEqual(['1990'])
    expect(suggestDates('until 1990', 'end')).toEqual(['1990'])
    expect(suggestDates('since 1990', 'end')).toEqual([])
    expect(suggestDates('until 1990', 'start')).toEqual([])
  })

  it.each([
    '',
    'never',
    'today',
    '90',
    'Henry VIII',
    '31.4.1990',
    '1990-12-32',
    'May',
    '12 parsecs 1990',
    'jui 1990',
    'in '.repeat(20_000),
  ])('nothing is guessed of %j', (text) => expect(suggestDates(text)).toEqual([]))
})

it('is EDTF, whatever the text', () => {
  const pieces = fc.constantFrom(
    '1990', '91', '5', '05', 'May', 'c.', 'before', 'or', 'between', 'and', 'to', '-', '/', '.', '?', '~', ' ',
    'BC', '年', '月', '前', 's', 'X', '[', ']', '..', 'the', 'th century',
  ) // biome-ignore format: words
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('start' as const, 'end' as const, 'other' as const), (text, place) => {
      for (const date of suggestDates(text, place)) {
        expect(parseEdtf(date).ok).toBe(true)
        expect(date).not.toBe(text)
      }
    }),
    { numRuns: 2000 },
  )
})
