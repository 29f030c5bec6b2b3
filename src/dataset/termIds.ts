/**
 * The ids of terms that were written without any: `office.person`, then `office.person.2` for the person's second
 * term in that office in the order of the file. They cost nothing until one is asked for.
 */
import type { TermsByPerson } from './termsByPerson.ts'

interface Terms {
  readonly person: Uint32Array
  readonly office: Uint32Array
  readonly termsByPerson: TermsByPerson
}

interface Ids {
  readonly id: (i: number) => string
  readonly indexOf: (id: string) => number
}

export function termIds(terms: Terms, people: Ids, offices: Ids): Ids {
  const id = (i: number) => {
    const nth = sameOffice(terms, terms.person[i] ?? 0, terms.office[i] ?? 0).indexOf(i) + 1
    const stem = `${offices.id(terms.office[i] ?? 0)}.${people.id(terms.person[i] ?? 0)}`
    return nth === 1 ? stem : `${stem}.${nth}`
  }
  const indexOf = (wanted: string) => {
    // Ids may have dots of their own: every one could be the one between office and person.
    for (let dot = wanted.indexOf('.'); dot > 0; dot = wanted.indexOf('.', dot + 1)) {
      const found = nthOf(terms, offices.indexOf(wanted.slice(0, dot)), wanted.slice(dot + 1), people)
      if (found !== undefined) return found
    }
    return -1
  }
  return { id, indexOf }
}

/** The term that the rest of an id names, of an office that may be -1, in which there is none. */
function nthOf(terms: Terms, office: number, rest: string, people: Ids): number | undefined {
  const whole = people.indexOf(rest)
  const first = whole < 0 ? undefined : sameOffice(terms, whole, office)[0]
  if (first !== undefined) return first
  const [, stem, digits] = /^(.+)\.([1-9]\d*)$/.exec(rest) ?? []
  if (stem === undefined || digits === '1') return undefined
  const person = people.indexOf(stem)
  return person < 0 ? undefined : sameOffice(terms, person, office)[Number(digits) - 1]
}

/** A person's terms in one office, in the order of the file. */
function sameOffice({ termsByPerson, office }: Terms, person: number, wanted: number): number[] {
  const its = termsByPerson.items.subarray(termsByPerson.from[person], termsByPerson.from[person + 1])
  return Array.from(its.filter((term) => office[term] === wanted)).sort((a, b) => a - b)
}
