/** The worker that reads a dataset, started for one address: its messages, kept until somebody listens. */
import type { FromWorker } from './load.worker.ts'
import workerUrl from './load.worker.ts?worker&url'

export interface Reading {
  readonly url: string
  /** Tells of all messages from the first on, and of `undefined` where the worker itself could not be run. */
  listen(listener: (message: FromWorker | undefined) => void): void
  stop(): void
}

/** `undefined` where the page may not start workers, as in a sandboxed frame without an origin. */
function startReading(url: string): Reading | undefined {
  const worker = startWorker()
  if (!worker) return undefined
  const early: (FromWorker | undefined)[] = []
  let tell = (message: FromWorker | undefined): void => void early.push(message)
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => tell(data)
  worker.onerror = (event) => {
    event.preventDefault()
    tell(undefined)
  }
  worker.postMessage(url)
  const listen: Reading['listen'] = (listener) => {
    tell = listener
    for (const message of early.splice(0)) listener(message)
  }
  return { url, listen, stop: () => worker.terminate() }
}

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

let ahead: Reading | undefined

/** Starts to read before the code that shows it has come. */
export function readAhead(url: string): void {
  ahead = startReading(url)
}

/** What reads this address already, or from now on. */
export function reading(url: string): Reading | undefined {
  const begun = ahead
  ahead = undefined
  if (begun?.url === url) return begun
  begun?.stop()
  return startReading(url)
}
