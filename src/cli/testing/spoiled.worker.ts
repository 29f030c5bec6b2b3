/** For tests only: asked to, validates a folder once for each way to spoil one of its files, and tells what came of it. */
import { writeFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { validateFile } from '../validateFile.ts'

/** One byte of the file, and what it is changed to. */
export type Spoiled = readonly [at: number, byte: number]

export interface Outcome {
  readonly code: number | null
  /** What `tenure validate` said, or the error that nobody caught. */
  readonly text: string
}

/** `whole` is the file as it was before any of them. */
export interface Task {
  readonly folder: string
  readonly path: string
  readonly whole: Uint8Array
  readonly ways: readonly Spoiled[]
}

parentPort?.on('message', async ({ folder, path, whole, ways }: Task) => {
  for (const [at, byte] of ways) {
    const bytes = Uint8Array.from(whole)
    bytes[at] = byte
    writeFileSync(path, bytes)
    parentPort?.postMessage(await outcome(folder))
  }
})

async function outcome(folder: string): Promise<Outcome> {
  const lines: string[] = []
  console.log = (line: string) => void lines.push(line)
  try {
    return { code: await validateFile(folder), text: lines.join('\n') }
  } catch (error) {
    return { code: null, text: String((error as Error).stack) }
  }
}
