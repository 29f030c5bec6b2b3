/** Which clauses each term and each event fails: one pass over each table, one byte for each row. */
import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Bounds } from '../dates/edtf.ts'
import { type Filter, ORG, PERSON, ROLE, TEXT, TIME } from './clause.ts'
import { heldSome, termsByPerson } from './held.ts'
import { within } from './organizations.ts'
import { hits } from './search.ts'

/** The bits of the clauses that a row fails; 0 where it matches. */
export interface Fails {
  readonly terms: Uint8Array
  readonly events: Uint8Array
}

/** Every clause of every row, so that facets can count what a row would do without its own. */
export function matchAll(dataset: Dataset, filter: Filter): Fails {
  const chosen = chosenOf(dataset, filter)
  return { terms: failsOfTerms(dataset, chosen), events: failsOfEvents(dataset, chosen) }
}

/** The filter as bytes: one for each row of a table, 1 where it is chosen; `null` is no clause. */
interface Chosen {
  readonly time: Bounds | null
  readonly roles: Uint8Array | null
  readonly people: Uint8Array | null
  readonly organizations: Uint8Array | null
  /** For each word, where it is found. */
  readonly words: readonly { people: Uint8Array; offices: Uint8Array; events: Uint8Array }[]
}

function chosenOf(dataset: Dataset, { time, roles, people, organizations, words }: Filter): Chosen {
  const { search } = dataset
  return {
    time,
    roles: roles && bytesOf(roles, dataset.roles.count),
    people: people && bytesOf(people, dataset.people.count),
    organizations: organizations && within(dataset, organizations),
    words: words.map((word) => ({
      people: hits(search.people, word),
      offices: hits(search.offices, word),
      events: hits(search.events, word),
    })),
  }
}

function bytesOf(rows: ReadonlySet<number>, count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  for (const row of rows) bytes[row] = 1
  return bytes
}

function failsOfTerms({ term }: Dataset, chosen: Chosen): Uint8Array {
  const { time, roles, people, organizations, words } = chosen
  const fails = new Uint8Array(term.person.length)
  for (let i = 0; i < fails.length; i++) {
    const person = term.person[i] ?? 0
    const office = term.office[i] ?? 0
    const found = words.length === 0 || words.every((word) => word.people[person] || word.offices[office])
    fails[i] =
      (time === null || overlaps(time, spanMin(term, i), spanMax(term, i)) ? 0 : TIME) |
      (roles === null || roles[term.role[i] ?? 0] ? 0 : ROLE) |
      (people === null || people[person] ? 0 : PERSON) |
      (organizations === null || organizations[term.organization[i] ?? -1] ? 0 : ORG) |
      (found ? 0 : TEXT)
  }
  return fails
}

const overlaps = (time: Bounds, first: number, last: number): boolean => first <= time.max && last >= time.min

function failsOfEvents(dataset: Dataset, chosen: Chosen): Uint8Array {
  const { event } = dataset
  const { time, people, organizations, words } = chosen
  const fails = new Uint8Array(event.min.length)
  for (let i = 0; i < fails.length; i++) {
    const of = event.people.subarray(event.peopleFrom[i], event.peopleFrom[i + 1])
    const by = event.organizations.subarray(event.organizationsFrom[i], event.organizationsFrom[i + 1])
    const found =
      words.length === 0 || words.every((word) => word.events[i] || of.some((person) => word.people[person]))
    fails[i] =
      (time === null || overlaps(time, event.min[i] ?? 0, event.max[i] ?? 0) ? 0 : TIME) |
      (meets(chosen.roles, dataset.term.role, dataset, i, of) ? 0 : ROLE) |
      (people === null || of.some((person) => people[person]) ? 0 : PERSON) |
      (by.some((organization) => organizations?.[organization]) ||
      meets(organizations, dataset.term.organization, dataset, i, of)
        ? 0
        : ORG) |
      (found ? 0 : TEXT)
  }
  return fails
}

/** Whether one of an event's people held, on its days, a term whose value in this column is chosen. */
function meets(
  chosen: Uint8Array | null,
  column: Int32Array | Uint32Array,
  dataset: Dataset,
  event: number,
  people: Uint32Array,
): boolean {
  if (chosen === null) return true
  const byPerson = termsByPerson(dataset)
  const from = dataset.event.min[event] ?? 0
  const to = dataset.event.max[event] ?? 0
  const isChosen = (term: number) => chosen[column[term] ?? -1] === 1
  return people.some((person) => heldSome(dataset, byPerson, person, from, to, isChosen))
}
