/** A long export in slices: between two of them the page answers, and the reader may stop it. At a prompt the same work is done at once (`dataset/atOnce.ts`). */

/** A file as its pieces; empty ones are places where work may pause. */
export interface Pieces {
  readonly pieces: Iterable<string>
  /** About how many pieces there are. */
  readonly count: number
}

/** Work that may pause at each `yield`, which says what part of it is done, from 0 to 1; and what comes of it. */
export type Steps<T> = Generator<number, T>

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

/** What comes of work, with a pause wherever it took a slice. */
export async function inSteps<T>(steps: Steps<T>, { signal, onProgress }: SliceOptions = {}): Promise<T> {
  let turn = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - turn < SLICE) continue
    onProgress?.(value)
    await pause(signal)
    turn = performance.now()
  }
}

/** Others have their turn. Rejects where the work was stopped meanwhile. */
export async function pause(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal?.throwIfAborted()
}

/** Work as a part of other work: from which part of that to which. */
export function* within<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    yield from + (to - from) * value
  }
}

/** What work is told that is a part of other work: from which part of that to which. */
export const partOf = ({ signal, onProgress }: SliceOptions, from: number, to: number): SliceOptions => ({
  signal,
  onProgress: (part) => onProgress?.(from + (to - from) * part),
})

/** All pieces that are not empty. */
export const inSlices = (written: Pieces, options?: SliceOptions): Promise<string[]> =>
  inSteps(gathered(written), options)

function* gathered({ pieces, count }: Pieces): Steps<string[]> {
  const made: string[] = []
  let done = 0
  for (const piece of pieces) {
    if (piece !== '') made.push(piece)
    if (++done % LOOK === 0) yield Math.min(done / Math.max(count, 1), 1)
  }
  return made
}
