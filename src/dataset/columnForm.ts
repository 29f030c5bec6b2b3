/** Which keys of a row may be columns, and how each is written. The converter and the reader share it. */
import type { ColumnTable } from './columnTables.ts'

/**
 * `ref` an id of another table, `date` EDTF (or the type DATE), `text` in one or more languages, `json` a list or
 * an object as JSON, `flag` true or false.
 */
export type ColumnKind = 'id' | 'ref' | 'date' | 'text' | 'json' | 'flag'

const SOURCES = { source: 'ref', at: 'text', sources: 'json' } as const

export const COLUMNS: Readonly<Record<ColumnTable, Readonly<Record<string, ColumnKind>>>> = {
  organizations: { id: 'id', name: 'text', partOf: 'ref', wikidata: 'text' },
  people: {
    id: 'id', name: 'text', born: 'date', died: 'date', birthplace: 'text', party: 'text',
    education: 'json', note: 'text', wikidata: 'text', ...SOURCES, claims: 'json',
  },
  offices: { id: 'id', title: 'text', short: 'text', role: 'ref', organization: 'ref', place: 'text', wikidata: 'text' },
  terms: {
    id: 'id', person: 'ref', office: 'ref', start: 'date', end: 'date', startSources: 'json', endSources: 'json',
    ...SOURCES, acting: 'flag', party: 'text', related: 'json', note: 'text', claims: 'json',
  },
  events: {
    id: 'id', title: 'text', date: 'date', people: 'json', with: 'json', places: 'json', organizations: 'json',
    note: 'text', ...SOURCES, claims: 'json',
  },
} // biome-ignore format: tables

/** Texts that are in no language: a place in a source, an item's id. */
const PLAIN = new Set(['at', 'wikidata'])

export interface ColumnName {
  readonly key: string
  readonly lang: string | null
  readonly kind: ColumnKind
}

/** What a column is called: a key, or a text's key and its language: `name_zh`, `name.zh`, `name_zh_Hant`. */
export function readColumnName(table: ColumnTable, name: string): ColumnName | undefined {
  const kinds = COLUMNS[table]
  const own = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (own) return { key: name, lang: null, kind: own }
  const [, key = '', tag = ''] = /^([A-Za-z]+)[._]([a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)$/.exec(name) ?? []
  if (!Object.hasOwn(kinds, key) || kinds[key] !== 'text' || PLAIN.has(key)) return undefined
  return { key, lang: tag.replaceAll('_', '-'), kind: 'text' }
}

/** The name a column is written under. */
export const columnName = (key: string, lang: string | null): string =>
  lang === null ? key : `${key}_${lang.replaceAll('-', '_')}`
