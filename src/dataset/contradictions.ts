/** What cannot stand together, though each value is well formed. Reads files that may be malformed elsewhere. */
import type { Bounds } from '../dates/edtf.ts'
import { deathBeforeBirth, endBeforeStart, runsBackwards, startAfterAsOf } from './dateOrder.ts'
import type { DatasetFile, EventRow, OrganizationRow, PersonRow, TermRow } from './format.ts'
import { parseDate } from './parsedDates.ts'
import type { Problem } from './validate.ts'

export function contradictions(value: unknown): Problem[] {
  const file = value as Partial<DatasetFile> | null
  const asOf = boundsOf(file?.asOf)
  const rows = <Row>(table: readonly Row[] | undefined, name: string, check: Check<Row>) =>
    listOf(table).flatMap((row, i) => check(row, `${name}[${i}]`))
  return [
    ...circles(listOf(file?.organizations)),
    ...rows(file?.people, 'people', ofPerson),
    ...rows(file?.terms, 'terms', (term, path) => ofTerm(term, path, asOf)),
    ...rows(file?.events, 'events', ofEvent),
  ]
}

type Check<Row> = (row: Partial<Row>, path: string) => Problem[]

const ofPerson: Check<PersonRow> = (person, path) => {
  const problems = datesOfClaims(person.claims, path, ['born', 'died'])
  const { born = '', died = '' } = person
  if (isBackwards(boundsOf(born), boundsOf(died)))
    problems.push({ path: `${path}.died`, reason: deathBeforeBirth(born, died) })
  return problems
}

const ofEvent: Check<EventRow> = (event, path) => datesOfClaims(event.claims, path, ['date'])

function ofTerm(term: Partial<TermRow>, path: string, asOf: Bounds | undefined): Problem[] {
  const problems = datesOfClaims(term.claims, path, ['start', 'end'])
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
  const whole = new Map(rows.map((row) => [row.id, row.partOf]))
  return rows.flatMap((row, i) => {
    const above = new Set<string>()
    for (let next = row.partOf; next !== undefined && !above.has(next); next = whole.get(next))
      above.add(next)
    if (row.id === undefined || !above.has(row.id)) return []
    return [{ path: `organizations[${i}].partOf`, reason: `makes "${row.id}" a part of itself` }]
  })
}

function boundsOf(date: unknown): Bounds | undefined {
  const parsed = typeof date === 'string' ? parseDate(date) : undefined
  return parsed?.ok ? parsed.date : undefined
}

/** The rows of a table that may be missing or malformed: what is no object is left to the shape's problems. */
const listOf = <Row>(list: readonly Row[] | undefined): Partial<Row>[] =>
  Array.isArray(list) ? list.map((row) => (typeof row === 'object' && row !== null ? row : {})) : []
