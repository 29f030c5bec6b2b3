/** The parties of a dataset. They have no table in the file: a party is a text that people and terms have. */
import type { Text } from './format.ts'
import { allTexts, writtenIn } from './text.ts'

export interface PartyRow {
  readonly id: string
  readonly name: Text
  /** What links call it by its other English names. */
  readonly also?: readonly string[]
}

export interface PartyColumns {
  /** In the order in which they are met: those of terms as they follow each other, then those of people without a term. */
  readonly rows: readonly PartyRow[]
  /** The party of each term, as an index, or -1: its own, else its person's. Empty where there are no parties. */
  readonly ofTerms: Int32Array<ArrayBuffer>
}

/**
 * What a link calls a party: its name in English, or in its first language, as words joined by "-". The same name written
 * with and without languages is one party. So are names that are alike in any language.
 */
export function partyId(name: Text): string {
  const text = writtenIn(name, 'en')
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? text
  )
}

/** `people` and `terms` are the parties that rows have; `person` is whose each term is. */
export function partyColumns(
  people: readonly (Text | undefined)[],
  terms: readonly (Text | undefined)[],
  person: ArrayLike<number>,
): PartyColumns {
  if (![people, terms].some((names) => names.some((name) => name)))
    return { rows: [], ofTerms: new Int32Array(0) }
  const rows: { id: string; name: Text; also?: string[] }[] = []
  const known = new Map<string, number>()
  /** The first party of each id, and of each name in any language. */
  const [byId, byName] = [new Map<string, number>(), new Map<string, number>()]
  const find = (name: Text, id: string): number => {
    let first = byId.get(id) ?? rows.length
    for (const text of allTexts(name)) first = Math.min(first, byName.get(text) ?? first)
    return first
  }
  const enter = (name: Text): number => {
    const id = partyId(name)
    const place = find(name, id)
    const row = rows[place]
    if (!row) rows.push({ id, name })
    else if (row.id !== id) {
      row.also ??= []
      row.also.push(id)
    }
    if (!row) byId.set(id, place)
    return place
  }
  const placeOf = (name: Text | undefined): number => {
    if (!name) return -1
    const text = writtenIn(name, 'en')
    const place = known.get(text) ?? enter(name)
    known.set(text, place)
    const row = rows[place]
    // A name in several languages says more than one in one.
    if (row && typeof row.name === 'string') row.name = name
    if (row?.name === name) for (const one of allTexts(name)) if (!byName.has(one)) byName.set(one, place)
    return place
  }
  const ofTerms = Int32Array.from(person, (p, i) => placeOf(terms[i] ?? people[p]))
  people.forEach(placeOf)
  return { rows, ofTerms }
}
