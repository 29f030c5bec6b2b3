/** The worker's edge: a file's bytes in; progress, the first lanes and one answer out. Columns move without a copy. */
import type { DatasetColumns } from '../dataset/columns.ts'
import { indexFile } from '../dataset/searchIndex.ts'
import { buffersOf } from './buffers.ts'
import type { OfReader } from './download.ts'
import type { Allowed } from './origins.ts'
import type { Progress } from './progress.ts'
import { type Read, readBytes } from './readBytes.ts'

/** A downloaded file; its tables, where they are files of their own, lie beside its address. */
export interface ToWorker extends OfReader {
  readonly url: string
  readonly bytes: ArrayBuffer
  /** Where it is not the page's own. */
  readonly host: string
  /** Whose tables may be read. */
  readonly allowed: Allowed | undefined
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'partial'; readonly columns: DatasetColumns }
  | { readonly kind: 'done'; readonly read: Read }

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker, transfer?: Transferable[]): void
}

scope.onmessage = async ({ data: { bytes, ...file } }) => {
  const read = await readBytes(bytes, {
    ...file,
    onProgress: (progress) => scope.postMessage({ kind: 'progress', progress }),
    onPartial: (columns) => scope.postMessage({ kind: 'partial', columns }, buffersOf(columns)),
    signal: undefined,
    index: indexFile,
  })
  scope.postMessage({ kind: 'done', read }, read.ok ? buffersOf(read.columns) : [])
}
