/** A file in another format than the dataset's own, read to columns. Loaded only for one. */
import { toColumns } from '../dataset/columns.ts'
import { isoOfDay } from '../dates/day.ts'
import { shortened } from '../dates/shortened.ts'
import { today } from '../dates/today.ts'
import type { FirstTerms, ImportReport } from '../importers/format.ts'
import { importFile } from '../importers/importFile.ts'
import { glance } from './glance.ts'
import { mayBeJson } from './mayBeJson.ts'
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
  const from = elsewhere([host], loading.name)
  const imported = await importFile(bytes, loading.name ?? url, addressOf(url), {
    asOf: loading.asOf ?? isoOfDay(today()),
    mapping,
    signal,
    // Whoever changes the columns has the whole before them: it stays until it is read anew.
    ...(mapping === undefined
      ? { onFirst: (first) => loading.onPartial({ ...firstColumns(first), elsewhere: from }) }
      : {}),
    onProgress: (part) =>
      onProgress({ stage: 'read', loaded: Math.round(part * bytes.byteLength), total: bytes.byteLength }),
  })
  const report = withDownloaded(imported.report, bytes, loading)
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
  return { ...readable(imported.file, toColumns(imported.file), loading, from), ...(report && { report }) }
}

/** The first lanes of a long table, laid out by what is known of the whole. */
const firstColumns = ({ file, people, terms, dates }: FirstTerms) => {
  const { asOf } = file
  const extent = dates && glance({ asOf, people: [], terms: dates, events: [] }).extent
  return toColumns(file, { people, terms, extent })
}

/** With the bytes of a table from an address: a file of the reader's own is here, and who reads it otherwise has the bytes already. */
function withDownloaded(
  report: ImportReport | undefined,
  bytes: ArrayBuffer,
  { url, host = '', mapping }: Loading,
): ImportReport | undefined {
  if (!report?.table || mapping !== undefined || addressOf(url) === undefined) return report
  return { ...report, downloaded: { bytes: new Blob([bytes]), host } }
}

/** Where the file can be found again; a reader's own file nowhere. */
const addressOf = (url: string): string | undefined => (/^https?:/i.test(url) ? url : undefined)

const shortCause = <R extends object>(reason: R): R =>
  'cause' in reason ? { ...reason, cause: shortened(`${reason.cause}`) } : reason
