/** A dataset's terms and events as a table in CSV, in pieces. */
import type { Dataset } from '../dataset/dataset.ts'
import { csvLine } from './csv.ts'
import type { Part } from './datasetFile.ts'
import type { Pieces } from './inSlices.ts'
import { termTable } from './termTable.ts'

/** The mark by which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** A table in CSV; `forExcel` begins it with a byte order mark, without which Excel takes it for another encoding. */
export function termCsv(dataset: Dataset, part: Part, { forExcel = false } = {}): Pieces {
  const rows = { terms: [...part.terms], events: [...part.events] }
  return {
    pieces: csvPieces(dataset, rows, forExcel),
    count: 2 * (rows.terms.length + rows.events.length),
  }
}

function* csvPieces(dataset: Dataset, part: Part, forExcel: boolean): Generator<string> {
  const reading = termTable(dataset, part)
  for (;;) {
    const { done, value } = reading.next()
    if (!done) {
      yield ''
      continue
    }
    yield (forExcel ? BYTE_ORDER_MARK : '') + csvLine(value.headings)
    for (const row of value.rows()) yield csvLine(row)
    return
  }
}
