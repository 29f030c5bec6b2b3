/** Reading in a thread of its own: what never comes to an end is ended, and told as a failure. */
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Reading } from './reading.ts'

/** By a server that stays: what a reader loads only where it needs it must still be found then. */
const startOf = (file: string) => `import('vite').then(async ({ createServer }) => {
  const quiet = { middlewareMode: true, hmr: false, ws: false, watch: null }
  const optimizeDeps = { noDiscovery: true }
  const server = await createServer({ configFile: false, appType: 'custom', server: quiet, optimizeDeps })
  await server.ssrLoadModule(${JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))})
})`

/** Milliseconds of work that a reading may take. On a busy machine they are more of the clock, which must not count. */
const LIMIT = 30_000
/** So many times as long may it take by the clock: what waits for ever does no work. */
const WAITING = 10
/** And the start of a thread beside. */
const START_LIMIT = 60_000

export class GuardedReader {
  #worker: Worker | null = null
  readonly #file: string

  /** `file` is the thread's code, beside this one. */
  constructor(file = 'reading.worker.ts') {
    this.#file = file
  }

  read(path: string): Promise<Reading> {
    const limit = this.#worker ? LIMIT : LIMIT + START_LIMIT
    this.#worker ??= new Worker(startOf(this.#file), {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: 2000 },
    })
    const worker = this.#worker
    return new Promise((done) => {
      const end = (failed: string) => {
        this.#worker = null
        void worker.terminate()
        finish({ outcome: { failed }, digest: '' })
      }
      const finish = (reading: Reading) => {
        clearInterval(timer)
        worker.removeAllListeners('message')
        worker.removeAllListeners('error')
        done(reading)
      }
      const [began, before] = [performance.now(), process.cpuUsage()]
      // Of all this process, in which nothing else happens meanwhile.
      const timer = setInterval(() => {
        const { user, system } = process.cpuUsage(before)
        const isOver = (user + system) / 1000 > limit || performance.now() - began > WAITING * limit
        if (isOver) end(`no end after ${limit / 1000} s`)
      }, 500)
      worker.once('message', finish)
      worker.once('error', (error) => end(String(error)))
      worker.postMessage(path)
    })
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = null
  }
}
