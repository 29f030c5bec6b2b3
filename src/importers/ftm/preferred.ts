/** One date of several that a property has: the earliest, as exact as it is known; the others are claims. */
import type { Assembly } from '../assemble.ts'
import type { TermRecord } from '../records.ts'
import { registerDate, type Wanted } from '../registerDate.ts'
import type { Entity } from './entities.ts'

export interface Preferred {
  readonly date: string | undefined
  readonly claims: NonNullable<TermRecord['claims']>
}

/** Values that are no dates are left out, and said. */
export function preferred(
  { properties, place }: Entity,
  property: string,
  field: Exclude<Wanted, 'date'>,
  assembly: Pick<Assembly, 'leaveOut'>,
): Preferred {
  const values = properties.get(property) ?? []
  const dates = values.flatMap((value) => registerDate(value, field, place, assembly) ?? []).sort()
  const [earliest] = dates
  if (earliest === undefined) return { date: undefined, claims: [] }
  // `1971-10-03` says what `1971` says, and more.
  const date = dates.filter((one) => one.startsWith(earliest)).reduce(longer)
  const others = new Set(dates.filter((one) => !date.startsWith(one)))
  return { date, claims: [...others].map((value) => ({ field, value })) }
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one)
