/**
 * A dataset asked for as early as can be: little code, which comes before the code that reads and shows it. The file is on
 * its way meanwhile, and where it is large so is the worker that will read it.
 */
import { type Downloaded, download } from './download.ts'
import { isLocal } from './isLocal.ts'
import { allowedHere } from './origins.ts'
import type { Progress } from './progress.ts'
import { type Reader, startReader } from './worker.ts'

/**
 * Files of more bytes are read in a worker: it takes longer to start than smaller ones take to be read on the page.
 * (Measured: see src/README.md.)
 */
export const MOST_ON_PAGE = 500_000

export interface Asked {
  readonly url: string
  readonly downloaded: Promise<Downloaded>
  /** A worker that is starting, where the file is known to be large. */
  reader(): Reader | undefined
  /** Tells of the progress so far, and from now on. */
  follow(onProgress: (progress: Progress) => void): void
  /** Ends the download, and the worker. */
  stop(reason?: unknown): void
}

/** What is at an address, or in this browser. Rejects with the signal's reason, or where code does not come. */
const fetchFile = (
  url: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Downloaded> =>
  isLocal(url)
    ? import('./localFiles.ts').then(({ readLocal }) => readLocal(url))
    : download(url, onProgress, signal, allowedHere())

export function askFor(url: string): Asked {
  const controller = new AbortController()
  let reader: Reader | undefined
  let last: Progress = { stage: 'fetch', loaded: 0, total: null }
  let tell = (_: Progress) => {}
  const downloaded = fetchFile(
    url,
    (progress) => {
      last = progress
      if (Math.max(progress.loaded, progress.total ?? 0) > MOST_ON_PAGE) reader ??= startReader()
      tell(progress)
    },
    controller.signal,
  )
  // Who waits for it is told.
  downloaded.catch(() => {})
  return {
    url,
    downloaded,
    reader: () => reader,
    follow: (onProgress) => {
      tell = onProgress
      onProgress(last)
    },
    stop: (reason) => {
      controller.abort(reason)
      reader?.stop()
    },
  }
}
