/** The worker's edge: one address in; progress, the first lanes and one answer out. Columns move without a copy. */
import type { DatasetColumns } from '../dataset/columns.ts'
import { buffersOf } from './buffers.ts'
import type { Progress } from './progress.ts'
import { type Failure, type Read, readDataset } from './readDataset.ts'

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'partial'; readonly columns: DatasetColumns }
  | { readonly kind: 'done'; readonly read: Read }

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<string>) => void) | null
  postMessage(message: FromWorker, transfer?: Transferable[]): void
}

scope.onmessage = async ({ data: url }) => {
  const read = await readDataset(
    url,
    (progress) => scope.postMessage({ kind: 'progress', progress }),
    (columns) => scope.postMessage({ kind: 'partial', columns }, buffersOf(columns)),
  ).catch((error: unknown): Read => ({ ok: false, failure: unexpected(url, error) }))
  scope.postMessage({ kind: 'done', read }, read.ok ? buffersOf(read.columns) : [])
}

const unexpected = (url: string, error: unknown): Failure => ({
  url,
  reason: `The dataset could not be read: ${error instanceof Error ? error.message : String(error)}`,
  problems: [],
  problemCount: 0,
})
