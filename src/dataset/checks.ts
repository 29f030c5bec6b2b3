/**
 * What an editor looks at in those who hold an office one after another, after the checks of Wikidata's PositionHolderHistory: who
 * held it when another did, when nobody did, who names another than follows. They inform, and refuse nothing; a collective office,
 * such as a seat in a parliament, has no succession. Whoever is acting is exempt, as they are there.
 */
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { atOnce } from './atOnce.ts'
import { ACTING, CURRENT, END_UNSTATED, START_UNSTATED } from './columns.ts'
import type { Dataset } from './dataset.ts'
import { foldedName } from './foldedName.ts'
import type { PersonRef } from './format.ts'
import { groupBy } from './group.ts'
import { type Add, collect, inPieces, type OddityGroup } from './oddityGroups.ts'

const YEAR = 365.2425
/** Nobody is known in an office so young but heirs. */
const YOUNG = 16 * YEAR
/** Between two holders an office is empty for some weeks without anybody's slip. */
const VACANT = 62
/** A day or two on which both are said to hold it is how offices are handed over. */
const HANDOVER = 2
/** Where more than this part of the holders hold an office with the one before, it is one that several hold. */
const SEVERAL = 0.25

/**
 * All that there is to check, in steps of a few thousand rows; linear in them but for the order of an office's holders. `whole` is the
 * name of the group of which all are named, and not the first few, or `EACH`.
 */
export function* findChecks(dataset: Dataset, whole?: string): Generator<void, readonly OddityGroup[]> {
  const { add, all } = collect(whole)
  const { items, from } = groupBy(dataset.term.office, dataset.offices.count)
  yield* inPieces(dataset.offices.count, (office) =>
    ofOffice(dataset, items.slice(from[office], from[office + 1]), add),
  )
  yield* inPieces(dataset.terms.count, (term) => ofTerm(dataset, term, add))
  yield* samePeople(dataset, add)
  return all()
}

/** The same in one go. */
export const checksOf = (dataset: Dataset, whole?: string): readonly OddityGroup[] =>
  atOnce(findChecks(dataset, whole))

function ofOffice(dataset: Dataset, terms: Uint32Array, add: Add): void {
  const { term } = dataset
  const dated = [...terms].filter((i) => !((term.flags[i] ?? 0) & (START_UNSTATED | ACTING)))
  dated.sort(
    (a, b) =>
      (term.startMin[a] ?? 0) - (term.startMin[b] ?? 0) || (term.startMax[a] ?? 0) - (term.startMax[b] ?? 0),
  )
  const pairs = dated.slice(1).map((next, k) => [dated[k] ?? 0, next] as const)
  const together = pairs.filter(([first, second]) => overlap(dataset, first, second) > HANDOVER)
  if (together.length > SEVERAL * dated.length && dated.length > 2) return
  for (const [first, second] of pairs) ofPair(dataset, first, second, add)
}

/** Days on which two terms of different people certainly both ran; 0 where none is certain. */
function overlap({ term }: Dataset, first: number, second: number): number {
  if (term.person[first] === term.person[second]) return 0
  const starts = [first, second].map((i) => term.startMax[i] ?? 0)
  const ends = [first, second].map((i) =>
    (term.flags[i] ?? 0) & END_UNSTATED ? OPEN_PAST : (term.endMin[i] ?? 0),
  )
  return Math.max(0, Math.min(...ends) - Math.max(...starts))
}

/** Two holders one after the other. */
function ofPair(dataset: Dataset, first: number, second: number, add: Add): void {
  const { term, terms, people } = dataset
  const name = (i: number) => people.id(term.person[i] ?? 0)
  if (term.person[first] === term.person[second]) return
  if (overlap(dataset, first, second) > HANDOVER) {
    add('heldByTwo', 'terms', first, 'end', () => [
      terms.row(first).end,
      terms.row(second).start,
      name(second),
    ])
    return
  }
  const isSame =
    term.startMin[first] === term.startMin[second] && term.startMax[first] === term.startMax[second]
  if (!isSame && (term.startMax[first] ?? 0) > (term.startMin[second] ?? 0))
    add('orderUnknown', 'terms', second, 'start', () => [
      terms.row(first).start,
      terms.row(second).start,
      name(first),
    ])
  const end = (term.flags[first] ?? 0) & END_UNSTATED ? OPEN_FUTURE : (term.endMax[first] ?? OPEN_FUTURE)
  if (end !== OPEN_FUTURE && (term.startMin[second] ?? 0) - end > VACANT)
    add('vacant', 'terms', second, 'start', () => [terms.row(first).end, terms.row(second).start])
  ofRelations(dataset, first, second, add)
}

/** Does either name another than the one who stands beside them here? */
function ofRelations({ term, terms, people }: Dataset, first: number, second: number, add: Add): void {
  const names = (of: number, relation: 'successor' | 'predecessor', other: number) => {
    const refs = terms.row(of).related?.[relation] ?? []
    return refs.length === 0 || refs.some((ref) => isOf(ref, people.id(term.person[other] ?? 0)))
  }
  const name = (i: number) => people.id(term.person[i] ?? 0)
  if (!names(first, 'successor', second))
    add('otherSuccessor', 'terms', first, 'related.successor', () => [name(second)])
  if (!names(second, 'predecessor', first))
    add('otherPredecessor', 'terms', second, 'related.predecessor', () => [name(first)])
}

/** Whoever is known by name alone may be anybody. */
const isOf = (ref: PersonRef, id: string): boolean => !('person' in ref) || ref.person === id

function ofTerm(dataset: Dataset, i: number, add: Add): void {
  const { term, terms, people, born } = dataset
  const [person = 0, flags = 0] = [term.person[i], term.flags[i]]
  const birth = born[person] ?? OPEN_PAST
  // A birth is its first day: of one known by the year alone the last may be a year later.
  if (birth !== OPEN_PAST && !(flags & START_UNSTATED)) {
    const age = (term.startMax[i] ?? 0) - birth
    if (age >= 0 && age < YOUNG)
      add('young', 'terms', i, 'start', () => [people.row(person).born, terms.row(i).start])
  }
  if (flags & CURRENT && !(flags & ACTING) && (terms.row(i).related?.successor?.length ?? 0) > 0)
    add('currentWithSuccessor', 'terms', i, 'end', () => [])
}

/** One name and one day, or year, of birth under two ids. */
function* samePeople({ people, born }: Dataset, add: Add): Generator<void> {
  const known = new Map<string, number>()
  yield* inPieces(people.count, (person) => {
    if (born[person] === OPEN_PAST) return
    const row = people.row(person)
    const who = `${foldedName(row.name)}\n${row.born}`
    const other = known.get(who)
    if (other === undefined) known.set(who, person)
    else add('samePerson', 'people', person, 'id', () => [people.id(other)])
  })
}
