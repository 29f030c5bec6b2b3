/** The entities of a file that offices are made of; an entity may come in several parts, and inside of others. */
import type { Assembly } from '../assemble.ts'
import { type Fields, fieldsOf, listOf, quoted, textOf } from '../json.ts'
import type { Place } from '../place.ts'
import { isEntity, type Line } from './lines.ts'

export interface Entity {
  readonly id: string
  readonly schema: string
  readonly place: Place
  /** The text values of each property that is read, or the ids of what it refers to, each once. */
  readonly properties: ReadonlyMap<string, readonly string[]>
}

/** What kind of record each schema makes. */
const KINDS = new Map<string, 'person' | 'post' | 'organization' | 'tie'>([
  ['Person', 'person'],
  ['Position', 'post'],
  ['Organization', 'organization'],
  ['PublicBody', 'organization'],
  ['Company', 'organization'],
  ['LegalEntity', 'organization'],
  ['Occupancy', 'tie'],
  ['Membership', 'tie'],
  ['Directorship', 'tie'],
  ['Employment', 'tie'],
])

export const kindOf = ({ schema }: Entity) => KINDS.get(schema)

/** What is read of them; all else of a large file is let go of line by line. */
const READ = [
  'name', 'firstName', 'lastName', 'birthDate', 'deathDate', 'birthPlace', 'political', 'sourceUrl', 'wikipediaUrl', 'wikidataId', 'retrievedAt',
  'organization', 'subnationalArea', 'country', 'topics',
  'holder', 'post', 'member', 'director', 'employee', 'employer', 'role', 'status', 'startDate', 'endDate', 'constituency', 'politicalGroup',
] // biome-ignore format: a list

/** Where other entities may stand whole inside a person: as in the nested exports. */
const TIES = ['positionOccupancies', 'membershipMember', 'directorshipDirector', 'employers']

export interface Entities {
  add(line: Line): void
  get(id: string): Entity | undefined
  all(): Iterable<Entity>
  /** The latest day on which the file's own program saw an entity (ISO 8601). */
  lastSeen(): string | undefined
  /** Tells of what was passed by: it is left out, but need not hide what is wrong. */
  finish(): void
}

/** An entity inside of entities is followed so far down. */
const MOST_DEPTH = 4

export function collectEntities(assembly: Pick<Assembly, 'leaveOut' | 'row'>): Entities {
  const entities = new Map<string, Entity>()
  const passedBy: { readonly place: Place; readonly schema: string }[] = []
  let latest: string | undefined
  const see = (value: unknown) => {
    const [day] = /^\d{4}-\d\d-\d\d/.exec(textOf(value) ?? '') ?? []
    if (day !== undefined && day > (latest ?? '')) latest = day
  }
  /** Its id, where it is of use. */
  const put = (value: Fields, place: Place, depth: number): string | undefined => {
    const [id, schema] = [textOf(value.id), textOf(value.schema) ?? '']
    if (!KINDS.has(schema)) passedBy.push({ place, schema })
    else if (id === undefined) assembly.leaveOut(place, { code: 'notUnderstood', value: quoted(value) })
    else {
      const properties = propertiesOf(value, (one) => put(one, place, depth + 1), depth)
      see(value.last_seen)
      see(properties.get('retrievedAt')?.[0])
      const part = { id, schema, place, properties }
      const before = entities.get(id)
      entities.set(id, before ? together(before, part) : part)
      putTies(value, id, place, depth)
    }
    return id
  }
  /** Occupancies inside their holder say of whom they are by where they stand. */
  const putTies = (holder: Fields, id: string, place: Place, depth: number) => {
    if (depth >= MOST_DEPTH) return
    for (const tie of TIES.flatMap((key) => listOf(fieldsOf(holder.properties)[key])).filter(isEntity)) {
      const [role = ''] = ENDS.get(textOf(tie.schema) ?? '') ?? []
      put({ ...tie, properties: { ...fieldsOf(tie.properties), [role]: [id] } }, place, depth + 1)
    }
  }
  return {
    add: ({ value, place, text }) => {
      assembly.row()
      if (isEntity(value) && textOf(value.id) !== undefined) put(value, place, 0)
      else assembly.leaveOut(place, { code: 'notUnderstood', value: quoted(text === '' ? value : text) })
    },
    get: (id) => entities.get(id),
    all: () => entities.values(),
    lastSeen: () => latest,
    finish: () => {
      for (const { place, schema } of passedBy)
        assembly.leaveOut(place, { code: 'notUnderstood', value: quoted(schema) })
    },
  }
}

/** Who holds something, and what it is of, by the properties of each tie. */
export const ENDS: ReadonlyMap<string, readonly [holder: string, of: string]> = new Map([
  ['Occupancy', ['holder', 'post']],
  ['Membership', ['member', 'organization']],
  ['Directorship', ['director', 'organization']],
  ['Employment', ['employee', 'employer']],
])

function propertiesOf(
  value: Fields,
  put: (inside: Fields) => string | undefined,
  depth: number,
): Map<string, string[]> {
  const written = fieldsOf(value.properties)
  const found = new Map<string, string[]>()
  for (const key of READ) {
    const values = Array.isArray(written[key]) ? written[key] : [written[key]]
    const texts = values.flatMap((one: unknown) =>
      isEntity(one) ? ((depth < MOST_DEPTH ? put(one) : undefined) ?? []) : (textOf(one) ?? []),
    )
    if (texts.length > 0) found.set(key, [...new Set(texts)])
  }
  // What a program chose to show first of several names is the first.
  const caption = textOf(value.caption)
  const names = found.get('name')
  if (caption !== undefined && names?.includes(caption)) found.set('name', [...new Set([caption, ...names])])
  return found
}

/** Two parts of one entity; of two schemata the one that says more. */
function together(first: Entity, second: Entity): Entity {
  const properties = new Map(first.properties)
  for (const [key, values] of second.properties)
    properties.set(key, [...new Set([...(properties.get(key) ?? []), ...values])])
  return { ...first, schema: first.schema === 'LegalEntity' ? second.schema : first.schema, properties }
}
