/**
 * Reads a dataset where that is fastest: a small file on the page; a large one, and whatever has tables in files of their
 * own, in a worker, so that the page stays answerable.
 */
import type { DatasetColumns } from '../dataset/columns.ts'
import type { Mapping } from '../importers/table/mapping.ts'
import { type Asked, askFor, MOST_ON_PAGE } from './ahead.ts'
import type { Downloaded } from './download.ts'
import { allowedHere } from './origins.ts'
import type { Progress } from './progress.ts'
import { fail, type Read, readBytes } from './readBytes.ts'
import { startReader } from './worker.ts'

export interface Job {
  readonly url: string
  /** What the reader said of a table's columns since it was opened. */
  readonly mapping?: Mapping | undefined
  /** The link searches. */
  readonly isSearched: boolean
  readonly onProgress: (progress: Progress) => void
  /** Told of the first lanes of a large dataset at most once, before the whole. */
  readonly onColumns: (columns: DatasetColumns) => void
  readonly signal: AbortSignal
}

/** A downloaded file: its bytes, the host that they are of, and what is known of a reader's own. */
export type File = Extract<Downloaded, { ok: true }>

/**
 * Rejects with the signal's reason only: a failure is a value. `asked` is the file on its way, where it was asked for before;
 * `works` is false where workers cannot be run.
 */
export async function readWhereFast(job: Job, asked: Asked = askFor(job.url), works = true): Promise<Read> {
  const { signal } = job
  const stop = () => asked.stop(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  asked.follow(job.onProgress)
  try {
    signal.throwIfAborted()
    const downloaded = await asked.downloaded
    return downloaded.ok ? await read(downloaded, job, asked, works) : fail(job.url, downloaded.reason)
  } finally {
    signal.removeEventListener('abort', stop)
    asked.stop()
  }
}

async function read(file: File, job: Job, asked: Asked, works: boolean): Promise<Read> {
  const { bytes } = file
  const loading = loadingOf(file, job)
  const small = bytes.byteLength <= MOST_ON_PAGE
  const here = small ? await readBytes(bytes, { ...loading, onlyRows: true, painted, answered }) : undefined
  if (here) return here
  const reader = works ? (asked.reader() ?? startReader()) : undefined
  if (!reader) return readBytes(bytes, loading)
  try {
    // Where the worker could not be run, the bytes are gone with it.
    return (await reader.read(file, job)) ?? (await readWhereFast(job, undefined, false))
  } finally {
    reader.stop()
  }
}

/** What the reader says now stands, over what was kept with the file. */
const loadingOf = (file: File, { url, mapping, onProgress, onColumns, signal }: Job) => ({
  ...file,
  mapping: mapping ?? file.mapping,
  url,
  allowed: allowedHere(),
  onProgress,
  onPartial: onColumns,
  signal,
})

const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** After the next frame, or without one where the page is out of sight. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 100)
  })
