/** The offices of a file, each once, with their roles, groups and organizations. */
import { fold } from '../dataset/fold.ts'
import type { GroupRow, OfficeRow, OrganizationRow, RoleRow, Text } from '../dataset/format.ts'
import { writtenIn } from '../dataset/text.ts'
import { idOf, joinIds, uniqueIds } from './ids.ts'
import type { Place } from './place.ts'
import type { Doubtful } from './reasons.ts'
import type { OfficeRecord, OrganizationRecord } from './records.ts'
import { GROUPS } from './roleList.ts'
import { type Kind, kindOf } from './roles.ts'
import { isItem } from './wikidataItem.ts'

export interface Offices {
  /** The number of a record's office. */
  add(record: OfficeRecord, place: Place): number
  /** The number of an organization that stands beside no office. */
  addOrganization(record: OrganizationRecord): number
  finish(): {
    readonly offices: OfficeRow[]
    readonly roles: RoleRow[]
    readonly groups: GroupRow[]
    readonly organizations: OrganizationRow[]
    readonly doubts: readonly Doubtful[]
  }
}

interface Draft {
  readonly record: OfficeRecord
  readonly place: Place
  readonly organization: number | undefined
}

export function collectOffices(): Offices {
  const drafts: Draft[] = []
  const known = new Map<string, number>()
  const numbers = new WeakMap<OfficeRecord, number>()
  const organizations = collectOrganizations()
  const find = (record: OfficeRecord, place: Place): number => {
    const same = whichOffice(record)
    const before = known.get(same)
    if (before !== undefined) return before
    known.set(same, drafts.length)
    const organization = record.organization && organizations.add(record.organization)
    return drafts.push({ record, place, organization }) - 1
  }
  return {
    add: (record, place) => {
      const number = numbers.get(record) ?? find(record, place)
      numbers.set(record, number)
      return number
    },
    addOrganization: organizations.add,
    finish: () => {
      const rows = organizations.rows()
      const { roles, groups, roleOf } = sortIntoRoles(drafts)
      const ids = uniqueIds(drafts.map(({ record }) => ({ id: officeId(record), key: record.key })))
      const offices = drafts.map(({ record, organization }, i): OfficeRow => {
        const its = organization === undefined ? undefined : rows[organization]?.id
        return {
          id: ids[i] ?? '',
          title: record.title,
          role: roleOf(i),
          ...(its === undefined ? {} : { organization: its }),
          ...(record.place === undefined ? {} : { place: record.place }),
          ...itemOf(record),
        }
      })
      return { offices, roles, groups, organizations: rows, doubts: spelledTwoWays(drafts) }
    },
  }
}

/** What is no item's id is left to its key. */
const itemOf = ({ wikidata }: OfficeRecord | OrganizationRecord): Pick<OfficeRow, 'wikidata'> =>
  isItem(wikidata) ? { wikidata } : {}

const folded = (text: Text | undefined): string => (text === undefined ? '' : fold(writtenIn(text, 'en')))

const whichOffice = ({ key, title, organization, place }: OfficeRecord): string =>
  key === undefined
    ? ['t', writtenIn(title, 'en'), folded(organization?.name), folded(place)].join('\n')
    : `k\n${key}`

const officeId = ({ title, organization, place }: OfficeRecord): string =>
  joinIds([idOf(title, 'office'), ...[organization?.name, place].map((name) => beside(title, name))])

/** What an id says beside the title: nothing that the title says already. */
function beside(title: Text, name: Text | undefined): string | undefined {
  if (name === undefined || folded(title).includes(folded(name))) return undefined
  const id = idOf(name, '')
  return id === '' ? undefined : id
}

/** The first two of each kind of titles that differ in letters' case, marks and signs alone, in one organization and place. */
function spelledTwoWays(drafts: readonly Draft[]): Doubtful[] {
  const first = new Map<string, Draft>()
  return drafts.flatMap((draft): Doubtful[] => {
    const { title, organization, place } = draft.record
    const letters = [title, organization?.name, place].map((text) =>
      folded(text).replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    const alike = letters.join('\n')
    const before = first.get(alike)
    if (!before) first.set(alike, draft)
    const [one, other] = [before?.record.title, title].map((text) => text && writtenIn(text, 'en'))
    if (one === undefined || other === undefined || one === other) return []
    return [{ place: draft.place, doubt: { code: 'spelledTwoWays', first: one, second: other } }]
  })
}

/** Roles as the records say, else by the title's words; groups likewise. */
function sortIntoRoles(drafts: readonly Draft[]) {
  const kinds = drafts.map(({ record }) => kindOf(record))
  const groupNames = inOrderOfList(distinct(kinds.map(({ group }) => group)))
  const roleNames = distinct(kinds.map(({ role }) => role))
  const roleIds = uniqueIds(roleNames.map((role) => ({ id: idOf(role, 'other') })))
  const groupIds = uniqueIds(
    groupNames.map((group) => ({ id: idOf(group, 'other') })),
    // A group's id may stand for its roles in links: no role has it too.
    roleIds,
  )
  const places = (names: readonly Text[]) => new Map(names.map((name, i) => [sameAs(name), i]))
  const [roleAt, groupAt] = [places(roleNames), places(groupNames)]
  // Of two groups of one role the first stands.
  const groups = new Map(kinds.toReversed().map(({ role, group }) => [sameAs(role), group]))
  const groupOf = (role: Text) => groups.get(sameAs(role))
  const idIn = (ids: readonly string[], at: Map<string, number>, name: Text | undefined) =>
    ids[at.get(sameAs(name ?? '')) ?? 0] ?? ''
  return {
    groups: groupNames.map((label, i): GroupRow => ({ id: groupIds[i] ?? '', label })),
    roles: roleNames.map(
      (label, i): RoleRow => ({
        id: roleIds[i] ?? '',
        label,
        group: idIn(groupIds, groupAt, groupOf(label)),
      }),
    ),
    roleOf: (i: number) => idIn(roleIds, roleAt, kinds[i]?.role),
  }
}

const sameAs = (name: Kind['role']): string => fold(writtenIn(name, 'en'))

/** Each name once, in the order in which they come; of those that fold to the same, the first. */
function distinct(names: readonly Text[]): Text[] {
  const first = new Map<string, Text>()
  for (const name of names) if (!first.has(sameAs(name))) first.set(sameAs(name), name)
  return [...first.values()]
}

/** The list's own groups stand as the list has them, so that rows in another order have the same colours; `other` behind all. */
const inOrderOfList = (names: readonly Text[]): Text[] =>
  names.toSorted((a, b) => placeInList(a) - placeInList(b))

const LISTED: readonly Text[] = Object.values(GROUPS)

/** A file's own groups stand between those and `other`. */
function placeInList(name: Text): number {
  const at = LISTED.indexOf(name)
  return at < 0 ? LISTED.length - 1.5 : at
}

function collectOrganizations() {
  const drafts: { readonly record: OrganizationRecord; readonly partOf: number | undefined }[] = []
  const known = new Map<string, number>()
  const add = (record: OrganizationRecord): number => {
    const same = record.key === undefined ? `n ${folded(record.name)}` : `k ${record.key}`
    const before = known.get(same)
    if (before !== undefined) return before
    // Known before its whole is: an organization that is part of itself ends here.
    known.set(same, -1)
    const partOf = record.partOf && add(record.partOf)
    known.set(same, drafts.length)
    return drafts.push({ record, partOf: partOf === -1 ? undefined : partOf }) - 1
  }
  const rows = (): OrganizationRow[] => {
    const ids = uniqueIds(
      drafts.map(({ record }) => ({ id: idOf(record.name, 'organization'), key: record.key })),
    )
    return drafts.map(({ record, partOf }, i) => ({
      id: ids[i] ?? '',
      name: record.name,
      ...(partOf === undefined ? {} : { partOf: ids[partOf] ?? '' }),
      ...itemOf(record),
    }))
  }
  return { add, rows }
}
