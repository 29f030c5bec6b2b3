/**
 * The worker's edge: a file's bytes in; progress, the first lanes and one answer out, and then what is searched. Columns move
 * without a copy. It ends by itself.
 */
import type { DatasetColumns } from '../dataset/columns.ts'
import type { SearchedTexts } from '../dataset/searchedTexts.ts'
import { textsOfFile } from '../dataset/searchIndex.ts'
import { buffersOf } from './buffers.ts'
import type { OfReader } from './download.ts'
import { mayBeJson } from './mayBeJson.ts'
import type { Allowed } from './origins.ts'
import type { Progress } from './progress.ts'
import { type Elsewhere, type Read, readBytes } from './readBytes.ts'
import type { Loading } from './readColumnForm.ts'

/** A downloaded file; its tables, where they are files of their own, lie beside its address. */
export interface ToWorker extends OfReader {
  readonly url: string
  readonly bytes: ArrayBuffer
  /** Where it is not the page's own. */
  readonly host: string
  /** The link searches: what is searched comes with the rest. */
  readonly isSearched: boolean
  /** Whose tables may be read. */
  readonly allowed: Allowed | undefined
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'partial'; readonly columns: DatasetColumns }
  | { readonly kind: 'done'; readonly read: Read }
  | { readonly kind: 'searched'; readonly searched: SearchedTexts | null }

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker, transfer?: Transferable[]): void
  close(): void
}

scope.onmessage = async ({ data: { bytes, ...file } }) => {
  const loading: Loading & Elsewhere = {
    ...file,
    onProgress: (progress) => scope.postMessage({ kind: 'progress', progress }),
    onPartial: (columns) => scope.postMessage({ kind: 'partial', columns }, buffersOf(columns)),
    signal: undefined,
    textsOf: textsOfFile,
  }
  const read = (await readForeign(bytes, loading)) ?? (await readBytes(bytes, loading))
  const { coming = null, ...told } = read.ok ? read : { ...read, coming: null }
  scope.postMessage({ kind: 'done', read: told }, told.ok ? buffersOf(told.columns) : [])
  const searched = await coming
  scope.postMessage({ kind: 'searched', searched }, buffersOf(searched))
  scope.close()
}

/**
 * What does not begin as JSON is not made a text only to see that: a table of a million rows would be here twice. `undefined` of
 * all else, and where reading broke.
 */
async function readForeign(bytes: ArrayBuffer, loading: Loading & Elsewhere): Promise<Read | undefined> {
  if (mayBeJson(bytes)) return undefined
  try {
    const { readImported } = await import('./readImported.ts')
    return await readImported(bytes, loading)
  } catch {
    // The usual way says why.
    return undefined
  }
}
