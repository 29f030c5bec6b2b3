/** A dataset as text, in pieces: a file of many rows is no one text. */
import type { Dataset } from '../dataset/dataset.ts'
import { type Part, partFile, wholeFile } from './datasetFile.ts'

/** A dataset file, a row a line. */
export function datasetJson(dataset: Dataset, part?: Part): string[] {
  const file = part ? partFile(dataset, part) : wholeFile(dataset)
  const entries = Object.entries(file).map(
    ([key, value]) =>
      `  ${JSON.stringify(key)}: ${Array.isArray(value) ? linesOf(value) : JSON.stringify(value)}`,
  )
  return ['{\n', entries.join(',\n'), '\n}\n']
}

const linesOf = (rows: readonly unknown[]): string =>
  rows.length === 0 ? '[]' : `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
