/** Wikidata's items as sources. */
import type { SourceRecord } from './records.ts'

/** The page of an item; of what is no item's id, nothing. */
export const wikidataItem = (id: string | undefined): SourceRecord[] =>
  id !== undefined && /^Q[1-9]\d*$/.test(id)
    ? [{ title: `Wikidata ${id}`, url: `https://www.wikidata.org/wiki/${id}` }]
    : []
