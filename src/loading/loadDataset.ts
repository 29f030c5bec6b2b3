/** Loads a dataset. */
import type { DatasetColumns } from '../dataset/columns.ts'
import { type Dataset, hasCells, openDataset } from '../dataset/dataset.ts'
import type { SearchedTexts } from '../dataset/searchedTexts.ts'
import type { ImportReport } from '../importers/format.ts'
import type { Mapping } from '../importers/table/mapping.ts'
import type { Asked } from './ahead.ts'
import type { Progress } from './progress.ts'
import type { Failure } from './readBytes.ts'
import { readWhereFast } from './readWhereFast.ts'

export class LoadError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.reason.code)
    this.failure = failure
  }
}

/** How a dataset is to be loaded. */
interface Ways {
  /** The file on its way, where it was asked for before. */
  readonly asked?: Asked | undefined
  /** What the reader said of a table's columns. */
  readonly mapping?: Mapping | undefined
  /** What is searched is needed with the rest. */
  readonly isSearched?: boolean
}

interface Loaded {
  readonly dataset: Dataset
  /** How a file in another format was read. */
  readonly report: ImportReport | undefined
}

/**
 * Rejects with LoadError, or with the signal's reason when it is aborted. `onPartial` is told of the first lanes of
 * a large dataset at most once, before the whole: its people and terms have the same places in the whole.
 */
export async function loadDataset(
  url: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  onPartial: (dataset: Dataset) => void = () => {},
  { asked, mapping, isSearched = false }: Ways = {},
): Promise<Loaded> {
  let first: Promise<void> | undefined
  const onColumns = (columns: DatasetColumns) => {
    first = open(columns).then(onPartial)
    // Who waits for it is told.
    first.catch(() => {})
  }
  const read = await readWhereFast({ url, mapping, isSearched, onProgress, onColumns, signal }, asked)
  if (!read.ok) throw new LoadError(read.failure)
  await first
  return { dataset: await open(read.columns, read.coming), report: read.report }
}

async function open(columns: DatasetColumns, coming?: Promise<SearchedTexts | null>): Promise<Dataset> {
  const cells = hasCells(columns) ? (await import('../dataset/cellReader.ts')).cellReader : undefined
  return openDataset(columns, cells, coming)
}
