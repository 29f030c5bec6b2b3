/**
 * What an element shows, from its address or its own object to a dataset: whatever the page reads. It is read in the host's page,
 * for a script of another site may start no worker there, and a host's policy may forbid any.
 */
import type { DatasetColumns } from '../dataset/columns.ts'
import { type Dataset, hasCells, openDataset } from '../dataset/dataset.ts'
import { download } from '../loading/download.ts'
import { type Failure, fail, type Read, readBytes } from '../loading/readBytes.ts'
import { shareReadings } from './shareReadings.ts'

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
  let first: Promise<void> | undefined
  const onPart = (columns: DatasetColumns) => {
    first = open(columns).then(onFirst)
  }
  const read = await (source.kind === 'address'
    ? readAddress(source.url, signal, onPart)
    : readHere(await bytesOf(source.data), source.base, signal, onPart))
  signal.throwIfAborted()
  await first
  return opened(read)
}

/** Columns are shared, for nothing changes them; each element makes its own dataset of them, with what is found out about it. */
const readAddress = shareReadings<DatasetColumns, Read>(async (url, signal, onPart) => {
  const downloaded = await download(url, () => {}, signal)
  return downloaded.ok ? readHere(downloaded.bytes, url, signal, onPart) : fail(url, downloaded.reason)
})

async function readHere(
  bytes: ArrayBuffer,
  url: string,
  signal: AbortSignal,
  onPartial: (columns: DatasetColumns) => void,
): Promise<Read> {
  const loading = { url, onProgress: () => {}, onPartial, signal }
  const rows = await readBytes(bytes, { ...loading, onlyRows: true, painted: turn, answered: turn })
  signal.throwIfAborted()
  return rows ?? readBytes(bytes, loading)
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
