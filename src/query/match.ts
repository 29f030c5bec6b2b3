/**
 * Which clauses each term and each event fails: one byte a row, one bit a clause. A clause is a pass over the
 * columns that writes its own bit, and a change of the filter repeats only the passes of the clauses that changed.
 */
import { END_UNSTATED, spanMax, spanMin, type TermColumns } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { maskOf } from '../dataset/maskOf.ts'
import type { Bounds } from '../dates/edtf.ts'
import { type Filter, ORG, PARTY, PERSON, ROLE, TEXT, TIME } from './clause.ts'
import { termsOfEvents } from './holding.ts'
import { within as withTheirParts } from './organizations.ts'

/** The bits of the clauses that a row fails; 0 where it matches. */
export interface Fails {
  readonly terms: Uint8Array
  readonly events: Uint8Array
}

/** What the terms and events that contain a text have to pass (`textSearch.ts`, which comes after the first picture). */
export type FindText = (dataset: Dataset, text: string) => ClausePass

/** Every clause of every row, so that facets can count what a row would do without its own. */
export const matchAll = (dataset: Dataset, filter: Filter, find?: FindText): Fails =>
  createMatcher(dataset)(filter, find)

const NOTHING: Filter = {
  runOn: false,
  time: null,
  roles: null,
  people: null,
  organizations: null,
  parties: null,
  text: '',
}

/**
 * Matches one filter after another. What it returns is the caller's to keep. Without a way to find texts, those of a filter
 * are no clause.
 */
export function createMatcher(dataset: Dataset): (filter: Filter, find?: FindText) => Fails {
  const fails = {
    terms: new Uint8Array(dataset.term.person.length),
    events: new Uint8Array(dataset.event.min.length),
  }
  let before: Asked = NOTHING
  return (filter, find) => {
    const asked = { ...filter, find }
    for (const { bit, passes, changed } of CLAUSES)
      if (changed(before, asked)) {
        const { terms, event } = passes(dataset, asked)
        terms(fails.terms, bit)
        write(fails.events, bit, event)
      }
    before = asked
    return { terms: fails.terms.slice(), events: fails.events.slice() }
  }
}

interface Asked extends Filter {
  readonly find?: FindText | undefined
}

/** Writes the bit into the terms that fail the clause, and takes it out of the others. */
export type Pass = (fails: Uint8Array, bit: number) => void

export interface ClausePass {
  readonly terms: Pass
  /** Does an event meet the clause? Events are few beside terms. */
  readonly event: (row: number) => boolean
}

function write(fails: Uint8Array, bit: number, passes: (row: number) => boolean): void {
  for (let i = 0; i < fails.length; i++) {
    const others = (fails[i] ?? 0) & ~bit
    fails[i] = passes(i) ? others : others | bit
  }
}

// One loop each, with nothing to call: a million terms are asked in a millisecond or two.

// A typed array looks long for the place -1.
const isChosen = (chosen: Uint8Array, key: number): boolean => key >= 0 && chosen[key] === 1

/** Terms whose key (a row of another table, or -1) is chosen. */
const byKey =
  (keys: Uint32Array | Int32Array, chosen: Uint8Array): Pass =>
  (fails, bit) => {
    for (let i = 0; i < fails.length; i++)
      fails[i] = ((fails[i] ?? 0) & ~bit) | (isChosen(chosen, keys[i] ?? -1) ? 0 : bit)
  }

/** Terms that may have run on a day of the period; with `runOn` an end that no source states counts as running on. */
function within(terms: TermColumns, { min, max }: Bounds, runOn: boolean): Pass {
  const { flags } = terms
  const goesOn = runOn ? END_UNSTATED : 0
  return (fails, bit) => {
    for (let i = 0; i < fails.length; i++) {
      const reaches = spanMax(terms, i) >= min || ((flags[i] ?? 0) & goesOn) !== 0
      fails[i] = ((fails[i] ?? 0) & ~bit) | (spanMin(terms, i) <= max && reaches ? 0 : bit)
    }
  }
}

interface Clause {
  readonly bit: number
  readonly changed: (before: Asked, after: Asked) => boolean
  readonly passes: (dataset: Dataset, asked: Asked) => ClausePass
}

/** Every row meets it. */
const NO_CLAUSE: ClausePass = {
  terms: (fails, bit) => {
    for (let i = 0; i < fails.length; i++) fails[i] = (fails[i] ?? 0) & ~bit
  },
  event: () => true,
}

/** Terms whose role or party is chosen, and events whose people held one of them. */
const heldClause = (bit: number, table: 'roles' | 'parties', column: 'role' | 'party'): Clause => ({
  bit,
  changed: (a, b) => !sameSet(a[table], b[table]),
  passes: (dataset, { [table]: rows }) => {
    if (rows === null) return NO_CLAUSE
    const chosen = maskOf([...rows], dataset[table].count)
    const keys = dataset.term[column]
    return { terms: byKey(keys, chosen), event: anyHeld(dataset, keys, chosen) }
  },
})

const CLAUSES: readonly Clause[] = [
  {
    bit: TIME,
    changed: (a, b) => a.time?.min !== b.time?.min || a.time?.max !== b.time?.max || a.runOn !== b.runOn,
    passes: ({ term, event }, { time, runOn }) =>
      time === null
        ? NO_CLAUSE
        : {
            terms: within(term, time, runOn),
            event: (i) => (event.min[i] ?? 0) <= time.max && (event.max[i] ?? 0) >= time.min,
          },
  },
  heldClause(ROLE, 'roles', 'role'),
  {
    bit: PERSON,
    changed: (a, b) => !sameSet(a.people, b.people),
    passes: (dataset, { people }) => {
      if (people === null) return NO_CLAUSE
      const chosen = maskOf([...people], dataset.people.count)
      const { person } = dataset.term
      const { peopleFrom: from, people: of } = dataset.event
      return { terms: byKey(person, chosen), event: (i) => some(from, of, i, (p) => chosen[p] === 1) }
    },
  },
  {
    bit: ORG,
    changed: (a, b) => !sameSet(a.organizations, b.organizations),
    passes: (dataset, { organizations }) => {
      if (organizations === null) return NO_CLAUSE
      const chosen = withTheirParts(dataset, organizations)
      const { organization } = dataset.term
      const held = anyHeld(dataset, organization, chosen)
      const { organizationsFrom: from, organizations: of } = dataset.event
      const event = (i: number) => some(from, of, i, (o) => chosen[o] === 1) || held(i)
      return { terms: byKey(organization, chosen), event }
    },
  },
  heldClause(PARTY, 'parties', 'party'),
  {
    bit: TEXT,
    changed: (a, b) => a.text !== b.text || a.find !== b.find,
    passes: (dataset, { text, find }) => (text === '' || !find ? NO_CLAUSE : find(dataset, text)),
  },
]

function sameSet(a: ReadonlySet<number> | null, b: ReadonlySet<number> | null): boolean {
  if (a === null || b === null) return a === b
  return a.size === b.size && [...a].every((row) => b.has(row))
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

/** Whether one of an event's people held, on its days, a term whose key is chosen. */
function anyHeld(dataset: Dataset, keys: Uint32Array | Int32Array, chosen: Uint8Array) {
  const { from, items } = termsOfEvents(dataset)
  return (i: number): boolean => some(from, items, i, (term) => isChosen(chosen, keys[term] ?? -1))
}
