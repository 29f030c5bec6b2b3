/** A file in another format than the dataset's own, read to columns. Loaded only for one. */
import { toColumns } from '../dataset/columns.ts'
import { isoOfDay } from '../dates/day.ts'
import { shortened } from '../dates/shortened.ts'
import { today } from '../dates/today.ts'
import { importFile } from '../importers/importFile.ts'
import { elsewhere } from './origins.ts'
import { parseJson } from './parseJson.ts'
import { type Elsewhere, type Read, readable } from './readBytes.ts'
import type { Loading } from './readColumnForm.ts'

/** `undefined` where no importer knows what is JSON. Rejects with the signal's reason, or as what is broken in this code. */
export async function readImported(
  bytes: ArrayBuffer,
  loading: Loading & Partial<Elsewhere>,
): Promise<Read | undefined> {
  const { url, host = '', mapping, signal, onProgress } = loading
  const imported = await importFile(bytes, loading.name ?? url, addressOf(url), {
    asOf: loading.asOf ?? isoOfDay(today()),
    mapping,
    signal,
    onProgress: (part) =>
      onProgress({ stage: 'read', loaded: Math.round(part * bytes.byteLength), total: bytes.byteLength }),
  })
  const { report } = imported
  if (!imported.ok) {
    const { reason } = imported
    const none = { url, problems: [], problemCount: 0 }
    if (reason.code !== 'unknown')
      return { ok: false, failure: { ...none, reason: shortCause(reason), report } }
    if (parseJson(bytes)) return undefined
    const code = mayBeJson(bytes) ? 'notJson' : 'unknownFormat'
    return { ok: false, failure: { ...none, reason: { code }, bytes } }
  }
  onProgress({ stage: 'index', loaded: bytes.byteLength, total: bytes.byteLength })
  const from = elsewhere([host], loading.name)
  return { ...readable(imported.file, toColumns(imported.file), loading, from), report: imported.report }
}

/** Does it begin as JSON does? What does not is no broken JSON either, but something else. */
const mayBeJson = (bytes: ArrayBuffer): boolean =>
  /^\s*[[{]/.test(new TextDecoder().decode(bytes.slice(0, 1000)))

/** Where the file can be found again; a reader's own file nowhere. */
const addressOf = (url: string): string | undefined => (/^https?:/i.test(url) ? url : undefined)

const shortCause = <R extends object>(reason: R): R =>
  'cause' in reason ? { ...reason, cause: shortened(`${reason.cause}`) } : reason
