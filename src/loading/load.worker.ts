/** The worker's edge: one address in, progress and one answer out. The columns move without a copy. */
import { buffersOf } from './buffers.ts'
import { type Failure, type Progress, type Read, readDataset } from './readDataset.ts'

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly read: Read }

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<string>) => void) | null
  postMessage(message: FromWorker, transfer?: Transferable[]): void
}

scope.onmessage = async ({ data: url }) => {
  const read = await readDataset(url, (progress) => scope.postMessage({ kind: 'progress', progress })).catch(
    (error: unknown): Read => ({ ok: false, failure: unexpected(url, error) }),
  )
  scope.postMessage({ kind: 'done', read }, read.ok ? buffersOf(read.columns) : [])
}

const unexpected = (url: string, error: unknown): Failure => ({
  url,
  reason: `The dataset could not be read: ${error instanceof Error ? error.message : String(error)}`,
  problems: [],
  problemCount: 0,
})
