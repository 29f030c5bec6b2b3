/**
 * For tests only: the answer to a filter by asking every row, with no index and no column. What `obvious.ts` looks up
 * anew for each question is read once here, so that it can be asked of tens of thousands of rows.
 */
import { fold } from '../../dataset/fold.ts'
import type { DatasetFile, EventRow, OfficeRow, TermRow } from '../../dataset/format.ts'
import { OPEN_FUTURE, OPEN_PAST } from '../../dates/day.ts'
import { mustParseEdtf } from '../../dates/edtf.ts'
import type { ClauseName, FilterIds } from '../clause.ts'
import { boundsOf, howHeld } from './obvious.ts'
import { has, searchedIn } from './searched.ts'

/** What a term or an event is found by. */
interface Entry {
  readonly id: string
  readonly min: number
  readonly max: number
  /** Ids of roles and of their groups. */
  readonly roles: readonly string[]
  readonly people: readonly string[]
  /** With those that they are part of. */
  readonly organizations: readonly string[]
  /** Folded. */
  readonly texts: readonly string[]
}

type Counts = ReadonlyMap<string, number>

interface Answer {
  /** Ids, in the order of the file. */
  readonly terms: readonly string[]
  readonly events: readonly string[]
  /** Of the people that any of these concern. */
  readonly people: ReadonlySet<string>
  readonly termsOfPerson: Counts
  /** Terms that fail no clause but their own, by the id of what can be chosen. */
  readonly counts: Record<'role' | 'person' | 'org', Counts>
}

/** Asks a file one filter after another. The ids of a filter must be in the file. */
export function rowByRow(file: DatasetFile): (ids: FilterIds) => Answer {
  const read = reader(file)
  const [terms, events] = [file.terms.map(read.term), file.events.map(read.event)]
  return (ids) => {
    const words = fold(ids.q).match(/\S+/g) ?? []
    const failed = terms.map((term) => failedBy(term, ids, words))
    const failedNothing = terms.filter((_, i) => failed[i]?.length === 0)
    const matching = events.filter((event) => failedBy(event, ids, words).length === 0)
    const but = (clause: ClauseName) => terms.filter((_, i) => failed[i]?.every((one) => one === clause))
    return {
      terms: failedNothing.map(({ id }) => id),
      events: matching.map(({ id }) => id),
      people: new Set([...failedNothing, ...matching].flatMap(({ people }) => people)),
      termsOfPerson: tally(failedNothing.flatMap(({ people }) => people)),
      counts: {
        role: tally(but('role').flatMap(({ roles }) => roles)),
        person: tally(but('person').flatMap(({ people }) => people)),
        org: tally(but('org').flatMap(({ organizations }) => organizations)),
      },
    }
  }
}

function failedBy(entry: Entry, ids: FilterIds, words: readonly string[]): ClauseName[] {
  const { from, to } = ids.time
  const failed: ClauseName[] = []
  if ((from !== null && entry.max < from) || (to !== null && entry.min > to)) failed.push('time')
  if (!chosen(entry.roles, ids.role)) failed.push('role')
  if (!chosen(entry.people, ids.person)) failed.push('person')
  if (!chosen(entry.organizations, ids.org)) failed.push('org')
  if (!words.every((word) => has(entry, word))) failed.push('text')
  return failed
}

const chosen = (own: readonly string[], ids: readonly string[]) =>
  ids.length === 0 || own.some((id) => ids.includes(id))

function tally(ids: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function reader(file: DatasetFile) {
  const groupOf = new Map(file.roles.map(({ id, group }) => [id, group]))
  const partOf = new Map(file.organizations.map(({ id, partOf }) => [id, partOf]))
  const searched = searchedIn(file)
  const withWholes = (id: string | undefined): string[] =>
    id === undefined ? [] : [id, ...withWholes(partOf.get(id))]
  const officeOf = new Map(file.offices.map((office) => [office.id, findings(office)]))
  const ownFile = filesByPerson(file)

  function findings({ role, organization }: OfficeRow) {
    return { roles: [role, groupOf.get(role) ?? ''], organizations: withWholes(organization) }
  }
  function office(term: TermRow) {
    const known = officeOf.get(term.office)
    if (!known) throw new Error(`no office ${term.office}`)
    return known
  }
  const term = (row: TermRow): Entry => {
    const { startMin, startMax, endMin, endMax } = boundsOf(ownFile(row.person), row)
    const { roles, organizations } = office(row)
    return {
      id: row.id,
      min: startMin === OPEN_PAST ? startMax : startMin,
      max: endMax === OPEN_FUTURE ? Math.max(startMax, endMin) : endMax,
      roles,
      people: [row.person],
      organizations,
      texts: searched.term(row),
    }
  }
  const event = (row: EventRow): Entry => {
    const days = mustParseEdtf(row.date)
    const min = days.min === OPEN_PAST ? days.max : days.min
    const max = days.max === OPEN_FUTURE ? days.min : days.max
    const { people = [], organizations = [] } = row
    const held = people.flatMap((person) => heldOn(ownFile(person), min, max).map(office))
    return {
      id: row.id,
      min,
      max,
      roles: held.flatMap(({ roles }) => roles),
      people,
      organizations: [...organizations.flatMap(withWholes), ...held.flatMap(({ organizations: its }) => its)],
      texts: searched.event(row),
    }
  }
  return { term, event }
}

/** Each person's part of the file: what is asked of one person need not go through all. */
function filesByPerson(file: DatasetFile): (person: string) => DatasetFile {
  const own = new Map(file.people.map((person) => [person.id, { person, terms: [] as TermRow[] }]))
  for (const term of file.terms) own.get(term.person)?.terms.push(term)
  return (id) => {
    const { person, terms } = own.get(id) ?? { person: undefined, terms: [] }
    return { ...file, people: person ? [person] : [], terms }
  }
}

/** What a person is known to have held on some days; else what may have been held, its end unstated. */
function heldOn(own: DatasetFile, min: number, max: number): TermRow[] {
  const how = (term: TermRow) => howHeld(own, term, min, max)
  const held = own.terms.filter((term) => how(term) !== undefined)
  const stated = held.filter((term) => how(term) !== 'unstated')
  return stated.length > 0 ? stated : held
}
