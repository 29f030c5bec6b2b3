/** Imports what it is told to, in a thread that can be ended. */
import { parentPort } from 'node:worker_threads'
import { importWhole } from './importing.ts'

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await importWhole(path))
})
