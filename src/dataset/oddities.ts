/**
 * What is odd in a dataset, though nothing in it is impossible: a register may have such rows, and a slip of the pen nearly
 * always has. Only what is certain counts: dates are compared by the bounds that leave no doubt.
 */
import { OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import { atOnce } from './atOnce.ts'
import { CURRENT, END_UNSTATED, START_UNSTATED } from './columns.ts'
import type { Dataset } from './dataset.ts'
import { type Add, collect, inPieces, type OddityGroup } from './oddityGroups.ts'
import { parseDate } from './parsedDates.ts'
import { unsourced } from './unsourced.ts'

const YEAR = 365.2425
/** Nobody is known so many years before to take an office, and hardly an end is stated so long before. */
const FAR_START = 20 * YEAR
const FAR_END = 100 * YEAR
/** Longer than anybody lived by more than a year of each date leaves open, and than anybody held an office. */
const LONG_LIFE = 130 * YEAR
const LONG_TERM = 100 * YEAR

/** All oddities, in one go; `whole` as below. */
export const odditiesOf = (dataset: Dataset, whole?: string): readonly OddityGroup[] =>
  atOnce(findOddities(dataset, whole))

/**
 * The same in steps of a few thousand rows, between which a page can answer. Linear in the rows. `whole` is the name of the group of
 * which all are named, and not the first few, or `EACH`.
 */
export function* findOddities(dataset: Dataset, whole?: string): Generator<void, readonly OddityGroup[]> {
  const { add, all } = collect(whole)
  yield* inPieces(dataset.people.count, (person) => {
    ofLife(dataset, person, add)
    bornInOffice(dataset, person, add)
    sameTerms(dataset, person, add)
  })
  yield* inPieces(dataset.terms.count, (term) => ofTerm(dataset, term, add))
  yield* inPieces(dataset.events.count, (event) => ofEvent(dataset, event, add))
  if (dataset.sources.count === 0) {
    add('noSources', 'sources', 0, '', () => [])
    return all()
  }
  for (const row of yield* unsourced(dataset.terms, dataset.term.table))
    add('noSource', 'terms', row, 'sources', () => [])
  for (const row of yield* unsourced(dataset.events, dataset.event))
    add('noSource', 'events', row, 'sources', () => [])
  return all()
}

/** First day of a birth, and last of a death. */
const lifeOf = ({ born, died }: Dataset, person: number) => ({
  birth: born[person] ?? OPEN_PAST,
  death: died[person] ?? OPEN_FUTURE,
})

function ofLife(dataset: Dataset, person: number, add: Add): void {
  const { people, head } = dataset
  const { birth, death } = lifeOf(dataset, person)
  const row = () => people.row(person)
  if (birth > head.asOf) add('lifeAhead', 'people', person, 'born', () => [row().born])
  // Of a death in the year of asOf nobody can say that it is still to come.
  else if (death !== OPEN_FUTURE && death > head.asOf + YEAR)
    add('lifeAhead', 'people', person, 'died', () => [row().died])
  if (birth !== OPEN_PAST && death !== OPEN_FUTURE && death - birth > LONG_LIFE)
    add('longLife', 'people', person, 'died', () => [row().born, row().died])
}

/** Told once of a person, with the first such term. */
function bornInOffice(dataset: Dataset, person: number, add: Add): void {
  const { birth } = lifeOf(dataset, person)
  if (birth === OPEN_PAST) return
  const { people, terms, term } = dataset
  for (const i of termsOf(dataset, person)) {
    if ((term.flags[i] ?? 0) & START_UNSTATED || birth <= (term.startMax[i] ?? 0)) continue
    add('bornInOffice', 'people', person, 'born', () => [people.row(person).born, terms.row(i).start])
    return
  }
}

const termsOf = ({ termsByPerson: { from, items } }: Dataset, person: number): Uint32Array =>
  items.subarray(from[person], from[person + 1])

/** Terms of one person with the same office and dates have the same core: they lie side by side in the order of time. */
function sameTerms(dataset: Dataset, person: number, add: Add): void {
  const { terms, term, termsByPerson } = dataset
  const its = termsOf(dataset, person)
  const core = (k: number) => termsByPerson.coreFrom[its[k] ?? 0]
  let known: Map<string, number> | undefined
  for (let k = 0; k < its.length; k++) {
    if (k === 0 || core(k) !== core(k - 1)) known = undefined
    if (!known && core(k) !== core(k + 1)) continue
    const i = its[k] ?? 0
    if ((term.flags[i] ?? 0) & START_UNSTATED) continue
    known ??= new Map()
    const bounds = [term.startMin, term.startMax, term.endMin, term.endMax].map((column) => column[i])
    const what = [term.office[i], (term.flags[i] ?? 0) & (END_UNSTATED | CURRENT), ...bounds]
    const other = known.get(what.join())
    if (other === undefined) known.set(what.join(), i)
    else add('sameTerm', 'terms', i, 'id', () => [terms.id(other)])
  }
}

function ofTerm(dataset: Dataset, i: number, add: Add): void {
  const { people, terms, term, head } = dataset
  const [person = 0, flags = 0] = [term.person[i], term.flags[i]]
  const { death } = lifeOf(dataset, person)
  const [startMin = 0, startMax = 0, endMin = 0] = [term.startMin[i], term.startMax[i], term.endMin[i]]
  const [hasStart, hasEnd] = [!(flags & START_UNSTATED), !(flags & END_UNSTATED)]
  const [start, end] = [() => terms.row(i).start, () => terms.row(i).end]
  const died = () => people.row(person).died
  if (hasStart && startMin > head.asOf + FAR_START)
    add('startsFarAhead', 'terms', i, 'start', () => [start()])
  else if (hasEnd && endMin > head.asOf + FAR_END) add('endsFarAhead', 'terms', i, 'end', () => [end()])
  if (hasStart && startMin > death) add('afterDeath', 'terms', i, 'start', () => [start(), died()])
  else if (hasEnd && endMin > death && (hasStart || firstDay(end(), head.asOf) > death))
    add('afterDeath', 'terms', i, 'end', () => [end(), died()])
  if (hasStart && hasEnd && endMin - startMax > LONG_TERM)
    add('longTerm', 'terms', i, 'end', () => [start(), end()])
}

/** Of an end as it is written: of a term without a start the bounds also know what its neighbours say. */
function firstDay(date: string | undefined, asOf: number): number {
  if (date === '..') return asOf
  const parsed = parseDate(date ?? '')
  return parsed.ok ? parsed.date.min : OPEN_PAST
}

function ofEvent({ events, event, head }: Dataset, i: number, add: Add): void {
  if ((event.min[i] ?? 0) > head.asOf + FAR_START)
    add('startsFarAhead', 'events', i, 'date', () => [events.row(i).date])
}
