/** The objects of a Popolo file, wherever they stand: in tables of their own, or inside what they belong to. */
import { isObject } from '../../dataset/rules.ts'
import type { Assembly } from '../assemble.ts'
import { type Fields, fieldsOf, listOf, quoted, textOf } from '../json.ts'

export interface Item {
  readonly fields: Fields
  /** Where it stands in the file: `persons[2].memberships[0]`. */
  readonly path: string
  /** The organization that a post or a membership stands inside of. */
  readonly organization?: Item | undefined
}

/** A membership, and what else it stands inside of. */
export interface Membership extends Item {
  readonly person?: Item | undefined
  readonly post?: Item | undefined
}

export interface Tables {
  readonly persons: readonly Item[]
  readonly events: readonly Item[]
  readonly organizations: readonly Item[]
  readonly memberships: readonly Membership[]
  /** By the file's own ids. */
  readonly byId: Readonly<Record<Kind, ReadonlyMap<string, Item>>>
}

export type Kind = 'person' | 'organization' | 'post' | 'area' | 'event'

/** All there is in a file; what stands in a list and is no object is left out. */
export function collectTables(root: unknown, assembly: Pick<Assembly, 'leaveOut'>): Tables {
  const items = (value: unknown, path: string): Item[] =>
    listOf(value).flatMap((one, i) => {
      const at = `${path}[${i}]`
      if (isObject(one)) return [{ fields: one, path: at }]
      assembly.leaveOut({ kind: 'path', path: at }, { code: 'notUnderstood', value: quoted(one) })
      return []
    })
  const inside = (item: Item, key: string) => items(item.fields[key], joined(item.path, key))
  const top = topOf(root)
  const table = (name: string): Item[] => {
    const value = top.fields[name]
    if (value === undefined || value === null || Array.isArray(value))
      return items(value, joined(top.path, name))
    assembly.leaveOut({ kind: 'path', path: name }, { code: 'notUnderstood', value: quoted(value) })
    return []
  }
  const persons = [...table('persons'), ...items(Array.isArray(root) ? root : [], ''), ...single(root)]
  const organizations = table('organizations')
  const posts: Item[] = [
    ...table('posts'),
    ...organizations.flatMap((organization) =>
      inside(organization, 'posts').map((post) => ({ ...post, organization })),
    ),
  ]
  const own: Membership[] = isPerson(root) ? [] : table('memberships')
  const embedded: Membership[] = [
    ...persons.flatMap((person) => inside(person, 'memberships').map((one) => ({ ...one, person }))),
    ...organizations.flatMap((organization) =>
      inside(organization, 'memberships').map((one) => ({ ...one, organization })),
    ),
    ...posts.flatMap((post) => inside(post, 'memberships').map((one) => ({ ...one, post }))),
  ]
  const events = table('events')
  return {
    persons,
    events,
    organizations,
    memberships: [...own, ...notIn(own, embedded)],
    byId: {
      person: byId(persons),
      organization: byId(organizations),
      post: byId(posts),
      area: byId(table('areas')),
      event: byId(events),
    },
  }
}

/** Exports may have a membership in its own table, and inside its person once more. */
function notIn(own: readonly Item[], embedded: readonly Membership[]): Membership[] {
  const known = new Set(own.flatMap(({ fields }) => textOf(fields.id) ?? []))
  return embedded.filter(({ fields }) => !known.has(textOf(fields.id) ?? ''))
}

/** The first of an id: a reference has no way to mean another. */
const byId = (items: readonly Item[]): Map<string, Item> =>
  new Map(
    items.toReversed().flatMap((item) => {
      const id = textOf(item.fields.id)
      return id === undefined ? [] : [[id, item] as const]
    }),
  )

const topOf = (root: unknown): Item => ({ fields: fieldsOf(root), path: '' })

/** A file may be one person, with memberships in it. */
export const isPerson = (root: unknown): boolean =>
  isObject(root) && textOf(root.name) !== undefined && Array.isArray(root.memberships) && !('persons' in root)

const single = (root: unknown): Item[] => (isPerson(root) ? [topOf(root)] : [])

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)
