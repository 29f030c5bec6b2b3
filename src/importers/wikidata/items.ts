/** Items: what a Wikibase knows a thing by, and where a reader finds it. */
import type { SourceRecord } from '../records.ts'

const ENTITY = /^https?:\/\/[^/\s]+\/(?:entity|wiki)\/(?:Item:)?(Q\d+)$/

/** The id of an item: of its address as results of queries have it, or written alone. */
export function itemIn(text: string): string | undefined {
  return /^Q\d+$/.test(text) ? text : ENTITY.exec(text)?.[1]
}

/** Is a text the address of a statement? */
export const isStatement = (text: string): boolean =>
  /^https?:\/\/[^/\s]+\/entity\/statement\/\S+$/.test(text)

/** Is an address that of another Wikibase? */
export const isElsewhere = (address = ''): boolean =>
  /^https?:/.test(address) && !/^https?:\/\/(?:www\.)?wikidata\.org\//.test(address)

/** The page of an item as a source of what is said with it. Items of another Wikibase are found by the address in its results. */
export function sourceOfItem(id: string, address?: string): SourceRecord {
  return address !== undefined && isElsewhere(address)
    ? { title: id, url: address }
    : { title: `Wikidata ${id}`, url: `https://www.wikidata.org/wiki/${id}` }
}

/** Who holds an office for the time being: "acting", "interim". */
export const ACTING: readonly string[] = ['Q4676846', 'Q4895105']
