/**
 * Popolo: persons, organizations, posts, memberships, areas and events in JSON, with nearly everything left open. Specification:
 * https://www.popoloproject.com/specs/. Legislatures as EveryPolitician publishes them name the legislative period of a membership.
 */
import { isObject } from '../../dataset/rules.ts'
import type { Assembly } from '../assemble.ts'
import type { Content } from '../content.ts'
import type { Importer, ImportOptions } from '../format.ts'
import { fieldsOf, listOf, textOf } from '../json.ts'
import { pause } from '../pause.ts'
import { createEvents } from './events.ts'
import { createMemberships } from './memberships.ts'
import { nameOf } from './names.ts'
import { createPersons, placeOf } from './persons.ts'
import { collectTables, isPerson, type Tables } from './tables.ts'

export const popolo: Importer = {
  id: 'popolo',
  recognizes: (content) => isPopolo(content.json()),
  read: async (content, assembly, options) => {
    await readPopolo(content, assembly, options)
    return undefined
  },
}

async function readPopolo(content: Content, assembly: Assembly, options: ImportOptions): Promise<void> {
  const tables = collectTables(content.json(), assembly)
  const persons = createPersons(tables, assembly)
  const memberships = createMemberships(tables, persons, assembly)
  const events = createEvents(tables, persons, assembly)
  assembly.head({ title: titleOf(tables) })
  const all = tables.persons.length + tables.memberships.length + tables.events.length
  let count = 0
  const each = async <T>(items: readonly T[], tell: (item: T) => void) => {
    for (const item of items) {
      assembly.row()
      tell(item)
      await pause(++count, count / all, options)
    }
  }
  await each(tables.persons, (person) => assembly.person(persons.recordOf(person), placeOf(person)))
  await each(tables.memberships, memberships.tell)
  await each(tables.events, events.tell)
}

/** A file of one legislature is about that. */
function titleOf({ organizations }: Tables) {
  const legislatures = organizations.filter(({ fields }) => textOf(fields.classification) === 'legislature')
  const [only] = legislatures
  return only && legislatures.length === 1 ? nameOf(only.fields) : undefined
}

/** Memberships are what it has that nothing else has; a file without any is known by its persons beside other tables. */
function isPopolo(root: unknown): boolean {
  if (Array.isArray(root)) return root.slice(0, LOOKED_AT).some(holdsMemberships)
  if (!isObject(root) || 'tenure' in root) return false
  const tables = TABLES.filter((name) => Array.isArray(root[name]))
  if (isPerson(root) && holdsMemberships(root)) return true
  if (firstOf(root.memberships).some(isMembership) && tables.length > 0) return true
  if (tables.some((name) => firstOf(root[name]).some(holdsMemberships))) return true
  return tables.includes('persons') && firstOf(root.persons).some(isPersonObject)
}

const TABLES = ['persons', 'organizations', 'posts', 'memberships']

/** So many of a list are looked at: some may be damaged. */
const LOOKED_AT = 20

const firstOf = (value: unknown): readonly unknown[] => listOf(value).slice(0, LOOKED_AT)

const holdsMemberships = (value: unknown): boolean => firstOf(fieldsOf(value).memberships).some(isMembership)

const isMembership = (value: unknown): boolean =>
  isObject(value) && [...ENDS, ...ENDS.map((end) => `${end}_id`)].some((key) => key in value)

const ENDS = ['person', 'organization', 'post']

const isPersonObject = (value: unknown): boolean =>
  isObject(value) && 'name' in value && PERSONAL.some((key) => key in value)

const PERSONAL = [
  'family_name', 'given_name', 'sort_name', 'other_names', 'birth_date', 'identifiers', 'contact_details', 'memberships',
] // biome-ignore format: a list
