/** What text search looks through: every spelling of a table's rows, folded. */
import { fold, joinedOrders } from './fold.ts'
import type { DatasetFile, EventRow, OfficeRow, Text } from './format.ts'
import { stringBuilder } from './strings.ts'
import { allTexts } from './text.ts'

/** Folded text of a table, one entry a line, with the place where each begins (in UTF-16 units). */
export interface SearchText {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly from: Uint32Array<ArrayBuffer>
}

export function searchTexts(
  file: Pick<DatasetFile, 'roles' | 'organizations' | 'offices'>,
  eventRows: readonly EventRow[],
): { readonly offices: SearchText; readonly events: SearchText } {
  const roles = new Map(file.roles.map((row) => [row.id, row.label]))
  const organizations = new Map(file.organizations.map((row) => [row.id, row.name]))
  const office = (row: OfficeRow) => [
    row.title, row.short, row.place, roles.get(row.role), organizations.get(row.organization ?? ''),
  ] // biome-ignore format: the searched fields on one line
  const event = (row: EventRow) => [
    row.title,
    ...(row.places ?? []),
    ...(row.with ?? []).map((ref) => ('name' in ref ? ref.name : undefined)),
    ...(row.organizations ?? []).map((id) => organizations.get(id)),
  ]
  return {
    offices: searchText(file.offices.map(office)),
    events: searchText(eventRows.map(event)),
  }
}

const searchText = (entries: readonly (readonly (Text | undefined)[])[]): SearchText =>
  pack(entries.length, (i) => (entries[i] ?? []).flatMap(allTexts).map(fold))

/** People are found by their names in either order and in one word too. `names` has the spellings of each. */
export const searchPeople = (names: readonly (readonly string[])[]): SearchText =>
  pack(names.length, (i) => spellings(names[i] ?? []))

/** Names folded, then each in one word, in either order. */
export function spellings(names: readonly string[]): string[] {
  const folded = names.map(fold)
  return [...folded, ...folded.flatMap(joinedOrders)]
}

/** Lines to encode at once: one by one costs a call each, all at once the whole text twice. */
const BATCH = 1000

function pack(count: number, folded: (i: number) => readonly string[]): SearchText {
  const from = new Uint32Array(count + 1)
  const builder = stringBuilder(Math.ceil(count / BATCH), BATCH * 32)
  let batch = ''
  for (let i = 0; i < count; i++) {
    const line = folded(i).join('\t')
    from[i + 1] = (from[i] ?? 0) + line.length + 1
    batch += `${line}\n`
    if ((i + 1) % BATCH > 0 && i + 1 < count) continue
    builder.add(batch)
    batch = ''
  }
  return { bytes: builder.column().bytes, from }
}
