/**
 * What an element shows, from its address or its own object to a dataset: whatever the page reads. It is read in the host's page,
 * for a script of another site may start no worker there, and a host's policy may forbid any.
 */
import type { DatasetColumns } from '../dataset/columns.ts'
import { type Dataset, hasCells, openDataset } from '../dataset/dataset.ts'
import { download } from '../loading/download.ts'
import { type Failure, fail, type Read, readBytes } from '../loading/readBytes.ts'

/** Where the data is: at an address, or in the host's hands, as rows of a dataset file or as the bytes or text of any. */
export type Source =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'given'; readonly data: unknown; readonly base: string }

export type Loaded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly failure: Failure }

/** `onFirst` is told of the first lanes of a long file, before the rest is checked. Rejects with the signal's reason, or where code does not come. */
export async function load(
  source: Source,
  signal: AbortSignal,
  onFirst: (dataset: Dataset) => void,
): Promise<Loaded> {
  const url = source.kind === 'address' ? source.url : source.base
  const downloaded =
    source.kind === 'address'
      ? await download(url, () => {}, signal)
      : { ok: true as const, bytes: await bytesOf(source.data), host: '' }
  if (!downloaded.ok) return opened(fail(url, downloaded.reason))
  const { bytes } = downloaded
  let first: Promise<void> | undefined
  const loading = {
    url,
    onProgress: () => {},
    onPartial: (columns: DatasetColumns) => {
      first = open(columns).then(onFirst)
    },
    signal,
  }
  const rows = await readBytes(bytes, { ...loading, onlyRows: true, painted: turn, answered: turn })
  signal.throwIfAborted()
  const read = rows ?? (await readBytes(bytes, loading))
  signal.throwIfAborted()
  await first
  return opened(read)
}

const opened = async (read: Read): Promise<Loaded> =>
  read.ok ? { ok: true, dataset: await open(read.columns) } : read

const open = async (columns: DatasetColumns): Promise<Dataset> =>
  openDataset(columns, hasCells(columns) ? (await import('../dataset/cellReader.ts')).cellReader : undefined)

/** The host's page has its turn, and paints. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function bytesOf(data: unknown): Promise<ArrayBuffer> {
  if (data instanceof Blob) return data.arrayBuffer()
  if (data instanceof ArrayBuffer) return data.slice(0)
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  return new TextEncoder().encode(text).buffer
}
