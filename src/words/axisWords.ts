/** The axis's dates, as short as their place among the other ticks allows. */
import { dayFromCivil } from '../dates/day.ts'
import { mustParseEdtf } from '../dates/edtf.ts'
import { type DateLang, formatDate, formatDay } from '../dates/format.ts'
import type { TickWords } from '../layout/ticks.ts'

const pad = (n: number, length: number) => String(Math.abs(n)).padStart(length, '0')
const yearText = (year: number, lang: DateLang) => {
  // Years beyond EDTF's four digits have no form of their own.
  if (Math.abs(year) > 9999) return String(year)
  const text = formatDate(mustParseEdtf(`${year < 0 ? '-' : ''}${pad(year, 4)}`), lang)
  return lang === 'zh' && year >= 100 ? String(year) : text
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const monthText = (month: number, lang: DateLang) =>
  lang === 'zh' ? `${month}月` : (MONTHS[month - 1] ?? '')

export const axisWords = (lang: DateLang): TickWords => ({
  year: (year) => yearText(year, lang),
  month: (year, month, withYear) => {
    if (!withYear) return monthText(month, lang)
    return lang === 'zh'
      ? `${yearText(year, lang)}年${month}月`
      : `${monthText(month, lang)} ${yearText(year, lang)}`
  },
  day: (year, month, day, withMonth, withYear) => {
    if (withYear) return formatDay(dayFromCivil(year, month, day), lang)
    if (lang === 'zh') return withMonth ? `${month}月${day}日` : `${day}日`
    return withMonth ? `${day} ${monthText(month, lang)}` : String(day)
  },
})
