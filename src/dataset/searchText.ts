/** What text search looks through: every spelling of a table's rows, folded. */
import { fold } from './fold.ts'
import type { DatasetFile, EventRow, OfficeRow, Text } from './format.ts'
import { packStrings } from './strings.ts'
import { allTexts } from './text.ts'

/** Folded text of a table, one entry a line, with the place where each begins, in bytes. */
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

function searchText(entries: readonly (readonly (Text | undefined)[])[]): SearchText {
  const { bytes, offsets } = packStrings(
    entries.map((texts) => `${texts.flatMap(allTexts).map(fold).join('\t')}\n`),
  )
  return { bytes, from: offsets }
}
