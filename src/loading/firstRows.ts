/** The first lanes of a long file of rows, which are shown before the rest is checked. */
import type { Whole } from '../dataset/columns.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { inOrder } from '../dataset/inOrder.ts'
import { glance } from './glance.ts'

/** A file with more terms than this shows its first lanes. */
const MANY = 300
/** As many terms as lanes that fill a high screen. */
const FIRST_TERMS = 250
const MOST_PEOPLE = 5000
const MOST_EVENTS = 500

interface FirstRows {
  readonly file: DatasetFile
  readonly whole: Whole
}

/**
 * The first terms of a long file, and the people up to the last of theirs, each at its place in the whole; annotations come
 * with it, since they may be of any. `undefined`
 * where the file is short, or these rows are not in order as they are: what is wrong is told when the whole is checked.
 */
export function firstRows(value: unknown): FirstRows | undefined {
  const { terms, people, events, annotations: _, ...rest } = Object(value) as Record<string, unknown>
  if (!Array.isArray(terms) || !Array.isArray(people) || terms.length <= MANY) return undefined
  const some = terms.slice(0, FIRST_TERMS)
  const wanted = new Set(some.map((term) => (term as { person?: unknown } | null)?.person))
  let count = 0
  for (let p = 0; p < people.length && p < MOST_PEOPLE && wanted.size > 0; p++)
    if (wanted.delete((people[p] as { id?: unknown } | null)?.id)) count = p + 1
  const first = people.slice(0, count)
  const all = Array.isArray(events) ? events : []
  const theirs = eventsOf(first, all)
  if (theirs.length > MOST_EVENTS) return undefined
  const file = inOrder({ ...rest, people: first, terms: some, events: theirs })
  return file && { file, whole: glance({ asOf: rest.asOf, people, terms, events: all }) }
}

/** Events stand in the lanes of their people, and those of nobody in a lane of their own: lanes are as high with all of them. */
function eventsOf(people: readonly { id?: unknown }[], events: readonly { people?: unknown }[]): unknown[] {
  const known = new Set(people.map((person) => person?.id))
  return events.flatMap((event) => {
    const theirs = Array.isArray(event?.people) ? event.people : []
    const here = theirs.filter((id) => known.has(id))
    return theirs.length > 0 && here.length === 0 ? [] : [{ ...event, people: here }]
  })
}
