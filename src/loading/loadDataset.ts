/** Loads a dataset in a worker, so that the page stays answerable; on the page itself where no worker may start. */
import type { DatasetColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import type { FromWorker } from './load.worker.ts'
import workerUrl from './load.worker.ts?worker&url'
import type { Failure, Progress, Read } from './readDataset.ts'

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
  const worker = startWorker()
  const read = worker
    ? await inWorker(worker, { url, onProgress, onColumns, signal }).finally(() => worker.terminate())
    : undefined
  const answer = read ?? (await onThePage(url, onProgress, onColumns, signal))
  if (!answer.ok) throw new LoadError(answer.failure)
  return openDataset(answer.columns)
}

/** The code that reads is the worker's; the page fetches it only where no worker may start. */
async function onThePage(...args: Parameters<typeof import('./readDataset.ts').readDataset>): Promise<Read> {
  const { readDataset } = await import('./readDataset.ts')
  return readDataset(...args)
}

/** `undefined` where the page may not start workers, as in a sandboxed frame without an origin. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(trusted(workerUrl), { type: 'module' })
  } catch {
    return undefined
  }
}

/** Under the page's policy a worker's address has to be vouched for; this one is the build's own. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  return types
    ? (types.createPolicy('tenure-worker', { createScriptURL: () => url }).createScriptURL(url) as string)
    : url
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown }
}

interface Job {
  readonly url: string
  readonly onProgress: (progress: Progress) => void
  readonly onColumns: (columns: DatasetColumns) => void
  readonly signal: AbortSignal
}

/** Resolves to `undefined` where the worker itself could not be run. */
function inWorker(worker: Worker, { url, onProgress, onColumns, signal }: Job): Promise<Read | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'partial') onColumns(data.columns)
      else resolve(data.read)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      resolve(undefined)
    }
    worker.postMessage(url)
  })
}
