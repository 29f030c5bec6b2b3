/** The axis's dates, as short as their place among the other ticks allows. */
import { dayFromCivil } from '../dates/day.ts'
import { type DateLang, formatDay, formatShortYear, formatYear } from '../dates/format.ts'
import type { TickWords } from '../layout/ticks.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const monthText = (month: number, lang: DateLang) =>
  lang === 'zh' ? `${month}月` : (MONTHS[month - 1] ?? '')

export const axisWords = (lang: DateLang): TickWords => ({
  year: (year) => formatShortYear(year, lang),
  month: (year, month, withYear) => {
    if (!withYear) return monthText(month, lang)
    const name = formatYear(year, lang)
    return lang === 'zh' ? `${name}${month}月` : `${monthText(month, lang)} ${name}`
  },
  day: (year, month, day, withMonth, withYear) => {
    if (withYear) return formatDay(dayFromCivil(year, month, day), lang)
    if (lang === 'zh') return withMonth ? `${month}月${day}日` : `${day}日`
    return withMonth ? `${day} ${monthText(month, lang)}` : String(day)
  },
})
