/** Days written as sources state them: mostly the day, now and then less. */
import { civilFromDay, type Day, isoOfDay } from '../../dates/day.ts'
import type { Random } from '../random.ts'

/** An EDTF date that contains the day. */
export function written(random: Random, day: Day): string {
  const iso = isoOfDay(day)
  const year = iso.slice(0, 4)
  const kind = random.next()
  if (kind < 0.72) return iso
  if (kind < 0.82) return iso.slice(0, 7)
  if (kind < 0.93) return year
  if (kind < 0.95) return `${year}~`
  if (kind < 0.965) return `${iso.slice(0, 7)}?`
  if (kind < 0.98) return `[${Number(year) - random.int(1, 3)}..${Number(year) + random.int(0, 2)}]`
  if (kind < 0.985) return `[..${year}]`
  if (kind < 0.99) return `${year.slice(0, 3)}X`
  return season(day)
}

function season(day: Day): string {
  const { year, month } = civilFromDay(day)
  const first = month < 3 ? year - 1 : year
  return `${String(first).padStart(4, '0')}-${21 + Math.floor(((month + 9) % 12) / 3)}`
}
