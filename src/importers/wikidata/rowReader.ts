/** What a row of results says of a term. */
import type { Text } from '../../dataset/format.ts'
import { allTexts } from '../../dataset/text.ts'
import type { Assembly } from '../assemble.ts'
import { definedOf } from '../defined.ts'
import type { Place } from '../place.ts'
import type { OfficeRecord, OtherRecord, PersonRecord, SourceRecord } from '../records.ts'
import type { Asked } from './asked.ts'
import { isPoint } from './dates.ts'
import { ACTING, isElsewhere, itemIn, sourceOfItem } from './items.ts'
import { tagOf } from './labels.ts'
import type { DateField, ItemField } from './meanings.ts'
import type { NameOf } from './naming.ts'
import { readDate } from './resultDates.ts'
import type { Cell, ResultRow } from './results.ts'
import type { RowRead } from './statements.ts'
import type { Column, Roles } from './variables.ts'

export interface Reading {
  readonly roles: Roles
  readonly query: Asked
  readonly assembly: Assembly
  readonly nameOf: NameOf
}

const cellAt = (column: Column | undefined, { cells }: ResultRow): Cell | undefined =>
  column?.at === undefined ? undefined : cells[column.at]

/** What a row has in a column; `undefined` where that is nothing. */
export const textAt = (column: Column | undefined, row: ResultRow): string | undefined =>
  cellAt(column, row)?.value || undefined

/** Do results say when something was held? */
export const saysWhen = ({ dates: { start, end, point } }: Roles): boolean =>
  start !== undefined || end !== undefined || point !== undefined

/** Reads rows; `undefined` of one that is left out, which has been said then. */
export function rowReader(reading: Reading): (row: ResultRow) => RowRead | undefined {
  const { roles, assembly } = reading
  const datesIn = dateReader(reading)
  return (row) => {
    const { place } = row
    if (/#DeprecatedRank$/.test(textAt(roles.rank, row) ?? ''))
      return void assembly.leaveOut(place, { code: 'deprecated' })
    const person = thingIn(row, 'person', reading) ?? thingOf(reading.query.person, reading, place)
    const office = officeIn(row, reading)
    if (!person || !office) return void assembly.leaveOut(place, { code: person ? 'noOffice' : 'noName' })
    const dates = datesIn(row, person)
    return dates && termIn(row, person, office, dates, reading)
  }
}

/** Results that say when, and not what. */
export const NO_OFFICE: Thing = {
  name: { en: 'Office not named', zh: '未注明职务', fr: 'Fonction non précisée', es: 'Cargo no indicado' },
}

function officeIn(row: ResultRow, reading: Reading): Thing | undefined {
  const { roles, query } = reading
  const office = thingIn(row, 'office', reading) ?? thingOf(query.office, reading, row.place)
  return office ?? (roles.items.office || !saysWhen(roles) ? undefined : NO_OFFICE)
}

function termIn(row: ResultRow, person: Thing, office: Thing, dates: Dates, reading: Reading): RowRead {
  const { roles } = reading
  const thing = (field: ItemField) => thingIn(row, field, reading)
  const references = roles.references.flatMap((column) => textAt(column, row) ?? []).map((url) => ({ url }))
  return {
    person: definedOf({
      name: person.name,
      key: person.key,
      wikidata: person.item,
      born: dates.born,
      died: dates.died,
      birthplace: thing('birthplace')?.name,
      sources: person.source && [person.source],
    } satisfies PersonRecord),
    office: officeOf(office, thing('place'), thing('organization')),
    start: dates.start,
    end: dates.end,
    acting: isActing(row, roles) || undefined,
    party: thing('party')?.name,
    predecessor: otherOf(thing('predecessor')),
    successor: otherOf(thing('successor')),
    notes: {
      ordinal: textAt(roles.texts.ordinal, row),
      legislature: thing('legislature')?.name,
      cabinet: thing('cabinet')?.name,
      endCause: thing('endCause')?.name,
    },
    sources: [...references, ...(person.source ? [{ ...person.source, at: 'P39' }] : [])],
  }
}

/** Of one position each place and body has an office of its own. */
function officeOf(office: Thing, place: Thing | undefined, organization: Thing | undefined): OfficeRecord {
  const beside = [place, organization].flatMap((thing) =>
    thing ? [thing.key ?? allTexts(thing.name).join(' ')] : [],
  )
  return {
    title: office.name,
    key: office.key && [office.key, ...beside].join('-'),
    wikidata: office.item,
    place: place?.name,
    organization: organization && {
      name: organization.name,
      key: organization.key,
      wikidata: organization.item,
    },
  }
}

/** An item or a text in a row. */
interface Thing {
  readonly name: Text
  readonly key?: string | undefined
  /** The same, where it is one of Wikidata's own. */
  readonly item?: string | undefined
  readonly source?: SourceRecord | undefined
}

function thingIn(row: ResultRow, field: ItemField, reading: Reading): Thing | undefined {
  const column = reading.roles.items[field]
  const cell = cellAt(column, row)
  const id = cell && itemIn(cell.value)
  if (id !== undefined) return thingOf(id, reading, row.place, cell?.value)
  const label = column?.labels.map(({ at }) => row.cells[at]).find((one) => one?.kind === 'text')
  const text = column?.at === undefined ? label : cell
  if (text?.kind !== 'text' || text.value.trim() === '') return undefined
  return { name: text.lang === undefined ? text.value : { [tagOf(text.lang)]: text.value } }
}

const thingOf = (
  id: string | undefined,
  { nameOf }: Reading,
  place: Place,
  address?: string,
): Thing | undefined =>
  id === undefined
    ? undefined
    : {
        name: nameOf(id, place),
        key: id,
        item: isElsewhere(address) ? undefined : id,
        source: sourceOfItem(id, address),
      }

const otherOf = (thing: Thing | undefined): OtherRecord | undefined =>
  thing && { name: thing.name, key: thing.key }

const isTrue = (cell: Cell | undefined): boolean => /^(?:true|1|yes|\.\.|是)$/i.test(cell?.value.trim() ?? '')

function isActing(row: ResultRow, { texts }: Roles): boolean {
  const cell = cellAt(texts.acting, row)
  return isTrue(cell) || ACTING.includes(itemIn(cell?.value ?? '') ?? '')
}

type Dates = Readonly<Partial<Record<DateField, string>>>

const WANTED = { born: 'born', died: 'died', start: 'start', end: 'end', point: 'date' } as const

/**
 * The dates of a row. One that is not understood is said, and where it is the term's own, the row is left out: without it, it would say
 * something else.
 */
function dateReader({ roles, assembly }: Reading) {
  // A person's dates stand in all of the person's rows, and are in doubt once.
  const doubted = new Set<string>()
  return (row: ResultRow, person: Thing): Dates | undefined => {
    const dates: Partial<Record<DateField, string>> = {}
    let isWhole = true
    for (const field of Object.keys(WANTED) as DateField[]) {
      const column = roles.dates[field]
      const precision = column?.precision === undefined ? undefined : row.cells[column.precision]
      const place = field === 'start' || field === 'end' ? field : 'other'
      const read = readDate(cellAt(column, row), precision, place)
      if (read.kind === 'nothing') continue
      if (read.kind === 'notDate') {
        assembly.leaveOut(row.place, { code: 'noDate', value: read.value, wanted: WANTED[field] })
        isWhole &&= field === 'born' || field === 'died'
        continue
      }
      dates[field] = read.date
      const same = JSON.stringify([person.key ?? person.name, field, read.lessThan])
      if (read.lessThan === undefined || doubted.has(same)) continue
      doubted.add(same)
      assembly.doubt(row.place, { code: 'lessPrecise', value: read.lessThan, readAs: read.date })
    }
    return isWhole ? withPoint(dates, isTrue(cellAt(roles.texts.current, row))) : undefined
  }
}

/** A point in time lies between a start and an end that nobody stated; who holds an office now goes on. */
function withPoint(dates: Dates, isCurrent: boolean): Dates {
  const { start, end, point } = dates
  if (isCurrent && end === undefined) return { ...dates, end: '..' }
  if (point === undefined || start !== undefined || end !== undefined || !isPoint(point)) return dates
  return { ...dates, start: `[..${point}]`, end: `[${point}..]` }
}
