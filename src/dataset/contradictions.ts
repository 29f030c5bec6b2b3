/** What cannot stand together, though each value is well formed. Reads files that may be malformed elsewhere. */
import type { Bounds } from '../dates/edtf.ts'
import { inCircles } from './circles.ts'
import { runsBackwards } from './dateOrder.ts'
import { type DatasetFile, type EventRow, type PersonRow, parts, type TermRow } from './format.ts'
import { parseDate } from './parsedDates.ts'
import { RELATIONS } from './relations.ts'

/** How many terms a person has in an office. */
export type Held = (person: string, office: string) => number

/** What cannot be, where, and the values that `contradictionProblems.ts` makes problems of. */
export interface Contradiction {
  readonly kind:
    | 'partOfItself'
    | 'deathBeforeBirth'
    | 'endBeforeStart'
    | 'startAfterAsOf'
    | 'noOther'
    | 'besideItself'
    | 'noKey'
    | 'noDate'
  readonly table: Table
  readonly row: number
  /** Where in the row: `claims[0].field`. */
  readonly key: string
  readonly values: readonly string[]
}

type Table = 'organizations' | 'people' | 'terms' | 'events'
type Tell = (kind: Contradiction['kind'], key: string, ...values: string[]) => void

/** `held` knows of terms that are not in the file at hand. */
export function contradictions(value: unknown, held?: Held): Contradiction[] {
  const found: Contradiction[] = []
  const file = value as Partial<DatasetFile> | null
  const each = <Row>(table: Table, rows: readonly Row[] | undefined, check: Check<Row>) => {
    let row = 0
    const tell: Tell = (kind, key, ...values) => found.push({ kind, table, row, key, values })
    for (const one of listOf(rows)) {
      check(one, tell)
      row++
    }
  }
  const organizations = listOf(file?.organizations)
  for (const row of circles(organizations)) {
    const values = [organizations[row]?.id ?? '']
    found.push({ kind: 'partOfItself', table: 'organizations', row, key: 'partOf', values })
  }
  each('people', file?.people, ofPerson)
  const asOf = boundsOf(file?.asOf)
  const terms = held ?? countHeld(file?.terms)
  each('terms', file?.terms, (term, tell) => {
    ofTerm(term, asOf, tell)
    ofHolder(term, terms, tell)
  })
  each<EventRow>('events', file?.events, ({ claims }, tell) => ofClaims(claims, 'event', ['date'], tell))
  return found
}

type Check<Row> = (row: Partial<Row>, tell: Tell) => void

const ofPerson: Check<PersonRow> = ({ born = '', died = '', claims }, tell) => {
  ofClaims(claims, 'person', ['born', 'died'], tell)
  if (isBackwards(boundsOf(born), boundsOf(died))) tell('deathBeforeBirth', 'died', born, died)
}

function ofTerm({ start = '', end = '', claims }: Partial<TermRow>, asOf: Bounds | undefined, tell: Tell) {
  ofClaims(claims, 'term', ['start', 'end'], tell)
  const goesOn = end === '..'
  if (!isBackwards(boundsOf(start), goesOn ? asOf : boundsOf(end))) return
  if (goesOn) tell('startAfterAsOf', 'start', start)
  else tell('endBeforeStart', 'end', start, end)
}

const isBackwards = (earlier: Bounds | undefined, later: Bounds | undefined): boolean =>
  earlier !== undefined && later !== undefined && runsBackwards(earlier.min, later.max)

/** Counted when it is asked for: nearly no file names a holder as their own predecessor. */
function countHeld(terms: readonly TermRow[] | undefined): Held {
  let counts: Map<string, number> | undefined
  const count = () => {
    const found = new Map<string, number>()
    for (const { person, office } of listOf(terms)) {
      const key = `${person} ${office}`
      found.set(key, (found.get(key) ?? 0) + 1)
    }
    return found
  }
  return (person, office) => {
    counts ??= count()
    return counts.get(`${person} ${office}`) ?? 0
  }
}

/** Nobody follows themselves but in a further term of the office, and nobody holds it beside themselves. */
function ofHolder({ person, office, related }: Partial<TermRow>, held: Held, tell: Tell): void {
  if (typeof person !== 'string' || typeof related !== 'object' || related === null) return
  for (const relation of ['predecessor', 'successor', 'alongside'] as const)
    listOf(related[relation]).forEach((ref, k) => {
      if (!('person' in ref) || ref.person !== person) return
      const isBeside = relation === 'alongside'
      if (isBeside || held(person, office ?? '') <= 1)
        tell(isBeside ? 'besideItself' : 'noOther', `related.${relation}[${k}].person`, person, relation)
    })
}

/** A claim is about a key of its row, one within it (`name.zh`), or a relation; about a date it is one, so that it can be drawn beside the preferred one. */
function ofClaims(
  claims: TermRow['claims'],
  row: 'person' | 'term' | 'event',
  dates: readonly string[],
  tell: Tell,
): void {
  if (claims === undefined) return
  const all = listOf(claims)
  all.forEach(({ field }, k) => {
    if (typeof field === 'string' && field.trim() !== '' && !isKeyOf(row, field.trim()))
      tell('noKey', `claims[${k}].field`, field)
  })
  all.forEach(({ field, value }, k) => {
    if (typeof field !== 'string' || typeof value !== 'string' || !dates.includes(field)) return
    if (!parseDate(value).ok && !(field === 'end' && value === '..'))
      tell('noDate', `claims[${k}].value`, value)
  })
}

function isKeyOf(row: 'person' | 'term' | 'event', field: string): boolean {
  const [key = ''] = field.split('.', 1)
  return Object.hasOwn(parts[row].keys, key) || (row === 'term' && RELATIONS.some((one) => one === key))
}

/** Organizations that are part of themselves, through whatever others: their places. */
function circles(rows: readonly Partial<DatasetFile['organizations'][number]>[]): number[] {
  const places = new Map(rows.map(({ id }, i) => [id, i]))
  const wholes = Int32Array.from(rows, ({ partOf }) =>
    partOf === undefined ? -1 : (places.get(partOf) ?? -1),
  )
  return inCircles(wholes)
}

function boundsOf(date: unknown): Bounds | undefined {
  const parsed = typeof date === 'string' ? parseDate(date) : undefined
  return parsed?.ok ? parsed.date : undefined
}

/** The rows of a table that may be missing or malformed: what is no object is left to the rules of the format. */
const listOf = <Row>(list: readonly Row[] | undefined): Partial<Row>[] =>
  Array.isArray(list) ? list.map((row) => (typeof row === 'object' && row !== null ? row : {})) : []
