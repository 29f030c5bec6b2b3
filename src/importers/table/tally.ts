/** How many people and terms a table will have, told by its rows before they are read. */
import { fold } from '../../dataset/fold.ts'
import { cellOf } from './cells.ts'
import type { ColumnMapping, Field } from './mapping.ts'

export interface Tally {
  readonly people: number
  readonly terms: number
}

/**
 * Counts rows as they go by. People are counted as they are told apart (`people.ts`), those of rows that turn out to be left out among
 * them. The answer is `undefined` where some rows tell a person by name alone and others by more: who is who, and so the order of
 * people, is known only when all have been read. `undefined` too of a table with events, which stand in anybody's lane, and with several
 * offices in a row.
 */
export function createTally(columns: readonly ColumnMapping[]) {
  const those = (...fields: Field[]) =>
    columns.flatMap(({ field }, i) => (field !== undefined && fields.includes(field) ? [i] : []))
  const [names, keys] = [those('person', 'givenName', 'familyName'), those('personKey', 'personWikidata')]
  const [born, offices, events] = [those('born'), those('office'), those('event')]
  const hasParts = columns.some(({ nth }) => nth !== undefined)
  const textOf = (cells: readonly string[], at: readonly number[]) => {
    let text = ''
    for (const i of at) text += cellOf(cells, i)
    return text
  }
  const people = new Set<string>()
  let last: string | undefined
  let [named, unnamed, vague, exact] = [0, 0, 0, 0]
  const meet = (name: string, cells: readonly string[]) => {
    const key = textOf(cells, keys)
    const year = key === '' ? (/\d{4}/.exec(textOf(cells, born))?.[0] ?? '') : ''
    // Years of a life may stand behind it.
    const mayHaveLife = born.length === 0 && /[)）]$/.test(name)
    if (key === '' && year === '' && !mayHaveLife) vague++
    else exact++
    const who = key === '' ? `${year} ${name}` : `k ${key}`
    if (who === last) return
    last = who
    people.add(key === '' ? fold(who) : who)
  }
  return {
    look: (cells: readonly string[]) => {
      if (events.length > 0) return
      if (offices.length > 0 && textOf(cells, offices) === '') return
      const name = textOf(cells, names)
      if (name === '') {
        unnamed++
        return
      }
      named++
      meet(name, cells)
    },
    /** `isNamedOnce`: rows without a name are of the person above. */
    counts: (isNamedOnce: boolean): Tally | undefined =>
      events.length > 0 || hasParts || (vague > 0 && exact > 0)
        ? undefined
        : { people: people.size, terms: named + (isNamedOnce ? unnamed : 0) },
  }
}
