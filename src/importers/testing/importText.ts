/** For tests: a text as a file, imported, and what came of it in a few words. */
import { writtenIn } from '../../dataset/text.ts'
import { importFile } from '../importFile.ts'
import type { Mapping } from '../table/mapping.ts'

export function importBytes(bytes: Uint8Array, name = 'officials.csv', mapping?: Mapping) {
  return importFile(Uint8Array.from(bytes).buffer, name, undefined, { asOf: '2025-10-31', mapping })
}

export const importText = (text: string, name?: string, mapping?: Mapping) =>
  importBytes(new TextEncoder().encode(text), name, mapping)

/** Rows as `Ann Lee | Mayor | 2001 → 2005`, and what was left out as `row 3 B noOffice`. */
export async function told(text: string, name?: string, mapping?: Mapping) {
  const imported = await importText(text, name, mapping)
  const file = imported.ok ? imported.file : undefined
  const named = (rows: readonly { id: string; name?: unknown; title?: unknown }[] = [], id = '') => {
    const row = rows.find((one) => one.id === id)
    return writtenIn((row?.name ?? row?.title ?? '') as string, 'en')
  }
  const { table, leftOut, doubts } = imported.report ?? {}
  return {
    imported,
    file,
    fields: table?.columns.map(({ field, lang }) => [field ?? '-', lang].filter(Boolean).join('@')).join(' '),
    terms: file?.terms.map(
      ({ person, office, start, end }) =>
        `${named(file.people, person)} | ${named(file.offices, office)} | ${start ?? ''} → ${end ?? ''}`,
    ),
    leftOut: leftOut?.list.map(({ place, reason }) =>
      place.kind === 'row'
        ? [`row ${place.row}`, place.column?.letter, reason.code].filter(Boolean).join(' ')
        : '',
    ),
    doubts: doubts?.list.map(({ doubt }) => doubt),
  }
}
