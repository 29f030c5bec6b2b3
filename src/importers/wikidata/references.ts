/** The references of a statement, and where it stands, as sources of a term. */
import type { Text } from '../../dataset/format.ts'
import type { SourceRecord } from '../records.ts'
import { distinct } from './distinct.ts'
import { sourceOfItem } from './items.ts'
import { datesOf, itemsOf, listOf, objectOf, textsOf, valuesOf } from './snaks.ts'

/** Reference URL, and the address of the Wikimedia page that something was imported from. */
const ADDRESSES = ['P854', 'P4656']

/** Each document once; where in it: its pages (P304) and the day on which it was looked at (P813). */
export function sourcesOf(references: unknown, nameOf: (id: string) => Text): SourceRecord[] {
  const all = listOf(references).flatMap((reference): SourceRecord[] => {
    const { snaks } = objectOf(reference)
    const [page, seen] = [textsOf(snaks, 'P304')[0], datesOf(snaks, 'P813')[0]]
    const where =
      [page, seen].filter((part) => part !== undefined && part.trim() !== '').join(', ') || undefined
    const title = titleIn(snaks)
    const pages = ADDRESSES.flatMap((property) => textsOf(snaks, property)).map((url) => ({
      title,
      url,
      at: where,
    }))
    if (pages.length > 0) return pages
    // "Stated in" a work that has an item, or "imported from" a wiki that has.
    const works = [...itemsOf(snaks, 'P248'), ...itemsOf(snaks, 'P143')]
    return works.map((id) => ({ ...sourceOfItem(id), title: title ?? nameOf(id), at: where }))
  })
  return distinct(all)
}

/** The title that a reference says itself (P1476), in its language. */
function titleIn(snaks: unknown): Text | undefined {
  const [title] = valuesOf(snaks, 'P1476')
  return title?.kind === 'text' ? title.text : undefined
}
