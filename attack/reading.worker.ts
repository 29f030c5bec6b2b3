/** Reads what it is told to, in a thread that can be ended. */
import { parentPort } from 'node:worker_threads'
import { readWhole } from './reading.ts'

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await readWhole(path))
})
