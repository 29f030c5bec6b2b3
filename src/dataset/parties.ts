/** The parties of a dataset. They have no table in the file: a party is a text that people and terms have. */
import type { Text } from './format.ts'
import { textIn } from './text.ts'

export interface PartyRow {
  readonly id: string
  readonly name: Text
}

export interface PartyColumns {
  /** In the order in which they are met: those of terms as they follow each other, then those of people without a term. */
  readonly rows: readonly PartyRow[]
  /** The party of each term, as an index, or -1: its own, else its person's. Empty where there are no parties. */
  readonly ofTerms: Int32Array<ArrayBuffer>
}

/**
 * What a link calls a party: its name in English, or in its first language, as words joined by "-". The same name written
 * with and without languages is one party.
 */
export function partyId(name: Text): string {
  const text = textIn(name, 'en')
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
  if (!people.some(isText) && !terms.some(isText)) return { rows: [], ofTerms: new Int32Array(0) }
  const rows: PartyRow[] = []
  const places = new Map<string, number>()
  const byText = new Map<string, number>()
  const placeOf = (name: Text): number => {
    const text = textIn(name, 'en')
    const known = byText.get(text)
    const place = known ?? enter(partyId(name), name)
    if (known === undefined) byText.set(text, place)
    // A name in several languages says more than one in one.
    const row = rows[place]
    if (row && typeof row.name === 'string' && typeof name !== 'string') rows[place] = { id: row.id, name }
    return place
  }
  const enter = (id: string, name: Text): number => {
    const place = places.get(id) ?? rows.push({ id, name }) - 1
    places.set(id, place)
    return place
  }
  const ofTerms = Int32Array.from(person, (p, i) => {
    const name = terms[i] ?? people[p]
    return name === undefined ? -1 : placeOf(name)
  })
  for (const name of people) if (name !== undefined) placeOf(name)
  return { rows, ofTerms }
}

const isText = (text: Text | undefined): boolean => text !== undefined
