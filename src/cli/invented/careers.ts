/** One invented career after another, endlessly and always the same for a seed. */

import type { EventRow, PersonRow, SourceRef, TermRow } from '../../dataset/format.ts'
import { asDay, type Day, dayFromCivil, isoOfDay } from '../../dates/day.ts'
import { type Random, randomOf } from '../random.ts'
import { written } from './dates.ts'
import { SCRIPTS } from './names.ts'
import type { Region } from './regions.ts'
import { slug } from './roles.ts'

export const AS_OF = '2025-12-31'
const LAST = dayFromCivil(2025, 12, 31)
const YEAR = 365

export interface Career {
  readonly person: PersonRow
  readonly terms: readonly TermRow[]
  readonly events: readonly EventRow[]
}

/** How many terms a career has, as often as it stands here: 2.4 on average. */
const LENGTHS = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 8]
/** Every how many people have an event. */
const EVENT_EVERY = 20

const REGISTER: SourceRef[] = [{ source: 'register' }]

export function* careers(seed: number, regions: readonly Region[]): Generator<Career> {
  const random = randomOf(seed)
  const taken = new Map<string, number>()
  for (let n = 0; ; n++) {
    const region = random.pick(regions)
    const born = personOf(random, region, taken)
    const terms = termsOf(random, born.id, region)
    const person = grownUp(born, terms)
    const events = n % EVENT_EVERY === 0 ? [eventOf(random, person.id, region, n)] : []
    yield { person, terms, events }
  }
}

function personOf(random: Random, { script }: Region, taken: Map<string, number>): PersonRow {
  const name = (SCRIPTS[script] ?? SCRIPTS[0])?.person(random) ?? { latin: 'Nobody', text: 'Nobody' }
  const base = slug(name.latin)
  const nth = (taken.get(base) ?? 0) + 1
  taken.set(base, nth)
  const id = nth === 1 ? base : `${base}-${nth}`
  if (!random.chance(0.3)) return { id, name: name.text }
  const born = dayFromCivil(random.int(1850, 1990), random.int(1, 12), random.int(1, 28))
  return { id, name: name.text, born: isoOfDay(born).slice(0, random.pick([4, 7, 10])) }
}

const AGE = 40

/** Nobody takes an office before they are born. */
function grownUp(person: PersonRow, terms: readonly TermRow[]): PersonRow {
  const { born } = person
  const years = terms.flatMap(({ start }) => /\d{3}[\dX]/.exec(start ?? '')?.[0].replace('X', '0') ?? [])
  const first = Math.min(...years.map(Number)) - AGE
  return born === undefined || Number(born.slice(0, 4)) <= first
    ? person
    : { ...person, born: `${first}${born.slice(4)}` }
}

function termsOf(random: Random, person: string, region: Region): TermRow[] {
  const count = random.pick(LENGTHS)
  const held = new Map<string, number>()
  const terms: TermRow[] = []
  // More of what is known is recent.
  let day = LAST - Math.floor(random.next() ** 2 * 110 * YEAR) - count * random.int(0, 4) * YEAR
  let office = region.officeOf(random)
  for (let k = 0; k < count; k++) {
    // Re-elected, or on to another office.
    if (!random.chance(0.45)) office = region.officeOf(random)
    const nth = (held.get(office) ?? 0) + 1
    held.set(office, nth)
    const end = day + lengthOf(random)
    const id = `${office}.${person}${nth === 1 ? '' : `.${nth}`}`
    terms.push({ id, person, office, ...datesOf(random, asDay(day), asDay(end)), ...rest(random, day) })
    day = nextStart(random, day, end)
    if (day > LAST) break
  }
  return terms
}

const lengthOf = (random: Random): number =>
  random.chance(0.4) ? random.pick([2, 3, 4, 4, 5]) * YEAR + 1 : random.int(1, 9 * YEAR)

/** The day of the handover, a while later, or while the last office was still held. */
function nextStart(random: Random, start: number, end: number): number {
  const kind = random.next()
  if (kind < 0.45) return end
  return kind < 0.75 ? end + random.int(1, 3 * YEAR) : random.int(start, end)
}

function datesOf(random: Random, start: Day, end: Day): Pick<TermRow, 'start' | 'end'> {
  const from = random.chance(0.01) ? {} : { start: written(random, start) }
  if (end > LAST) return { ...from, end: '..' }
  return random.chance(0.03) ? from : { ...from, end: written(random, end) }
}

function rest(random: Random, day: number): Pick<TermRow, 'acting' | 'note' | 'claims' | 'sources'> {
  const kind = random.next()
  if (kind < 0.93) return { sources: REGISTER }
  const year = isoOfDay(asDay(day)).slice(0, 4)
  const sources = [{ source: 'gazette', at: `${year}, no. ${random.int(1, 52)}` }]
  if (kind < 0.95) return { sources: REGISTER, acting: true }
  if (kind < 0.96) return { sources: REGISTER, note: { en: 'Took office early.', zh: '提前就任。' } }
  if (kind < 0.97) return { sources: REGISTER, claims: [{ field: 'start', value: year, sources }] }
  return { sources }
}

function eventOf(random: Random, person: string, region: Region, n: number): EventRow {
  const date = written(random, asDay(LAST - random.int(0, 60 * YEAR)))
  const title = random.pick(['Opens a bridge', 'Visits a school', 'Signs the budget', 'Meets a delegation'])
  return { id: `event-${n}`, title, date, people: [person], places: [region.name], sources: REGISTER }
}
