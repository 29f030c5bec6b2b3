/** The axis's dates, as short as their place among the other ticks allows. */
import { civilFromDay, type Day } from '../dates/day.ts'
import { type DateLang, datesIn, formatShortYear } from '../dates/format.ts'
import type { TickWords } from '../layout/ticks.ts'
import { pictureWordsIn } from './pictureWords.ts'

export function axisWords(lang: DateLang): TickWords {
  const { axis } = datesIn(lang)
  return {
    year: (year) => formatShortYear(year, lang),
    month: (year, month, withYear) => (withYear ? axis.monthOf(year, month) : axis.month(month)),
    day: (year, month, day, withMonth, withYear) => {
      if (withYear) return axis.whole(year, month, day)
      return withMonth ? axis.dayOf(month, day) : axis.day(day)
    },
  }
}

/** Below this width of an axis, in pixels, more than a day would hide years. */
const LEAST_FOR_AS_OF = 480

/** The label of the as-of line on an axis so wide in pixels: a day that was chosen needs no words about it. */
export function asOfWords(at: Day, chosen: boolean, width: number, lang: DateLang): string {
  const { year, month, day } = civilFromDay(at)
  const label = datesIn(lang).axis.whole(year, month, day)
  return chosen || width < LEAST_FOR_AS_OF ? label : pictureWordsIn(lang).asOf(label)
}
