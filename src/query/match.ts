/**
 * Which clauses each term and each event fails: one byte a row, one bit a clause. A clause is a pass over the
 * columns that writes its own bit, and a change of the filter repeats only the passes of the clauses that changed.
 */
import { spanMax, spanMin } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { type Filter, ORG, PERSON, ROLE, TEXT, TIME } from './clause.ts'
import { termsOfEvents } from './held.ts'
import { within } from './organizations.ts'
import { hits } from './search.ts'

/** The bits of the clauses that a row fails; 0 where it matches. */
export interface Fails {
  readonly terms: Uint8Array
  readonly events: Uint8Array
}

/** Every clause of every row, so that facets can count what a row would do without its own. */
export const matchAll = (dataset: Dataset, filter: Filter): Fails => createMatcher(dataset)(filter)

/** Matches one filter after another. What it returns is the caller's to keep. */
export function createMatcher(dataset: Dataset): (filter: Filter) => Fails {
  const fails = {
    terms: new Uint8Array(dataset.term.person.length),
    events: new Uint8Array(dataset.event.min.length),
  }
  let before: Filter = { time: null, roles: null, people: null, organizations: null, words: [] }
  return (filter) => {
    for (const { bit, passes, changed } of CLAUSES)
      if (changed(before, filter)) {
        const { term, event } = passes(dataset, filter)
        write(fails.terms, bit, term)
        write(fails.events, bit, event)
      }
    before = filter
    return { terms: fails.terms.slice(), events: fails.events.slice() }
  }
}

type Passes = (row: number) => boolean

/** Does a term, does an event meet the clause? Asked once of each row. */
interface ClausePass {
  readonly term: Passes | null
  readonly event: Passes | null
}

/** `null` is no clause: every row meets it. */
function write(fails: Uint8Array, bit: number, passes: Passes | null): void {
  for (let i = 0; i < fails.length; i++) {
    const others = (fails[i] ?? 0) & ~bit
    fails[i] = passes === null || passes(i) ? others : others | bit
  }
}

interface Clause {
  readonly bit: number
  readonly changed: (before: Filter, after: Filter) => boolean
  readonly passes: (dataset: Dataset, filter: Filter) => ClausePass
}

const NO_CLAUSE: ClausePass = { term: null, event: null }

const CLAUSES: readonly Clause[] = [
  {
    bit: TIME,
    changed: (a, b) => a.time?.min !== b.time?.min || a.time?.max !== b.time?.max,
    passes: ({ term, event }, { time }) =>
      time === null
        ? NO_CLAUSE
        : {
            term: (i) => spanMin(term, i) <= time.max && spanMax(term, i) >= time.min,
            event: (i) => (event.min[i] ?? 0) <= time.max && (event.max[i] ?? 0) >= time.min,
          },
  },
  {
    bit: ROLE,
    changed: (a, b) => !sameSet(a.roles, b.roles),
    passes: (dataset, { roles }) => {
      if (roles === null) return NO_CLAUSE
      const chosen = bytesOf(roles, dataset.roles.count)
      const { role } = dataset.term
      const term = (i: number) => chosen[role[i] ?? 0] === 1
      return { term, event: anyHeld(dataset, term) }
    },
  },
  {
    bit: PERSON,
    changed: (a, b) => !sameSet(a.people, b.people),
    passes: (dataset, { people }) => {
      if (people === null) return NO_CLAUSE
      const chosen = bytesOf(people, dataset.people.count)
      const { person } = dataset.term
      return { term: (i) => chosen[person[i] ?? 0] === 1, event: anyPerson(dataset, (p) => chosen[p] === 1) }
    },
  },
  {
    bit: ORG,
    changed: (a, b) => !sameSet(a.organizations, b.organizations),
    passes: (dataset, { organizations }) => {
      if (organizations === null) return NO_CLAUSE
      const chosen = within(dataset, organizations)
      const { organization } = dataset.term
      const term = (i: number) => chosen[organization[i] ?? -1] === 1
      const held = anyHeld(dataset, term)
      const { organizationsFrom: from, organizations: of } = dataset.event
      return { term, event: (i) => some(from, of, i, (o) => chosen[o] === 1) || held(i) }
    },
  },
  {
    bit: TEXT,
    changed: (a, b) => a.words.join(' ') !== b.words.join(' '),
    passes: ({ search, term, event: { peopleFrom, people } }, { words }) => {
      if (words.length === 0) return NO_CLAUSE
      const found = words.map((word) => ({
        people: hits(search.people, word),
        offices: hits(search.offices, word),
        events: hits(search.events, word),
      }))
      const { person, office } = term
      return {
        term: (i) => found.every((word) => word.people[person[i] ?? 0] || word.offices[office[i] ?? 0]),
        event: (i) =>
          found.every((word) => word.events[i] || some(peopleFrom, people, i, (p) => word.people[p] === 1)),
      }
    },
  },
]

function sameSet(a: ReadonlySet<number> | null, b: ReadonlySet<number> | null): boolean {
  if (a === null || b === null) return a === b
  return a.size === b.size && [...a].every((row) => b.has(row))
}

/** One byte for each row of a table, 1 where it is chosen. */
function bytesOf(rows: ReadonlySet<number>, count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  for (const row of rows) bytes[row] = 1
  return bytes
}

/** Is there an entry of list `i` that meets the condition? */
function some(
  from: Uint32Array,
  items: Uint32Array,
  i: number,
  condition: (item: number) => boolean,
): boolean {
  for (let k = from[i] ?? 0; k < (from[i + 1] ?? 0); k++) if (condition(items[k] ?? 0)) return true
  return false
}

const anyPerson =
  ({ event }: Dataset, condition: (person: number) => boolean): Passes =>
  (i) =>
    some(event.peopleFrom, event.people, i, condition)

/** Whether one of an event's people held, on its days, a term that meets the condition. */
function anyHeld(dataset: Dataset, condition: (term: number) => boolean): Passes {
  const { from, items } = termsOfEvents(dataset)
  return (i) => some(from, items, i, condition)
}
