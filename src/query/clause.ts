/** What a reader asks for: clauses that must all hold. From ids, as a link has them, to indexes, as columns have them. */
import type { Dataset, Table } from '../dataset/dataset.ts'
import { memoizeWeak } from '../dataset/memoize.ts'
import { partyId } from '../dataset/parties.ts'
import { allTexts } from '../dataset/text.ts'
import { type Day, OPEN_FUTURE, OPEN_PAST } from '../dates/day.ts'
import type { Bounds } from '../dates/edtf.ts'
import { rolesOfGroup } from './rolesOfGroup.ts'

/** One bit for each clause: a row's byte says which clauses it fails. */
export const TIME = 1
export const ROLE = 2
export const PERSON = 4
export const ORG = 8
export const TEXT = 16
export const PARTY = 32

export const CLAUSES = [
  { name: 'time', bit: TIME },
  { name: 'role', bit: ROLE },
  { name: 'person', bit: PERSON },
  { name: 'org', bit: ORG },
  { name: 'party', bit: PARTY },
  { name: 'text', bit: TEXT },
] as const

export type ClauseName = (typeof CLAUSES)[number]['name']

/** The clauses of a view. An empty list or text, or a period without ends, is no clause. */
export interface FilterIds {
  readonly time: { readonly from: Day | null; readonly to: Day | null }
  /** Ids of roles; that of a role group stands for all its roles. */
  readonly role: readonly string[]
  readonly person: readonly string[]
  readonly org: readonly string[]
  /** What links call parties (`partyId`). */
  readonly party: readonly string[]
  readonly q: string
  /** Ends that no source states count as running on; where left out, as ending as they began. */
  readonly unstated?: boolean
}

/** The clauses as indexes; `null` is no clause, and an empty set one that nothing meets. */
export interface Filter {
  readonly time: Bounds | null
  /** Ends that no source states count as running on. */
  readonly runOn: boolean
  readonly roles: ReadonlySet<number> | null
  readonly people: ReadonlySet<number> | null
  /** As chosen: `matchAll` adds the organizations that are part of these. */
  readonly organizations: ReadonlySet<number> | null
  readonly parties: ReadonlySet<number> | null
  /** What is searched for, as typed. */
  readonly text: string
}

export interface UnknownId {
  readonly parameter: 'role' | 'person' | 'org' | 'party'
  readonly id: string
}

/** Ids that the dataset does not have are reported and otherwise ignored: an old link still shows the rest. */
export function resolveFilter(
  dataset: Dataset,
  ids: FilterIds,
): { readonly filter: Filter; readonly unknown: readonly UnknownId[] } {
  const unknown: UnknownId[] = []
  const indexes = (parameter: UnknownId['parameter'], find: (id: string) => Iterable<number> | undefined) => {
    const known = new Set(ids[parameter])
    const found = new Set<number>()
    for (const id of known) {
      const rows = find(id)
      if (rows) for (const row of rows) found.add(row)
      else if (known.delete(id)) unknown.push({ parameter, id })
    }
    return known.size > 0 ? found : null
  }
  const filter = {
    time: periodOf(ids.time),
    runOn: ids.unstated === true,
    roles: indexes('role', (id) => rolesOf(dataset, id)),
    people: indexes('person', (id) => rowOf(dataset.people, id)),
    organizations: indexes('org', (id) => rowOf(dataset.organizations, id)),
    parties: indexes('party', (id) => partyNamed(dataset).get(id)),
    text: ids.q.trim(),
  }
  return { filter, unknown }
}

const periodOf = ({ from, to }: FilterIds['time']): Bounds | null =>
  from === null && to === null ? null : { min: from ?? OPEN_PAST, max: to ?? OPEN_FUTURE }

function rowOf(table: Table<unknown>, id: string): Iterable<number> | undefined {
  const row = table.indexOf(id)
  return row < 0 ? undefined : [row]
}

/** The first party of each name in a link. One that got a name in another language keeps what links called it before. */
const partyNamed = memoizeWeak(({ parties }: Dataset) => {
  const named = new Map<string, Iterable<number>>()
  for (let i = parties.count - 1; i >= 0; i--) {
    const { id, name, also = [] } = parties.row(i)
    for (const one of [id, ...also, ...allTexts(name).map(partyId)]) named.set(one, [i])
  }
  return named
})

/** A role, or all roles of a group: the format keeps their ids apart. */
function rolesOf(dataset: Dataset, id: string): Iterable<number> | undefined {
  const group = dataset.groups.indexOf(id)
  return group < 0 ? rowOf(dataset.roles, id) : rolesOfGroup(dataset, group)
}
