/** For tests only: what this room answers, read from the rows of the file one by one. */
import { fold } from '../../dataset/fold.ts'
import type { DatasetFile, EventRow, TermRow } from '../../dataset/format.ts'
import { partyId } from '../../dataset/parties.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../../dates/day.ts'
import { mustParseEdtf } from '../../dates/edtf.ts'
import { type FilterIds, ORG, PARTY, PERSON, ROLE, TEXT, TIME } from '../clause.ts'
import { has, searchedIn } from './searched.ts'

const rowOf = <Row extends { id: string }>(rows: readonly Row[], id: string | undefined) =>
  rows.find((row) => row.id === id)

const asOfIn = (file: DatasetFile) => mustParseEdtf(file.asOf).min

/** The bounds of a term by the rules of the picture in columns.ts. */
export function boundsOf(file: DatasetFile, term: TermRow) {
  const start = ownStart(file, term)
  const end = ownEnd(file, term)
  const { min, max } = term.start === undefined ? betweenNeighbours(file, term, start.max) : start
  return { startMin: min, startMax: max, endMin: Math.max(end.min, min), endMax: end.max }
}

function ownEnd(file: DatasetFile, { end }: TermRow): { min: number; max: number } {
  if (end === undefined) return { min: OPEN_PAST, max: OPEN_FUTURE }
  return mustParseEdtf(end === '..' ? file.asOf : end)
}

function ownStart(file: DatasetFile, term: TermRow): { min: number; max: number } {
  const { min, max } =
    term.start === undefined ? { min: OPEN_PAST, max: OPEN_FUTURE } : mustParseEdtf(term.start)
  const last = Math.min(max, ownEnd(file, term).max)
  return { min, max: last === OPEN_FUTURE ? Math.max(min, asOfIn(file)) : last }
}

function betweenNeighbours(file: DatasetFile, term: TermRow, own: number) {
  const { died } = rowOf(file.people, term.person) ?? {}
  const death = died ? mustParseEdtf(died).max : OPEN_FUTURE
  const known = (other: TermRow) => other.person === term.person && other.start !== undefined
  const begun =
    file.terms
      .filter(known)
      .map((other) => ownStart(file, other).min)
      .at(-1) ?? OPEN_PAST
  const isDead = ownEnd(file, term).max === OPEN_FUTURE && begun !== OPEN_PAST && begun <= death
  const latest = isDead ? Math.min(own, death) : own
  const place = file.terms.indexOf(term)
  const before = file.terms.slice(0, place).filter(known).at(-1)
  const after = file.terms.slice(place).find(known)
  const min = before ? ownStart(file, before).min : OPEN_PAST
  const max = Math.min(latest, after ? ownStart(file, after).max : OPEN_FUTURE)
  return min <= max && !mixedIn(file).has(term.person) ? { min, max } : { min: OPEN_PAST, max: latest }
}

const mixedOf = new WeakMap<readonly TermRow[], Set<string>>()

/** Whose terms are not in the order of time; asked of each term, so found once. */
function mixedIn(file: DatasetFile): Set<string> {
  const found = mixedOf.get(file.terms) ?? new Set<string>()
  if (mixedOf.has(file.terms)) return found
  mixedOf.set(file.terms, found)
  const before = new Map<string, number>()
  for (const term of file.terms.filter(({ start }) => start !== undefined)) {
    const { min, max } = ownStart(file, term)
    if (max < (before.get(term.person) ?? OPEN_PAST)) found.add(term.person)
    before.set(term.person, min)
  }
  return found
}

function spanOf(file: DatasetFile, term: TermRow) {
  const { startMin, startMax, endMin, endMax } = boundsOf(file, term)
  return {
    min: startMin === OPEN_PAST ? startMax : startMin,
    max: endMax === OPEN_FUTURE ? Math.max(startMax, endMin) : endMax,
  }
}

function daysOf({ date }: EventRow) {
  const { min, max } = mustParseEdtf(date)
  return { min: min === OPEN_PAST ? max : min, max: max === OPEN_FUTURE ? min : max }
}

/** How a person's term stands to some days; `undefined`: not held. */
export function howHeld(file: DatasetFile, term: TermRow, from: number, to: number) {
  const person = rowOf(file.people, term.person)
  const bounds = boundsOf(file, term)
  if (person?.died && mustParseEdtf(person.died).max < from) return undefined
  if (person?.born && mustParseEdtf(person.born).min > to) return undefined
  if (bounds.startMin > to) return undefined
  if (term.end === undefined && bounds.startMin === OPEN_PAST && bounds.startMax > to) return undefined
  if (bounds.startMin > asOfIn(file)) return bounds.endMax < from ? undefined : 'scheduled'
  if (term.end === undefined) return 'unstated'
  if (bounds.endMax < from) return undefined
  if (from > asOfIn(file)) return 'scheduled'
  const everyDay = bounds.startMax <= from && bounds.endMin >= to && asOfIn(file) >= to
  return everyDay && term.start !== undefined ? 'certain' : 'possible'
}

function heldOnDaysOf(file: DatasetFile, event: EventRow, person: string): TermRow[] {
  const { min, max } = daysOf(event)
  const how = (term: TermRow) => (term.person === person ? howHeld(file, term, min, max) : undefined)
  const held = file.terms.filter((term) => how(term) !== undefined)
  const stated = held.filter((term) => how(term) !== 'unstated')
  return stated.length > 0 ? stated : held
}

const officeOf = (file: DatasetFile, term: TermRow) => rowOf(file.offices, term.office)

const roleIds = (file: DatasetFile, ids: readonly string[]) =>
  file.roles.filter((role) => ids.includes(role.id) || ids.includes(role.group)).map((role) => role.id)

const isWithin = (file: DatasetFile, id: string | undefined, ids: readonly string[]): boolean =>
  id !== undefined && (ids.includes(id) || isWithin(file, rowOf(file.organizations, id)?.partOf, ids))

const overlaps = ({ min, max }: { min: number; max: number }, { time }: FilterIds) =>
  (time.to === null || min <= time.to) && (time.from === null || max >= time.from)

/** What links call the party of a term. */
function partyOf(file: DatasetFile, term: TermRow): string | undefined {
  const party = term.party ?? rowOf(file.people, term.person)?.party
  return party === undefined ? undefined : partyId(party)
}

const wordsIn = (q: string): string[] => fold(q).match(/\S+/g) ?? []

const bits = (fails: readonly (readonly [boolean, number])[]) =>
  fails.reduce((sum, [failed, bit]) => sum + (failed ? bit : 0), 0)

/** Ids that the file does not have are no clause. */
function knownIds(file: DatasetFile, ids: FilterIds): FilterIds {
  const known = (rows: readonly { id: string }[]) => (id: string) => rows.some((row) => row.id === id)
  return {
    ...ids,
    role: ids.role.filter(known([...file.roles, ...file.groups])),
    person: ids.person.filter(known(file.people)),
    org: ids.org.filter(known(file.organizations)),
    party: ids.party.filter((id) =>
      [...file.people, ...file.terms].some(({ party }) => party !== undefined && partyId(party) === id),
    ),
  }
}

/** An end that is not stated runs on where the reader says so. */
function lastingSpan(file: DatasetFile, term: TermRow, { unstated }: FilterIds) {
  const span = spanOf(file, term)
  return unstated && term.end === undefined ? { ...span, max: OPEN_FUTURE } : span
}

/** Begun before the years chosen, its end not stated, and let through by all other clauses. */
export function isBegunEarlier(file: DatasetFile, ids: FilterIds, term: TermRow): boolean {
  const { from, to } = ids.time
  if (from === null && to === null) return false
  const isLeftOut = failsOfTerm(file, ids, term) === TIME && term.end === undefined
  return isLeftOut && failsOfTerm(file, { ...ids, unstated: true }, term) === 0
}

export function failsOfTerm(file: DatasetFile, all: FilterIds, term: TermRow): number {
  const ids = knownIds(file, all)
  const office = officeOf(file, term)
  const searched = { texts: searchedIn(file).term(term), ...spanOf(file, term) }
  return bits([
    [!overlaps(lastingSpan(file, term, ids), ids), TIME],
    [ids.role.length > 0 && !roleIds(file, ids.role).includes(office?.role ?? ''), ROLE],
    [ids.person.length > 0 && !ids.person.includes(term.person), PERSON],
    [ids.org.length > 0 && !isWithin(file, office?.organization, ids.org), ORG],
    [ids.party.length > 0 && !ids.party.includes(partyOf(file, term) ?? ''), PARTY],
    [!wordsIn(ids.q).every((word) => has(searched, word)), TEXT],
  ])
}

export function failsOfEvent(file: DatasetFile, all: FilterIds, event: EventRow): number {
  const ids = knownIds(file, all)
  const { people = [], organizations = [] } = event
  const terms = people.flatMap((person) => heldOnDaysOf(file, event, person))
  const held = terms.map((term) => officeOf(file, term))
  const places = [...organizations, ...held.map((office) => office?.organization)]
  const searched = { texts: searchedIn(file).event(event), ...daysOf(event) }
  return bits([
    [!overlaps(daysOf(event), ids), TIME],
    [
      ids.role.length > 0 && !held.some((office) => roleIds(file, ids.role).includes(office?.role ?? '')),
      ROLE,
    ],
    [ids.person.length > 0 && !people.some((person) => ids.person.includes(person)), PERSON],
    [ids.org.length > 0 && !places.some((id) => isWithin(file, id, ids.org)), ORG],
    [ids.party.length > 0 && !terms.some((term) => ids.party.includes(partyOf(file, term) ?? '')), PARTY],
    [!wordsIn(ids.q).every((word) => has(searched, word)), TEXT],
  ])
}
