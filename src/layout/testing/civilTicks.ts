/** For tests only: where ticks stand, by going through the calendar with no `Date` in sight. */
import { asDay, type Civil, type Day, dayFromCivil, daysInMonth, yearOf } from '../../dates/day.ts'

type Unit = 'day' | 'month' | 'year'
interface Step {
  readonly unit: Unit
  readonly pixels: number
  readonly days: number
  readonly isOn: (date: Civil) => boolean
}

const YEAR = 365.2425
const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10].map((every): Step => {
    const isOn = ({ year, month, day }: Civil) =>
      (day - 1) % every === 0 && day - 1 + every * 0.75 <= daysInMonth(year, month)
    return { unit: 'day', pixels: 64, days: every, isOn }
  }),
  ...[1, 3, 6].map((every): Step => {
    const isOn = ({ month }: Civil) => (month - 1) % every === 0
    return { unit: 'month', pixels: 62, days: (every * YEAR) / 12, isOn }
  }),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((every): Step => {
    // Years BC are round where their own number is; AD 1 stands between, where there is room.
    const isOn = ({ year }: Civil) => (year === 1 ? every !== 2 : (year > 0 ? year : 1 - year) % every === 0)
    return { unit: 'year', pixels: 58, days: every * YEAR, isOn }
  }),
]

/** The days of the ticks of [from, to) over `width` pixels. */
export function civilTicks(from: number, to: number, width: number): Day[] {
  const perDay = width / (to - from)
  const roomy = STEPS.findIndex(({ pixels, days }) => days * perDay >= pixels)
  const at = roomy < 0 ? STEPS.length - 1 : roomy
  const days = daysOn(STEPS[at], from, to)
  return days.length < 2 && at > 0 ? daysOn(STEPS[at - 1], from, to) : days
}

function daysOn(step: Step | undefined, from: number, to: number): Day[] {
  if (!step) return []
  const firsts = firstsOf(step.unit, yearOf(asDay(Math.floor(from))), yearOf(asDay(Math.ceil(to))))
  return firsts
    .filter(step.isOn)
    .map(({ year, month, day }) => dayFromCivil(year, month, day))
    .filter((day) => day >= from && day < to)
}

/** All days, first days of months or of years in these years, both included. */
function firstsOf(unit: Unit, firstYear: number, lastYear: number): Civil[] {
  const firsts: Civil[] = []
  for (let year = firstYear; year <= lastYear; year++)
    for (let month = 1; month <= (unit === 'year' ? 1 : 12); month++)
      for (let day = 1; day <= (unit === 'day' ? daysInMonth(year, month) : 1); day++)
        firsts.push({ year, month, day })
  return firsts
}
