/** The rows of a sheet under its headings, one by one. */
import type { Assembly } from '../assemble.ts'
import type { Sheet } from './cells.ts'
import { createRowReader, type Table } from './rowReader.ts'

/** Tells `assembly` what rows say, all or the first `most`. `pause` is asked after each. */
export async function readRows(
  sheet: Sheet,
  headingRow: number,
  table: Table,
  assembly: Assembly,
  pause: () => Promise<void> | undefined,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const read = createRowReader(table, assembly)
  let number = 0
  for (const cells of sheet.rows()) {
    if (number++ <= headingRow) continue
    if (number > headingRow + 1 + most) break
    const malformed = sheet.malformed?.get(number)
    if (malformed !== undefined) {
      assembly.row()
      assembly.leaveOut(table.columns.placeOf(number), { code: 'notUnderstood', value: malformed })
    } else if (!isHeadingAgain(cells, table.columns.headings)) read(cells, number)
    const waiting = pause()
    if (waiting) await waiting
  }
}

/** Tables made of pages have their headings on each. */
const isHeadingAgain = (cells: readonly string[], headings: readonly string[]): boolean =>
  cells[0] === headings[0] &&
  cells.length > 1 &&
  cells.every((text, i) => text.trim() === (headings[i] ?? ''))
