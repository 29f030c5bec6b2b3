/** What a reader saves, as pieces of text: a file of many rows is no one text. */
import type { Dataset } from '../dataset/dataset.ts'
import { csvLine } from './csv.ts'
import type { Part } from './datasetFile.ts'
import { termTable } from './termTable.ts'

export { datasetJson } from './datasetJson.ts'

/** The mark by which old spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

export function termCsv(dataset: Dataset, part: Part): string[] {
  const { headings, rows } = termTable(dataset, part)
  const lines = [BYTE_ORDER_MARK, csvLine(headings)]
  for (const row of rows()) lines.push(csvLine(row))
  return lines
}
