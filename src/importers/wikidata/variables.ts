/** What the variables of a query are for: by their names, else by what stands in them and in which order. */
import { isStatement, itemIn } from './items.ts'
import {
  type DateField,
  dateField,
  flat,
  type ItemField,
  isReference,
  itemField,
  type TextField,
  textField,
} from './meanings.ts'
import { readDate } from './resultDates.ts'
import type { Cell, ResultRow, Results } from './results.ts'
import { timeInResults } from './time.ts'

/** A variable with those that belong to it: `start` with `startPrecision`, `person` with `personLabel`. */
export interface Column {
  readonly name: string
  /** The place of its values; `undefined` where there are labels alone. */
  readonly at?: number | undefined
  readonly labels: readonly Label[]
  readonly precision?: number | undefined
}

interface Label {
  readonly at: number
  /** The language that the variable's name says. */
  readonly lang?: string | undefined
}

export interface Roles {
  readonly items: Readonly<Partial<Record<ItemField, Column>>>
  readonly dates: Readonly<Partial<Record<DateField, Column>>>
  readonly texts: Readonly<Partial<Record<TextField, Column>>>
  readonly references: readonly Column[]
  readonly statement?: Column | undefined
  readonly rank?: Column | undefined
}

/** What the values of a variable are: those of most of the first rows that have one. `words` may be a date, if the name says so. */
type Kind = 'item' | 'statement' | 'address' | 'time' | 'words' | 'text'

/** So many rows are looked at. */
const LOOKED_AT = 200

export function rolesOf({ variables, rows }: Results): Roles {
  const seen = rows.slice(0, LOOKED_AT)
  const columns = columnsOf(variables)
  const kinds = new Map(columns.map((column) => [column, kindOf(column, seen)]))
  const ofKind = (kind: Kind) => columns.filter((column) => kinds.get(column) === kind)
  const addresses = ofKind('address')
  return {
    items: withLabels(findItems(ofKind('item'), [...ofKind('text'), ...ofKind('words')]), columns),
    dates: withPrecisions(findDates(ofKind('time'), ofKind('words'), seen), ofKind('text'), seen),
    texts: Object.fromEntries(
      columns.flatMap((column) => {
        const field = textField(column.name)
        return field === undefined ? [] : [[field, column]]
      }),
    ),
    references: addresses.filter(({ name }) => isReference(name)),
    statement: ofKind('statement')[0],
    rank: addresses.find(({ name }) => flat(name) === 'rank'),
  }
}

const LABEL = /^(.+?)_?(?:label|name)(?:_?([a-z]{2,3}(?:_[a-z]+)?))?$/i
const PRECISION = /_?(?:time)?_?(?:precision|prec|präzision|précision|precisión|精度)_?/i
const NOT_READ = /(?:AltLabel|Description)$/

/** Variables with their labels and precisions put to them. */
function columnsOf(variables: readonly string[]): Column[] {
  const known = new Set(variables)
  const labels = new Map<string, Label[]>()
  const precisions = new Map<string, number>()
  const own: { name: string; at: number }[] = []
  for (const [at, name] of variables.entries()) {
    const [, base = '', lang] = LABEL.exec(name) ?? []
    const isLabel = /label/i.test(name) ? base !== '' : known.has(base)
    if (NOT_READ.test(name)) continue
    if (PRECISION.test(name)) precisions.set(flat(name.replace(PRECISION, '')), at)
    else if (!isLabel) own.push({ name, at })
    else labels.set(base, [...(labels.get(base) ?? []), { at, lang: lang?.replaceAll('_', '-') }])
  }
  const columns = own.map(({ name, at }) => ({
    name,
    at,
    labels: labels.get(name) ?? [],
    precision: precisionOf(name, precisions),
  }))
  const alone = [...labels].filter(([base]) => !known.has(base)).map(([name, its]) => ({ name, labels: its }))
  return [...columns, ...alone]
}

/** By the same name, by a name of the same meaning (`startTime`, `startPrecision`), or by `precision` alone. */
function precisionOf(name: string, precisions: ReadonlyMap<string, number>): number | undefined {
  const meaning = dateField(name)
  const alike = [...precisions].find(
    ([base]) => base !== '' && meaning !== undefined && dateField(base) === meaning,
  )
  const only =
    precisions.size === 1 && meaning !== 'born' && meaning !== 'died' ? precisions.get('') : undefined
  return precisions.get(flat(name)) ?? alike?.[1] ?? only
}

function kindOf({ at }: Column, rows: readonly ResultRow[]): Kind {
  const counts = new Map<Kind, number>()
  for (const { cells } of at === undefined ? [] : rows) {
    const kind = kindOfCell(cells[at ?? 0])
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'text'
}

function kindOfCell(cell: Cell | undefined): Kind | undefined {
  if (!cell || cell.kind === 'blank') return undefined
  const { kind, value } = cell
  if (itemIn(value) !== undefined) return 'item'
  if (kind === 'uri') return isStatement(value) ? 'statement' : 'address'
  if (timeInResults(value)) return 'time'
  return readDate(cell, undefined, 'other').kind === 'date' ? 'words' : 'text'
}

/** By name; of what has no name that says it, the first items are person and office. Texts stand for items that are not there. */
function findItems(items: readonly Column[], texts: readonly Column[]): Partial<Record<ItemField, Column>> {
  const found: Partial<Record<ItemField, Column>> = {}
  const nameless: Column[] = []
  for (const column of items) {
    const field = itemField(column.name)
    if (field === undefined) nameless.push(column)
    else if (field !== 'other') found[field] ??= column
  }
  for (const field of ['person', 'office'] as const) {
    const next = found[field] ?? nameless.shift()
    if (next) found[field] = next
  }
  // Of labels alone too the first are these.
  const labels = texts.filter(({ name, at }) => at === undefined && itemField(name) === undefined)
  for (const field of ['person', 'office'] as const) {
    const isNamed = [...items, ...texts].some(({ name }) => itemField(name) === field)
    const next = found[field] || isNamed ? undefined : labels.shift()
    if (next) found[field] = next
  }
  for (const column of texts) {
    const field = itemField(column.name)
    if (field !== undefined && field !== 'other' && textField(column.name) === undefined)
      found[field] ??= column
  }
  return found
}

/** `name`, `enLabel`: labels of the person that do not say whose they are. */
function withLabels(items: Partial<Record<ItemField, Column>>, columns: readonly Column[]): Roles['items'] {
  const { person } = items
  if (!person || person.at === undefined) return items
  const more = columns.flatMap(({ name, at, labels }): Label[] => {
    const isPerson = itemField(name) === 'person' && name !== person.name
    if (at === undefined && /^[a-z]{2,3}$/.test(name))
      return labels.map(({ at: label }) => ({ at: label, lang: name }))
    return isPerson ? [...(at === undefined ? [] : [{ at }]), ...labels] : []
  })
  return { ...items, person: { ...person, labels: [...person.labels, ...more] } }
}

/** By name; of times without one, the earlier of two is the start. */
function findDates(
  times: readonly Column[],
  words: readonly Column[],
  rows: readonly ResultRow[],
): Partial<Record<DateField, Column>> {
  const found: Partial<Record<DateField, Column>> = {}
  const nameless: Column[] = []
  for (const column of [...times, ...words]) {
    const field = dateField(column.name)
    if (field !== undefined) found[field] ??= column
    else if (times.includes(column)) nameless.push(column)
  }
  const free = (['start', 'end'] as const).filter((field) => !found[field])
  const inOrder = nameless.slice(0, free.length).toSorted((a, b) => laterBy(a, b, rows))
  inOrder.forEach((column, i) => {
    const field = free[i]
    if (field) found[field] = column
  })
  return found
}

/** Columns of nothing but precisions, one for each date that has none by name, are theirs in order. */
function withPrecisions(
  dates: Roles['dates'],
  texts: readonly Column[],
  rows: readonly ResultRow[],
): Roles['dates'] {
  const entries = Object.entries(dates).toSorted(([, a], [, b]) => (a.at ?? 0) - (b.at ?? 0))
  const bare = entries.filter(([, { precision }]) => precision === undefined)
  const free = texts.filter((column) => arePrecisions(column, rows))
  if (free.length !== bare.length) return dates
  const its = bare.map(([field, column], i) => [field, { ...column, precision: free[i]?.at }] as const)
  return { ...dates, ...Object.fromEntries(its) }
}

function arePrecisions({ name, at }: Column, rows: readonly ResultRow[]): boolean {
  const values = rows.flatMap(({ cells }) => cells[at ?? -1]?.value || [])
  return (
    values.length > 0 &&
    values.every((text) => /^(?:[6-9]|1[014])$/.test(text)) &&
    textField(name) === undefined
  )
}

/** In how many rows more the first is later than the second. */
function laterBy(a: Column, b: Column, rows: readonly ResultRow[]): number {
  const yearAt = ({ at = 0 }: Column, { cells }: ResultRow) =>
    Number(/^-?\d+/.exec(cells[at]?.value ?? '')?.[0])
  return rows.reduce((sum, row) => sum + (Math.sign(yearAt(a, row) - yearAt(b, row)) || 0), 0)
}
