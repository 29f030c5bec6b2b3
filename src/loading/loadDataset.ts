/** Loads a dataset in a worker, so that the page stays answerable; on the page itself where no worker may start. */
import type { DatasetColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import type { Progress } from './progress.ts'
import type { Failure, Read } from './readDataset.ts'
import { type Reading, reading } from './worker.ts'

export class LoadError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.reason)
    this.failure = failure
  }
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
): Promise<Dataset> {
  const onColumns = (columns: DatasetColumns) => onPartial(openDataset(columns))
  const begun = reading(url)
  const read = begun && (await inWorker(begun, { onProgress, onColumns, signal }).finally(begun.stop))
  const answer = read ?? (await onThePage(url, onProgress, onColumns, signal))
  if (!answer.ok) throw new LoadError(answer.failure)
  return openDataset(answer.columns)
}

/** The code that reads is the worker's; the page fetches it only where no worker may start. */
async function onThePage(...args: Parameters<typeof import('./readDataset.ts').readDataset>): Promise<Read> {
  const { readDataset } = await import('./readDataset.ts')
  return readDataset(...args)
}

interface Job {
  readonly onProgress: (progress: Progress) => void
  readonly onColumns: (columns: DatasetColumns) => void
  readonly signal: AbortSignal
}

/** Resolves to `undefined` where the worker itself could not be run. */
function inWorker(begun: Reading, { onProgress, onColumns, signal }: Job): Promise<Read | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    begun.listen((message) => {
      if (message?.kind === 'progress') onProgress(message.progress)
      else if (message?.kind === 'partial') onColumns(message.columns)
      else resolve(message?.read)
    })
  })
}
