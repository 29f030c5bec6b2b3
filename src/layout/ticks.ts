/** Axis ticks from centuries to days, on calendar boundaries, with as much of the date as the reader needs. */
import { type Civil, civilFromDay, type Day, dayFromCivil, daysInMonth } from '../dates/day.ts'

export interface Tick {
  readonly day: Day
  readonly label: string
  /** The tick opens a larger unit: a year among months, a month among days. */
  readonly opens: boolean
}

export interface TickWords {
  year(year: number): string
  month(year: number, month: number, withYear: boolean): string
  day(year: number, month: number, day: number, withMonth: boolean, withYear: boolean): string
}

type Unit = 'year' | 'month' | 'day'
interface Step {
  readonly unit: Unit
  readonly every: number
  readonly days: number
}

const YEAR = 365.2425
const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10].map((every): Step => ({ unit: 'day', every, days: every })),
  ...[1, 3, 6].map((every): Step => ({ unit: 'month', every, days: (every * YEAR) / 12 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(
    (every): Step => ({ unit: 'year', every, days: every * YEAR }),
  ),
]

/** How much room a label of each unit wants, in pixels. */
const ROOM: Readonly<Record<Unit, number>> = { year: 58, month: 62, day: 64 }

/** Ticks for the days [from, to) over `width` pixels; the first one says its whole date. */
export function ticks(from: number, to: number, width: number, words: TickWords): Tick[] {
  if (!(to > from)) return []
  const perDay = width / (to - from)
  const roomy = STEPS.findIndex(({ unit, days }) => days * perDay >= ROOM[unit])
  const at = roomy < 0 ? STEPS.length - 1 : roomy
  const starts = ({ unit, every }: Step) => ({ unit, days: STARTS[unit](from, to, every) })
  const widest = starts(STEPS[at] as Step)
  // One tick tells no scale: rather two with a little less room.
  const { unit, days } = widest.days.length < 2 && at > 0 ? starts(STEPS[at - 1] as Step) : widest
  return days.map((day, i) => tickOf(day, unit, i === 0, words))
}

function tickOf(at: Day, unit: Unit, first: boolean, words: TickWords): Tick {
  const { year, month, day } = civilFromDay(at)
  if (unit === 'year') return { day: at, label: words.year(year), opens: false }
  if (unit === 'month') {
    const opens = month === 1
    return { day: at, label: words.month(year, month, first || opens), opens }
  }
  const opens = day === 1
  return {
    day: at,
    label: words.day(year, month, day, first || opens, first || (opens && month === 1)),
    opens,
  }
}

const STARTS: Readonly<Record<Unit, (from: number, to: number, every: number) => Day[]>> = {
  year: (from, to, every) => {
    const first = Math.floor(civilFromDay(Math.floor(from) as Day).year / every) * every
    return collect(from, to, (n) => dayFromCivil(first + n * every, 1, 1))
  },
  month: (from, to, every) => {
    const { year, month } = civilFromDay(Math.floor(from) as Day)
    const first = year * 12 + Math.floor((month - 1) / every) * every
    return collect(from, to, (n) => {
      const months = first + n * every
      return dayFromCivil(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)
    })
  },
  day: (from, to, every) => {
    const first = Math.floor(from)
    const days = Array.from({ length: Math.ceil(to) - first + 1 }, (_, n) => (first + n) as Day)
    return days.filter((day) => day >= from && day < to && onStep(civilFromDay(day), every))
  },
}

/** Days count from the first of each month; a step too near the month's end is left out. */
const onStep = ({ year, month, day }: Civil, every: number): boolean =>
  (day - 1) % every === 0 && day - 1 + every * 0.75 <= daysInMonth(year, month)

function collect(from: number, to: number, nth: (n: number) => Day): Day[] {
  const days: Day[] = []
  for (let n = 0; ; n++) {
    const day = nth(n)
    if (day >= to) return days
    if (day >= from) days.push(day)
  }
}
