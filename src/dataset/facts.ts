/** What is known of a few of many rows: each text once, with the rows that have it. */
import { fold } from './fold.ts'
import type { Text } from './format.ts'
import { groupBy } from './group.ts'
import { type SearchText, searchText } from './searchText.ts'
import { allTexts } from './text.ts'

export interface Facts {
  readonly text: SearchText
  /** Text `k` is of the rows `rows[from[k]] … rows[from[k + 1] - 1]`. */
  readonly from: Uint32Array<ArrayBuffer>
  readonly rows: Uint32Array<ArrayBuffer>
}

/** Rows that name a person: row `rows[k]` names `people[k]`. */
export interface Naming {
  readonly rows: Uint32Array<ArrayBuffer>
  readonly people: Uint32Array<ArrayBuffer>
}

export function collectFacts() {
  const places = new Map<string, number>()
  const texts: number[] = []
  const rows: number[] = []
  const addOne = (row: number, text: string) => {
    const place = places.get(text) ?? places.size
    places.set(text, place)
    texts.push(place)
    rows.push(row)
  }
  return {
    /** In all its languages. */
    add(row: number, text: Text | undefined): void {
      for (const one of allTexts(text)) addOne(row, one)
    },
    facts(): Facts {
      const { from, items } = groupBy(texts, places.size)
      const folded = [...places.keys()].map((text) => [fold(text)])
      return { text: searchText(folded), from, rows: items.map((k) => rows[k] ?? 0) }
    },
  }
}

export function collectNaming() {
  const rows: number[] = []
  const people: number[] = []
  return {
    /** A person who is not in the dataset is left out. */
    add(row: number, person: number | undefined): void {
      if (person === undefined) return
      rows.push(row)
      people.push(person)
    },
    naming: (): Naming => ({ rows: Uint32Array.from(rows), people: Uint32Array.from(people) }),
  }
}
