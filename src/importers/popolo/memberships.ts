/** A membership as a term: an office by post, or by role, organization and area; with the party that it was on behalf of. */
import type { Text } from '../../dataset/format.ts'
import type { Assembly } from '../assemble.ts'
import { fieldsOf, listOf, quoted, textOf } from '../json.ts'
import type { OfficeRecord, OrganizationRecord, PersonRecord } from '../records.ts'
import { isOfficeTitle } from '../roles.ts'
import { joinTexts, nameOf, wordOf } from './names.ts'
import { datesOf } from './period.ts'
import { at, itemOf, type Persons, placeOf, sourcesOf } from './persons.ts'
import type { Item, Kind, Membership, Tables } from './tables.ts'

/** What a membership refers to. */
interface Parts {
  readonly post: Item | undefined
  readonly organization: Item | undefined
  readonly area: Item | undefined
}

export function createMemberships(
  { byId }: Tables,
  persons: Persons,
  assembly: Assembly,
): { tell(one: Membership): void } {
  const find = createFinder(byId, assembly)
  const organizationOf = organizationsBy(byId)
  const partsOf = (one: Membership): Parts => {
    const post = find('post', one, 'post', one.post)
    return {
      post,
      organization:
        find('organization', one, 'organization', one.organization) ??
        (post && find('organization', post, 'organization', post.organization)),
      area: find('area', one, 'area') ?? (post && find('area', post, 'area')),
    }
  }
  const personOf = ({ fields, path, person }: Membership): PersonRecord | undefined => {
    const found = persons.find(fields.person_id, fields.person, `${path}.person`)
    if (found) return found
    const id = textOf(fields.person_id)
    if (person && (id === undefined || id === textOf(person.fields.id))) return persons.recordOf(person)
    if (id === undefined) return { name: '' }
    assembly.leaveOut(at(path, 'person_id'), { code: 'noSuch', value: quoted(id) })
    return undefined
  }
  return {
    tell: (one) => {
      const person = personOf(one)
      if (!person) return
      const parts = partsOf(one)
      const party = find('organization', one, 'on_behalf_of') ?? itselfAParty(parts.organization)
      const dates = datesOf(one, find('event', one, 'legislative_period'), person.died, assembly)
      const term = {
        person,
        office: officeOf(one, parts, organizationOf(parts.organization)),
        party: party && nameOf(party.fields),
        ...dates,
        sources: sourcesOf(one.fields),
      }
      assembly.term(term, placeOf(one))
    },
  }
}

type Find = (kind: Kind, from: Item, key: string, around?: Item) => Item | undefined

/** What a reference means: the object of that id, what stands in its place, or what it stands `around`; a dead end is told once. */
function createFinder(byId: Tables['byId'], { leaveOut }: Pick<Assembly, 'leaveOut'>): Find {
  const told = new Set<string>()
  return (kind, from, key, around) => {
    const embedded = fieldsOf(from.fields[key])
    const id = textOf(from.fields[`${key}_id`])
    const named = byId[kind].get(id ?? textOf(embedded.id) ?? '')
    if (named) return named
    const path = `${from.path}.${key}`
    if (nameOf(embedded) !== undefined || textOf(embedded.label) !== undefined)
      return { fields: embedded, path }
    if (id !== undefined && id !== textOf(around?.fields.id) && !told.has(path)) {
      told.add(path)
      leaveOut(at(from.path, `${key}_id`), { code: 'noSuch', value: quoted(id) })
    }
    return around
  }
}

/** A chain of organizations is followed so far up: those of a damaged file may run in a ring. */
const MOST_PARENTS = 10

function organizationsBy(byId: Tables['byId']) {
  const organizationOf = (item: Item | undefined, depth = 0): OrganizationRecord | undefined => {
    const name = item && nameOf(item.fields)
    if (!item || name === undefined) return undefined
    const parent =
      depth < MOST_PARENTS ? byId.organization.get(textOf(item.fields.parent_id) ?? '') : undefined
    const [wikidata] = listOf(item.fields.identifiers).flatMap(itemOf)
    return { name, key: textOf(item.fields.id), wikidata, partOf: organizationOf(parent, depth + 1) }
  }
  return organizationOf
}

function officeOf(
  one: Membership,
  { post, organization, area }: Parts,
  its: OrganizationRecord | undefined,
): OfficeRecord {
  const place = area && nameOf(area.fields)
  const role = wordOf(one.fields.role) ?? wordOf(post?.fields.role)
  const label = textOf(post?.fields.label) ?? textOf(one.fields.label)
  return {
    title: label ?? composed(role, its?.name, place),
    key: keyOf(one, { post, organization, area }, role),
    role: role ?? (its && !isOfficeTitle(label ?? '') ? wordOf('member') : undefined),
    group: wordOf(organization?.fields.classification),
    organization: its,
    place,
  }
}

/** "Member, Assembly, Northern District"; of a place alone nothing is held. */
function composed(role: Text | undefined, organization: Text | undefined, place: Text | undefined): Text {
  const held = [role, organization].filter((part) => part !== undefined)
  return held.length === 0 ? '' : joinTexts(place === undefined ? held : [...held, place])
}

/** What makes an office one, by the file's ids: two districts may have one name. Undefined where it has no ids. */
function keyOf(
  { fields }: Membership,
  { post, organization, area }: Parts,
  role: Text | undefined,
): string | undefined {
  const [postId, organizationId, areaId] = [post, organization, area].map((item) => textOf(item?.fields.id))
  if (postId !== undefined) return `post ${postId} ${areaId ?? ''}`.trim()
  if (textOf(fields.label) !== undefined || organizationId === undefined || (area && areaId === undefined))
    return undefined
  return JSON.stringify([role, organizationId, areaId])
}

/** Who is a member of a party belongs to it. */
const itselfAParty = (organization: Item | undefined): Item | undefined =>
  textOf(organization?.fields.classification)?.toLowerCase() === 'party' ? organization : undefined
