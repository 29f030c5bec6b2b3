/** Wikidata's items: what they are known by, and as sources. */
import { WIKIDATA_ITEM } from '../dataset/format.ts'
import type { SourceRecord } from './records.ts'

/** Is it the id of an item? */
export const isItem = (id: string | undefined): id is string => id !== undefined && WIKIDATA_ITEM.test(id)

/** The page of an item; of what is no item's id, nothing. */
export const wikidataItem = (id: string | undefined): SourceRecord[] =>
  isItem(id) ? [{ title: `Wikidata ${id}`, url: `https://www.wikidata.org/wiki/${id}` }] : []
