/** Occupancies, memberships, directorships and employments as terms. */
import type { Text } from '../../dataset/format.ts'
import type { Assembly } from '../assemble.ts'
import { quoted } from '../json.ts'
import type { OfficeRecord, OrganizationRecord, PersonRecord, SourceRecord } from '../records.ts'
import { wikidataItem } from '../wikidataItem.ts'
import { ENDS, type Entities, type Entity, kindOf } from './entities.ts'
import { preferred } from './preferred.ts'
import { groupOf } from './topics.ts'

const firstOf = ({ properties }: Entity, key: string): string | undefined => properties.get(key)?.[0]
const allOf = ({ properties }: Entity, key: string): readonly string[] => properties.get(key) ?? []

/** The file's own id; Wikidata's where it is known, by which two entities are one. */
const keyOf = (entity: Entity): string => firstOf(entity, 'wikidataId') ?? entity.id

const sourcesOf = (entity: Entity): SourceRecord[] => [
  ...[...allOf(entity, 'sourceUrl'), ...allOf(entity, 'wikipediaUrl')].map((url) => ({ url })),
  ...allOf(entity, 'wikidataId').flatMap(wikidataItem),
]

/** An occupancy or a membership, and what it ties together. */
interface Tie {
  readonly tie: Entity
  readonly holder: Entity
  readonly of: Entity
}

/** Tells the people of a file who hold something, and the terms; what these have no use for is left out. */
export function tellTerms(entities: Entities, assembly: Assembly): void {
  const ties = [...entities.all()].flatMap((tie) =>
    kindOf(tie) === 'tie' ? tied(tie, entities, assembly) : [],
  )
  const holders = new Set(ties.map(({ holder }) => holder))
  const inDistricts = new Set(ties.flatMap(({ tie, of }) => (firstOf(tie, 'constituency') ? [of] : [])))
  const recordOf = remembered((person: Entity) => personOf(person, assembly))
  for (const one of entities.all()) if (holders.has(one)) assembly.person(recordOf(one), one.place)
  for (const { tie, holder, of } of ties) {
    const isPost = kindOf(of) === 'post'
    const office = isPost ? officeOf(of, tie, inDistricts.has(of), entities) : memberOf(of, tie)
    assembly.term({ person: recordOf(holder), office, ...factsOf(tie, assembly) }, tie.place)
  }
  leaveOutUnused(ties, entities, assembly)
}

/** People who hold nothing, and what nobody holds. */
function leaveOutUnused(ties: readonly Tie[], entities: Entities, assembly: Assembly): void {
  const used = new Set(ties.flatMap(({ holder, of }) => [holder, of, organizationOfPost(of, entities)]))
  for (const one of entities.all()) {
    if (kindOf(one) === 'tie' || used.has(one)) continue
    assembly.leaveOut(one.place, { code: kindOf(one) === 'person' ? 'noOffice' : 'nothing' })
  }
}

const organizationOfPost = (post: Entity, entities: Entities): Entity | undefined =>
  referred(post, 'organization', 'organization', entities)

/** Who holds, and what; where either is not in the file, or of another kind, it is told, and there is no term. */
function tied(tie: Entity, entities: Entities, { leaveOut }: Pick<Assembly, 'leaveOut'>): Tie[] {
  const [holderKey = '', ofKey = ''] = ENDS.get(tie.schema) ?? []
  const holder = referred(tie, holderKey, 'person', entities)
  const of = referred(tie, ofKey, tie.schema === 'Occupancy' ? 'post' : 'organization', entities)
  if (holder && of) return [{ tie, holder, of }]
  const [id] = allOf(tie, holder ? ofKey : holderKey)
  if (id !== undefined) leaveOut(tie.place, { code: 'noSuch', value: quoted(id) })
  else leaveOut(tie.place, { code: holder ? 'noOffice' : 'noName' })
  return []
}

/** The first that a property refers to, of those that are of that kind. */
const referred = (
  from: Entity,
  key: string,
  kind: ReturnType<typeof kindOf>,
  entities: Entities,
): Entity | undefined =>
  allOf(from, key)
    .map((id) => entities.get(id))
    .find((entity) => entity !== undefined && kindOf(entity) === kind)

function personOf(person: Entity, assembly: Assembly): PersonRecord {
  const born = preferred(person, 'birthDate', 'born', assembly)
  const died = preferred(person, 'deathDate', 'died', assembly)
  return {
    name: firstOf(person, 'name') ?? partsOfName(person),
    key: keyOf(person),
    wikidata: firstOf(person, 'wikidataId'),
    born: born.date,
    died: died.date,
    birthplace: firstOf(person, 'birthPlace'),
    party: firstOf(person, 'political'),
    sources: sourcesOf(person),
    claims: [...born.claims, ...died.claims],
  }
}

const partsOfName = (person: Entity): string =>
  ['firstName', 'lastName'].flatMap((key) => firstOf(person, key) ?? []).join(' ')

/** A position, by the district that it is held for, where the occupancy has one. */
function officeOf(post: Entity, tie: Entity, isInDistricts: boolean, entities: Entities): OfficeRecord {
  const district = firstOf(tie, 'constituency')
  const title = firstOf(post, 'name') ?? ''
  const organization = organizationOfPost(post, entities)
  return {
    title: district === undefined ? title : `${title}, ${district}`,
    key: district === undefined ? keyOf(post) : `${keyOf(post)} ${district}`,
    wikidata: firstOf(post, 'wikidataId'),
    // Districts have their own offices, of one kind.
    role: isInDistricts ? title : undefined,
    group: groupOf(allOf(post, 'topics')),
    organization: organization && organizationOf(organization),
    place: district ?? firstOf(post, 'subnationalArea') ?? countryName(firstOf(post, 'country') ?? ''),
  }
}

/** What a member, a director or an employee of an organization is called. */
function memberOf(organization: Entity, tie: Entity): OfficeRecord {
  const role = firstOf(tie, 'role') ?? ROLES[tie.schema] ?? ''
  const name = firstOf(organization, 'name')
  const titled = (word: string) => (name === undefined ? word : `${word}, ${name}`)
  return {
    title:
      typeof role === 'string'
        ? titled(role)
        : Object.fromEntries(Object.entries(role).map(([lang, word]) => [lang, titled(word)])),
    role,
    group: groupOf(allOf(organization, 'topics')),
    organization: organizationOf(organization),
  }
}

const ROLES: Readonly<Record<string, Text>> = {
  Membership: { en: 'Member', zh: '成员', fr: 'Membre', es: 'Miembro' },
  Directorship: { en: 'Director', zh: '董事', fr: 'Administrateur', es: 'Consejero' },
  Employment: { en: 'Employee', zh: '雇员', fr: 'Employé', es: 'Empleado' },
}

const organizationOf = (entity: Entity): OrganizationRecord => ({
  name: firstOf(entity, 'name') ?? '',
  key: keyOf(entity),
  wikidata: firstOf(entity, 'wikidataId'),
})

/** When it was held, by what the status says where there is no end, and for which party. */
function factsOf(tie: Entity, assembly: Assembly) {
  const start = preferred(tie, 'startDate', 'start', assembly)
  const end = preferred(tie, 'endDate', 'end', assembly)
  const statuses = allOf(tie, 'status').map((status) => status.toLowerCase())
  const isCurrent = statuses.includes('current')
  return {
    start: start.date,
    end: end.date ?? (isCurrent ? '..' : undefined),
    note: end.date === undefined && !isCurrent && statuses.includes('ended') ? ENDED : undefined,
    party: firstOf(tie, 'politicalGroup'),
    sources: sourcesOf(tie),
    claims: [...start.claims, ...end.claims],
  }
}

/** Tells a term that is over from one of which nothing is known; when, nobody says. */
const ENDED: Text = {
  en: 'Has ended; when is not stated',
  zh: '已卸任，时间未注明',
  fr: 'A pris fin, à une date non indiquée',
  es: 'Ha terminado; no consta cuándo',
}

/** Countries are codes (ISO 3166-1); what is none has no name. */
const countryName = remembered((code: string): Text | undefined => {
  if (!/^[a-z]{2}$/i.test(code)) return undefined
  const names = LANGUAGES.map((lang) => [lang, namesIn(lang).of(code.toUpperCase())] as const)
  const known = names.flatMap(([lang, name]) => (name === undefined ? [] : [[lang, name] as const]))
  return known.length === 0 ? undefined : Object.fromEntries(known)
})

const LANGUAGES = ['en', 'zh', 'fr', 'es']

const namesIn = remembered(
  (lang: string) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }),
)

/** The same answer for the same question, made once. */
function remembered<A, B>(make: (of: A) => B): (of: A) => B {
  const made = new Map<A, { readonly one: B }>()
  return (of) => {
    const before = made.get(of)
    if (before) return before.one
    const one = make(of)
    made.set(of, { one })
    return one
  }
}
