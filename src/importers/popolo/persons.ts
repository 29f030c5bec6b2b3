/** People of a Popolo file as records. */
import type { Assembly } from '../assemble.ts'
import { fieldsOf, listOf, textOf } from '../json.ts'
import type { Place } from '../place.ts'
import type { PersonRecord, SourceRecord } from '../records.ts'
import { registerDate, type Wanted } from '../registerDate.ts'
import { isItem, wikidataItem } from '../wikidataItem.ts'
import { nameOf } from './names.ts'
import type { Item, Tables } from './tables.ts'

export interface Persons {
  /** A person's record, without a name where the file has none. */
  recordOf(item: Item): PersonRecord
  /** Whom a reference means: by the file's own id, else the object that stands in its place; undefined where there is neither. */
  find(id: unknown, embedded: unknown, path: string): PersonRecord | undefined
}

export function createPersons({ byId }: Tables, assembly: Pick<Assembly, 'leaveOut'>): Persons {
  const made = new Map<Item['fields'], PersonRecord>()
  const recordOf = (item: Item): PersonRecord => {
    const before = made.get(item.fields)
    if (before) return before
    const record = personOf(item, assembly)
    made.set(item.fields, record)
    return record
  }
  return {
    recordOf,
    find: (id, embedded, path) => {
      const fields = fieldsOf(embedded)
      const item = byId.person.get(textOf(id) ?? textOf(fields.id) ?? '')
      if (item) return recordOf(item)
      return nameOf(fields) === undefined ? undefined : recordOf({ fields, path })
    },
  }
}

function personOf({ fields, path }: Item, assembly: Pick<Assembly, 'leaveOut'>): PersonRecord {
  const dated = (key: string, wanted: Wanted) => registerDate(fields[key], wanted, at(path, key), assembly)
  const items = listOf(fields.identifiers).flatMap(itemOf)
  return {
    name: nameOf(fields) ?? '',
    key: textOf(fields.id),
    born: dated('birth_date', 'born'),
    died: dated('death_date', 'died'),
    note: textOf(fields.summary),
    wikidata: items[0],
    sources: [...sourcesOf(fields), ...items.flatMap(wikidataItem)],
  }
}

/** The place of a key of an object. */
export const at = (path: string, key: string): Place => ({
  kind: 'path',
  path: path === '' ? key : `${path}.${key}`,
})

/** The place of an object; one that is the whole file has no path. */
export const placeOf = ({ path }: Item): Place => (path === '' ? { kind: 'file' } : { kind: 'path', path })

/** The documents that an object names. */
export const sourcesOf = (fields: Item['fields']): SourceRecord[] =>
  [...listOf(fields.sources), ...listOf(fields.links)].map(fieldsOf).flatMap(({ url, note }) => {
    const [address, title] = [textOf(url), textOf(note)]
    return address === undefined ? [] : [{ url: address, title }]
  })

/** The item of Wikidata that an identifier names. */
export function itemOf(value: unknown): string[] {
  const { scheme, identifier } = fieldsOf(value)
  const id = textOf(identifier)
  return textOf(scheme)?.toLowerCase() === 'wikidata' && isItem(id) ? [id] : []
}
