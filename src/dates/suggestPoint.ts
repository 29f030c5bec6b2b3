/** One date as people write it, in EDTF: days, months, seasons, years, decades and centuries. */
import { monthOf, seasonOf } from './monthNames.ts'
import { parsePoint } from './point.ts'
import { isRefusal } from './refusal.ts'

type Match = readonly string[]
type Way = readonly [pattern: RegExp, write: (match: Match) => (string | undefined)[]]

const MONTH = '([a-z]{3,10})\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|o|\\.|:[ae])?'
/** Between a day, a month and a year: `2 de enero del 2018`. */
const OF = '(?: of| del?| d)?,?'
const YEAR = '(\\d{3,4})'

const day = (year = '', month: string | number = '', dayOfMonth: string | number = '') =>
  `${year.padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
const month = (year = '', ofYear: string | number = '') => `${year.padStart(4, '0')}-${two(ofYear)}`
const two = (n: string | number) => String(n).padStart(2, '0')

/** Day and month in the order of Europe, or of America: both where both are possible. */
const eitherOrder = (first = '', second = '', year = '') =>
  first === second ? [day(year, first, second)] : [day(year, second, first), day(year, first, second)]

const CHINESE_DIGITS = '零一二三四五六七八九'

/** The year before the first of an era, of the Republic of China and of emperors of Japan. */
const ERAS: Readonly<Record<string, number>> = {
  民国: 1911, 民國: 1911, 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018,
} // biome-ignore format: a table
const IN_ERA = new RegExp(`(${Object.keys(ERAS).join('|')})(\\d{1,3}|元)年`, 'g')

/** 年月日 in Chinese figures, and years of eras: 一九九〇年五月 as 1990年5月, 民國38年 as 1949年. */
const arabic = (text: string): string =>
  text
    .replace(/[〇○]/g, '零')
    .replace(/[零一二三四五六七八九]{4}(?=年)/g, (years) =>
      [...years].map((c) => CHINESE_DIGITS.indexOf(c)).join(''),
    )
    .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens, ones) =>
      String((tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 + (ones ? CHINESE_DIGITS.indexOf(ones) : 0)),
    )
    .replace(/[零一二三四五六七八九](?=[月日号])/g, (c) => String(CHINESE_DIGITS.indexOf(c)))
    .replace(IN_ERA, (_, era, year) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`)

/** Before year 1 years are numbered astronomically: 44 BC is -0043. */
const bc = (year = '') => (Number(year) <= 1 ? '0000' : `-${String(Number(year) - 1).padStart(4, '0')}`)

/** A date with a time of day, which is left out: no date is more precise than a day. */
const TIME_OF_DAY =
  /^\+?(.+?)[t ] ?\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d\d(?::?\d\d)?))?$/

/** Months as they are written in the east of Europe: 12.IV.1995. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

const WAYS: readonly Way[] = [
  [/^(\d{4})[-./ ](\d\d?)[-./ ](\d\d?)$/, ([y, m, d]) => ordered(y, m, d)],
  [/^(\d{4})(\d\d)(\d\d)$/, ([y, m, d]) => [day(y, m, d), ...(d === '00' ? ordered(y, m, d) : [])]],
  [/^((?:1[5-9]|20)\d\d)(\d\d)$/, ([y, m]) => [month(y, m)]],
  [TIME_OF_DAY, ([date]) => suggestPoints(date ?? '')],
  [/^(\d{4})\.0+$/, ([y]) => [y]],
  [/^\+(\d{4}.*)$/, ([date]) => suggestPoints(date ?? '')],
  [/^(\d{4})[-./ ](\d\d?)$/, ([y, m]) => [month(y, m)]],
  [/^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/, ([d, m, y]) => [day(y, m, d)]],
  [/^(\d\d?)[-/](\d\d?)[-/](\d{4})$/, ([a, b, y]) => eitherOrder(a, b, y)],
  [/^(\d\d?)[-./ ]{1,2}([ivx]{1,4})[-./ ]{1,2}(\d{4})$/, ([d, m = '', y]) => [day(y, ROMAN.indexOf(m) + 1, d)]],
  [/^(\d\d?)[-./](\d{4})$/, ([m, y]) => [month(y, m)]],
  [new RegExp(`^${DAY}${OF}[- ]${MONTH}${OF}[- ]${YEAR}$`), ([d, m, y]) => named(y, m, d)],
  [new RegExp(`^${MONTH} ${DAY},? ${YEAR}$`), ([m, d, y]) => named(y, m, d)],
  [new RegExp(`^${YEAR},?[- ]${MONTH}[- ]${DAY}$`), ([y, m, d]) => named(y, m, d)],
  [new RegExp(`^${MONTH}${OF}[- ]?${YEAR}$`), ([m, y]) => named(y, m)],
  [new RegExp(`^${YEAR},?[- ]${MONTH}$`), ([y, m]) => named(y, m)],
  [/^(\d{1,4})年(\d{1,2})月(\d{1,2})[日号]$/, ([y, m, d]) => [day(y, m, d)]],
  [/^(\d{1,4})年(\d{1,2})月(?:份|[上中下]旬|初|底|末)?$/, ([y, m]) => [month(y, m)]],
  [/^(\d{1,4})年(?:初|中|底|末)?$/, ([y]) => [y?.padStart(4, '0')]],
  [/^(\d{4})年([春夏秋冬])[季天]?$/, ([y, s]) => seasonIn(y, s)],
  [/^(\d\d)世纪(\d)0?年代$/, ([c, d]) => [`${Number(c) - 1}${d}X`]],
  [/^(\d\d?)世纪$/, ([c]) => [`${two(Number(c) - 1)}XX`]],
  [/^(?:公元)?前 ?(\d{1,4})年?$/, ([y]) => [bc(y)]],
  [/^公元 ?(\d{1,4})年?$/, ([y]) => [y?.padStart(4, '0')]],
  [/^(?:the )?(?:early |mid-? ?|late )?(\d{3})0(?:s|年代)$/, ([d]) => decadeOrCentury(d)],
  [/^(\d{3})[xu?*_-]$/, ([d]) => [`${d}X`]],
  [/^(\d\d)(?:xx|uu|\?\?|--|__)$/, ([c]) => [`${c}XX`]],
  [/^(\d{4})-(?:xx|uu|\?\?|00)(?:-(?:xx|uu|\?\?|00))?$/, ([y]) => [y]],
  [/^(\d{4}-\d\d)-(?:xx|uu|\?\?|00)$/, ([m]) => [m]],
  [/^(?:the )?(\d\d?)(?:st|nd|rd|th) (?:century|c\.?)$/, ([c]) => [`${two(Number(c) - 1)}XX`]],
  [/^(?:the )?(?:(?:early|middle|mid|late|beginning|start|end)(?: in| of|-)? ?)(.+)$/, ([date]) => suggestPoints(date ?? '')],
  [/^(\d{1,4}) ?b\.? ?c\.?(?: ?e\.?)?$/, ([y]) => [bc(y)]],
  [/^(.+?),? (\d{1,4}) ?b\.? ?c\.?(?: ?e\.?)?$/, ([date, y]) => inYear(date, bc(y))],
  [/^(?:a\.? ?d\.? ?(\d{1,4})|(\d{1,4}) ?(?:a\.? ?d\.?|c\.? ?e\.?))$/, ([a, b]) => [(a || b)?.padStart(4, '0')]],
  [/^(-?)(\d{3})$/, ([sign, y]) => [`${sign}0${y}`]],
  [/^-(\d\d?)$/, ([y]) => [`-${y?.padStart(4, '0')}`]],
  [/^([a-z]+|[春夏秋冬])(?: of| del?|,)? (\d{4})$/, ([s, y]) => seasonIn(y, s)],
  [/^(\d{4}),? ([a-z]+)$/, ([y, s]) => seasonIn(y, s)],
  [/^(?:les )?(?:annees|(?:los )?anos|decada de(?: los)?(?: anos)?) (\d{3})0$/, ([d]) => decadeOrCentury(d)],
  [/^(\d{3})0(?:er(?: jahre)?|-?tal(?:et)?)$/, ([d]) => decadeOrCentury(d)],
  [/^l((?:ete|automne|hiver) .+)$/, ([date]) => suggestPoints(date ?? '')],
  [/^(?:le|les|la|el|los|den|dem|der|am|im|in|on|en|i|dans|the) (.+)$/, ([date]) => suggestPoints(date ?? '')],
  [/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (.+)$/, ([date]) => suggestPoints(date ?? '')],
] // biome-ignore format: a table

/** The points that a text in lower case may mean, each read by `parsePoint`. */
export function suggestPoints(text: string): string[] {
  const plain = arabic(text)
  if (isPoint(plain.toUpperCase())) return [plain.toUpperCase()]
  const way = WAYS.find(([pattern, write]) => {
    const match = pattern.exec(plain)
    return match !== null && write(match.slice(1)).some((date) => date !== undefined && isPoint(date))
  })
  const match = way?.[0].exec(plain)
  if (!way || !match) return []
  return way[1](match.slice(1))
    .filter((date) => date !== undefined)
    .filter(isPoint)
}

const isPoint = (date: string): boolean => !isRefusal(parsePoint(date))

/** A year, a month and a day; a day beyond twelve shows that they were turned round; zeros are what is not known. */
function ordered(year = '', ofYear = '', ofMonth = ''): string[] {
  if (Number(ofYear) === 0) return [year]
  if (Number(ofMonth) === 0) return [month(year, ofYear)]
  return Number(ofYear) > 12 ? [day(year, ofMonth, ofYear)] : [day(year, ofYear, ofMonth)]
}

function named(year = '', word = '', dayOfMonth?: string): (string | undefined)[] {
  const ofYear = monthOf(word)
  if (ofYear === undefined) return []
  return [dayOfMonth === undefined ? month(year, ofYear) : day(year, ofYear, dayOfMonth)]
}

const seasonIn = (year = '', word = '') => {
  const season = seasonOf(word)
  return [season === undefined ? undefined : month(year, season)]
}

/** "the 1900s" are ten years, or a hundred. */
const decadeOrCentury = (tens = ''): string[] =>
  tens.endsWith('0') ? [`${tens}X`, `${tens.slice(0, 2)}XX`] : [`${tens}X`]

/** "15 March" in a year that is written already. */
function inYear(date = '', year = ''): string[] {
  return suggestPoints(`${date} 2000`).map((point) => year + point.slice(4))
}
