/**
 * Reads a dataset where that is fastest: a small file on the page, since a worker takes longer to start than such a file
 * takes to be read and checked; a large one, and whatever has tables in files of their own, in a worker, so that the page
 * stays answerable.
 */
import type { DatasetColumns } from '../dataset/columns.ts'
import { download } from './download.ts'
import type { Progress } from './progress.ts'
import { fail, type Read, readBytes } from './readBytes.ts'
import { type Reader, startReader } from './worker.ts'

/** Files of more bytes are read in a worker. */
const MOST_ON_PAGE = 500_000

export interface Job {
  readonly url: string
  readonly onProgress: (progress: Progress) => void
  /** Told of the first lanes of a large dataset at most once, before the whole. */
  readonly onColumns: (columns: DatasetColumns) => void
  readonly signal: AbortSignal
}

/** Rejects with the signal's reason only: a failure is a value. */
export async function readWhereFast(job: Job): Promise<Read> {
  const { url, signal } = job
  let reader: Reader | undefined
  const onProgress = (progress: Progress) => {
    // The worker starts while the rest of a large file is on its way.
    if (Math.max(progress.loaded, progress.total ?? 0) > MOST_ON_PAGE) reader ??= startReader()
    job.onProgress(progress)
  }
  try {
    const downloaded = await download(url, onProgress, signal)
    if (!downloaded.ok) return fail(url, downloaded.reason)
    const { bytes } = downloaded
    const loading = { url, onProgress: job.onProgress, onPartial: job.onColumns, signal }
    const small = bytes.byteLength <= MOST_ON_PAGE
    const here = small ? await readBytes(bytes, { ...loading, tablesElsewhere: true }) : undefined
    if (here) return here
    reader ??= startReader()
    if (!reader) return await readBytes(bytes, loading)
    return (await reader.read(bytes, job)) ?? (await readAgain(job))
  } finally {
    reader?.stop()
  }
}

/** The worker could not be run, and the bytes are gone with it. */
async function readAgain({ url, onProgress, onColumns, signal }: Job): Promise<Read> {
  const downloaded = await download(url, onProgress, signal)
  if (!downloaded.ok) return fail(url, downloaded.reason)
  return readBytes(downloaded.bytes, { url, onProgress, onPartial: onColumns, signal })
}
