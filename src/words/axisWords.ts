/** The axis's dates, as short as their place among the other ticks allows. */
import { dayFromCivil } from '../dates/day.ts'
import { type DateLang, datesIn, formatDay, formatShortYear } from '../dates/format.ts'
import type { TickWords } from '../layout/ticks.ts'

export function axisWords(lang: DateLang): TickWords {
  const { axis } = datesIn(lang)
  return {
    year: (year) => formatShortYear(year, lang),
    month: (year, month, withYear) => (withYear ? axis.monthOf(year, month) : axis.month(month)),
    day: (year, month, day, withMonth, withYear) => {
      if (withYear) return formatDay(dayFromCivil(year, month, day), lang)
      return withMonth ? axis.dayOf(month, day) : axis.day(day)
    },
  }
}
