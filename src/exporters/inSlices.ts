/** A long export in slices: between two of them the page answers, and the reader may stop it. */

/** A file as its pieces; empty ones are places where work may pause. */
export interface Pieces {
  readonly pieces: Iterable<string>
  /** About how many pieces there are. */
  readonly count: number
}

export interface SliceOptions {
  /** Rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** What part of all is done, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined
}

/** So long others wait for their turn, in milliseconds: less than a frame. */
const SLICE = 12
/** So many pieces between two looks at the clock. */
const LOOK = 32

/** All pieces that are not empty. */
export async function inSlices({ pieces, count }: Pieces, options: SliceOptions = {}): Promise<string[]> {
  const { signal, onProgress } = options
  const made: string[] = []
  let done = 0
  let turn = performance.now()
  for (const piece of pieces) {
    if (piece !== '') made.push(piece)
    if (++done % LOOK !== 0 || performance.now() - turn < SLICE) continue
    onProgress?.(Math.min(done / Math.max(count, 1), 1))
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
    turn = performance.now()
  }
  return made
}
