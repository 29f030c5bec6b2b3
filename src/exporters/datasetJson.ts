/** A dataset as text, in pieces: a file of many rows is no one text. */
import type { Dataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { type Part, partFile, wholeFile } from './datasetFile.ts'
import type { Pieces } from './inSlices.ts'

/** All terms and events of a dataset. */
export const allOf = ({
  terms,
  events,
}: Dataset): { terms: readonly number[]; events: readonly number[] } => ({
  terms: [...Array(terms.count).keys()],
  events: [...Array(events.count).keys()],
})

/** A dataset file, a row a line; all of the dataset, or a part of it. */
export function datasetJson(dataset: Dataset, part?: Part): Pieces {
  const { terms, events } = part ?? allOf(dataset)
  // Each row is read once, and once written.
  const count = 2 * ([...terms].length + [...events].length)
  return { pieces: jsonPieces(part ? partFile(dataset, part) : wholeFile(dataset)), count }
}

/** All of a small dataset in one line: what travels in a link. */
export function shortJson(dataset: Dataset): string {
  const reading = wholeFile(dataset)
  for (;;) {
    const { done, value } = reading.next()
    if (done) return JSON.stringify(value)
  }
}

function* jsonPieces(reading: Generator<undefined, DatasetFile>): Generator<string> {
  for (;;) {
    const { done, value } = reading.next()
    if (done) return yield* written(value)
    yield ''
  }
}

function* written(file: DatasetFile): Generator<string> {
  let before = '{\n'
  for (const [key, value] of Object.entries(file)) {
    yield `${before}  ${JSON.stringify(key)}: `
    if (Array.isArray(value)) yield* lines(value)
    else yield JSON.stringify(value)
    before = ',\n'
  }
  yield '\n}\n'
}

function* lines(rows: readonly unknown[]): Generator<string> {
  if (rows.length === 0) return yield '[]'
  let before = '[\n'
  for (const row of rows) {
    yield `${before}    ${JSON.stringify(row)}`
    before = ',\n'
  }
  yield '\n  ]'
}
