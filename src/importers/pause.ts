/** Long reading lets others have their turn: the signal that ends it would not come otherwise. */
import type { ImportOptions } from './format.ts'

/** So many rows, lines or objects are read between two pauses. */
const IN_ONE_GO = 5000

/** Pauses after each so many: `count` have been read, which is the part `done` of all. Rejects with the signal's reason. */
export async function pause(
  count: number,
  done: number,
  { signal, onProgress }: ImportOptions,
): Promise<void> {
  if (count % IN_ONE_GO !== 0) return
  onProgress?.(done)
  await new Promise((resolve) => setTimeout(resolve))
  signal?.throwIfAborted()
}
