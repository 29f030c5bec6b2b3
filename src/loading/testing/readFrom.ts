/** Downloads and reads a dataset in one go, as the page does without a worker. */
import type { DatasetColumns } from '../../dataset/columns.ts'
import { download } from '../download.ts'
import type { Progress } from '../progress.ts'
import { fail, type Read, readBytes } from '../readBytes.ts'

export async function readFrom(
  url: string,
  onProgress: (progress: Progress) => void,
  onPartial: (columns: DatasetColumns) => void,
): Promise<Read> {
  const downloaded = await download(url, onProgress)
  if (!downloaded.ok) return fail(url, downloaded.reason)
  return readBytes(downloaded.bytes, { url, onProgress, onPartial, signal: undefined })
}
