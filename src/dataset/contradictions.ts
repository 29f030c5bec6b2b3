/** What cannot stand together, though each value is well formed. Reads files that may be malformed elsewhere. */
import type { Bounds } from '../dates/edtf.ts'
import { shortened } from '../dates/shortened.ts'
import { inCircles } from './circles.ts'
import { deathBeforeBirth, endBeforeStart, runsBackwards, startAfterAsOf } from './dateOrder.ts'
import {
  type DatasetFile,
  type EventRow,
  type OrganizationRow,
  type PersonRow,
  parts,
  type TermRow,
} from './format.ts'
import { parseDate } from './parsedDates.ts'
import { RELATIONS } from './relations.ts'
import type { Problem } from './validate.ts'

/** How many terms a person has in an office. */
export type Held = (person: string, office: string) => number

/** `held` knows of terms that are not in the file at hand. */
export function contradictions(value: unknown, held?: Held): Problem[] {
  const file = value as Partial<DatasetFile> | null
  const asOf = boundsOf(file?.asOf)
  const terms = held ?? countHeld(file?.terms)
  const rows = <Row>(table: readonly Row[] | undefined, name: string, check: Check<Row>) =>
    listOf(table).flatMap((row, i) => check(row, `${name}[${i}]`))
  return [
    ...circles(listOf(file?.organizations)),
    ...rows(file?.people, 'people', ofPerson),
    ...rows(file?.terms, 'terms', (term, path) => [
      ...ofTerm(term, path, asOf),
      ...ofHolder(term, path, terms),
    ]),
    ...rows(file?.events, 'events', ofEvent),
  ]
}

type Check<Row> = (row: Partial<Row>, path: string) => Problem[]

const ofPerson: Check<PersonRow> = (person, path) => {
  const problems = ofClaims(person.claims, path, 'people', ['born', 'died'])
  const { born = '', died = '' } = person
  if (isBackwards(boundsOf(born), boundsOf(died)))
    problems.push({ path: `${path}.died`, reason: deathBeforeBirth(born, died) })
  return problems
}

const ofEvent: Check<EventRow> = (event, path) => ofClaims(event.claims, path, 'events', ['date'])

function ofTerm(term: Partial<TermRow>, path: string, asOf: Bounds | undefined): Problem[] {
  const problems = ofClaims(term.claims, path, 'terms', ['start', 'end'])
  const { start = '', end = '' } = term
  const goesOn = end === '..'
  if (isBackwards(boundsOf(start), goesOn ? asOf : boundsOf(end)))
    problems.push(
      goesOn
        ? { path: `${path}.start`, reason: startAfterAsOf(start) }
        : { path: `${path}.end`, reason: endBeforeStart(start, end) },
    )
  return problems
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

const BESIDE = { predecessor: 'before', successor: 'after', alongside: 'beside them' } as const

/** Nobody follows themselves but in a further term of the office, and nobody holds it beside themselves. */
function ofHolder(term: Partial<TermRow>, path: string, held: Held): Problem[] {
  const { person, office, related } = term
  if (typeof person !== 'string' || typeof related !== 'object' || related === null) return []
  return (Object.keys(BESIDE) as (keyof typeof BESIDE)[]).flatMap((relation) =>
    listOf(related[relation]).flatMap((ref, k) => {
      if (!('person' in ref) || ref.person !== person) return []
      if (relation !== 'alongside' && held(person, office ?? '') > 1) return []
      const alone = relation === 'alongside' ? '' : ', and has no other in this office'
      const reason = `"${shortened(person)}" holds this term${alone}: write who held it ${BESIDE[relation]}`
      return [{ path: `${path}.related.${relation}[${k}].person`, reason }]
    }),
  )
}

const KEYS = { people: parts.person, terms: parts.term, events: parts.event }

/** What a claim may be about: a key of its row, one within it (`name.zh`), or a relation. */
function isKeyOf(row: keyof typeof KEYS, field: string): boolean {
  const [key = ''] = field.split('.', 1)
  return (
    Object.hasOwn(KEYS[row].pipe[1].entries, key) || (row === 'terms' && RELATIONS.some((one) => one === key))
  )
}

function ofClaims(
  claims: TermRow['claims'],
  path: string,
  row: keyof typeof KEYS,
  dates: readonly string[],
): Problem[] {
  const strange = listOf(claims).flatMap(({ field }, k) =>
    typeof field !== 'string' || field.trim() === '' || isKeyOf(row, field.trim())
      ? []
      : [
          {
            path: `${path}.claims[${k}].field`,
            reason: `"${shortened(field)}" is not a key of ${row}`,
          },
        ],
  )
  return [...strange, ...datesOfClaims(claims, path, dates)]
}

/** A claim about a date is a date, so that it can be drawn beside the preferred one. */
function datesOfClaims(claims: TermRow['claims'], path: string, fields: readonly string[]): Problem[] {
  return listOf(claims).flatMap(({ field, value }, k) => {
    if (typeof field !== 'string' || typeof value !== 'string' || !fields.includes(field)) return []
    const parsed = parseDate(value)
    if (parsed.ok || (field === 'end' && value === '..')) return []
    return [{ path: `${path}.claims[${k}].value`, reason: parsed.reason }]
  })
}

/** Organizations that are part of themselves, through whatever others. */
function circles(rows: readonly Partial<OrganizationRow>[]): Problem[] {
  const places = new Map(rows.map(({ id }, i) => [id, i]))
  const wholes = Int32Array.from(rows, ({ partOf }) =>
    partOf === undefined ? -1 : (places.get(partOf) ?? -1),
  )
  return inCircles(wholes).map((i) => ({
    path: `organizations[${i}].partOf`,
    reason: `makes "${shortened(rows[i]?.id ?? '')}" a part of itself`,
  }))
}

function boundsOf(date: unknown): Bounds | undefined {
  const parsed = typeof date === 'string' ? parseDate(date) : undefined
  return parsed?.ok ? parsed.date : undefined
}

/** The rows of a table that may be missing or malformed: what is no object is left to the shape's problems. */
const listOf = <Row>(list: readonly Row[] | undefined): Partial<Row>[] =>
  Array.isArray(list) ? list.map((row) => (typeof row === 'object' && row !== null ? row : {})) : []
