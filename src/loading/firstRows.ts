/** The first lanes of a long file of rows, which are shown before the rest is checked. */
import type { DatasetFile } from '../dataset/format.ts'
import { validate } from '../dataset/validate.ts'

/** A file with more terms than this shows its first lanes. */
const MANY = 5000
const FIRST_TERMS = 1000
const MOST_PEOPLE = 5000

/**
 * The first terms of a long file, and the people up to the last of theirs, each at its place in the whole. `undefined`
 * where the file is short, or these rows are not in order: what is wrong is told when the whole is checked.
 */
export function firstRows(value: unknown): DatasetFile | undefined {
  const { terms, people, ...rest } = Object(value) as Record<string, unknown>
  if (!Array.isArray(terms) || !Array.isArray(people) || terms.length <= MANY) return undefined
  const some = terms.slice(0, FIRST_TERMS)
  const wanted = new Set(some.map((term) => (term as { person?: unknown } | null)?.person))
  let count = 0
  for (let p = 0; p < people.length && p < MOST_PEOPLE && wanted.size > 0; p++)
    if (wanted.delete((people[p] as { id?: unknown } | null)?.id)) count = p + 1
  const validated = validate({ ...rest, people: people.slice(0, count), terms: some, events: [] })
  return validated.ok ? validated.file : undefined
}
