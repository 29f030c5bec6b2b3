/** Axis ticks from centuries to days, on calendar boundaries, with as much of the date as the reader needs. */
import { asDay, civilFromDay, type Day, dayFromCivil, daysInMonth, yearOf } from '../dates/day.ts'

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
  /** How long it is, about. */
  readonly days: number
  /** The days in [from, to) on which one of them begins. */
  readonly starts: (from: number, to: number) => Day[]
}

const YEAR = 365.2425
const steps = (
  unit: Unit,
  days: number,
  startsOf: (every: number) => Step['starts'],
  counts: readonly number[],
): Step[] => counts.map((every) => ({ unit, every, days: every * days, starts: startsOf(every) }))

const STEPS: readonly Step[] = [
  ...steps('day', 1, daysOfMonth, [1, 2, 5, 10]),
  ...steps('month', YEAR / 12, months, [1, 3, 6]),
  ...steps('year', YEAR, years, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]),
]

/** How much room a label of each unit wants, in pixels. */
const ROOM: Readonly<Record<Unit, number>> = { year: 58, month: 62, day: 64 }

/** Ticks for the days [from, to) over `width` pixels; the first one says its whole date. */
export function ticks(from: number, to: number, width: number, words: TickWords): Tick[] {
  if (!(to > from)) return []
  const perDay = width / (to - from)
  const roomy = STEPS.findIndex(({ unit, days }) => days * perDay >= ROOM[unit])
  const at = roomy < 0 ? STEPS.length - 1 : roomy
  const widest = startsIn(from, to, STEPS[at] as Step)
  // One tick tells no scale: rather two with a little less room.
  const { unit, days } = widest.days.length < 2 && at > 0 ? startsIn(from, to, STEPS[at - 1] as Step) : widest
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

function startsIn(from: number, to: number, { unit, every, starts }: Step): { unit: Unit; days: Day[] } {
  const days = starts(from, to)
  return { unit, days: unit === 'day' && every > 1 ? days.filter((day) => hasRoom(day, every)) : days }
}

/**
 * Round years of their eras: 20 BC, 10 BC, AD 1, 10, 20. No year is 0, and a step of two has no room for AD 1 beside 2.
 */
function years(every: number): Step['starts'] {
  return (from, to) => {
    const days: Day[] = []
    for (let round = Math.floor((yearOf(asDay(Math.floor(from))) - 1) / every) * every; ; round += every) {
      const day = dayFromCivil(round > 0 ? round : round + 1, 1, 1)
      if (day >= to) return days
      if (day >= from && (round !== 0 || every > 2)) days.push(day)
    }
  }
}

/** Every first, third or sixth month, counted from January. */
function months(every: number): Step['starts'] {
  return (from, to) => {
    const days: Day[] = []
    const { year, month } = civilFromDay(asDay(Math.floor(from)))
    const count = year * 12 + month - 1
    for (let n = Math.floor(count / every) * every; ; n += every) {
      const years = Math.floor(n / 12)
      const day = dayFromCivil(years, n - years * 12 + 1, 1)
      if (day >= to) return days
      if (day >= from) days.push(day)
    }
  }
}

/** Days counted from the first of their month. */
function daysOfMonth(every: number): Step['starts'] {
  return (from, to) => {
    const days: Day[] = []
    for (let day = Math.ceil(from); day < to; day++)
      if ((civilFromDay(asDay(day)).day - 1) % every === 0) days.push(asDay(day))
    return days
  }
}

/** Days count from the first of each month; a step too near the month's end is left out. */
function hasRoom(at: Day, every: number): boolean {
  const { year, month, day } = civilFromDay(at)
  return day - 1 + every * 0.75 <= daysInMonth(year, month)
}
