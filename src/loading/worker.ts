/** A worker that reads one file's bytes; it is started before they are all there. */
import type { SearchedTexts } from '../dataset/searchedTexts.ts'
import type { FromWorker, ToWorker } from './load.worker.ts'
import workerUrl from './load.worker.ts?worker&url'
import { allowedHere } from './origins.ts'
import type { Read } from './readBytes.ts'
import type { File, Job } from './readWhereFast.ts'

export interface Reader {
  /**
   * Reads the bytes, which are gone from here then. Rejects with the signal's reason when it is aborted; resolves to
   * `undefined` where the worker itself could not be run.
   */
  read(file: File, job: Job): Promise<Read | undefined>
  /** A worker that has read the bytes ends by itself, when it has sent what is searched. */
  stop(): void
}

/** `undefined` where the page may not start workers, as in a sandboxed frame without an origin. */
export function startReader(): Reader | undefined {
  const worker = startWorker()
  if (!worker) return undefined
  let failed = false
  let isDone = false
  worker.onerror = (event) => {
    event.preventDefault()
    failed = true
  }
  const read: Reader['read'] = (
    file,
    { url, mapping = file.mapping, isSearched, signal, onProgress, onColumns },
  ) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) reject(signal.reason)
      if (failed) resolve(undefined)
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.onerror = (event) => {
        event.preventDefault()
        resolve(undefined)
      }
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'progress') onProgress(data.progress)
        else if (data.kind === 'partial') onColumns(data.columns)
        else if (data.kind === 'done') {
          isDone = true
          resolve(data.read.ok ? { ...data.read, coming: searchedBy(worker) } : data.read)
        }
      }
      const message = { ...file, mapping, url, isSearched, allowed: allowedHere() }
      worker.postMessage(message satisfies ToWorker, [file.bytes])
    })
  return { read, stop: () => isDone || worker.terminate() }
}

/** What is searched, from a worker that has sent the rest. */
const searchedBy = (worker: Worker): Promise<SearchedTexts | null> =>
  new Promise((resolve) => {
    worker.onerror = (event) => {
      event.preventDefault()
      worker.terminate()
      resolve(null)
    }
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) =>
      resolve(data.kind === 'searched' ? data.searched : null)
  })

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
