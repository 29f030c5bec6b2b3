/** From a file's bytes to columns: parse, validate, pack. Small files are read on the page, large ones in the worker. */
import { type DatasetColumns, toColumns } from '../dataset/columns.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { inOrder } from '../dataset/inOrder.ts'
import type { OfFile, Unreadable } from '../dataset/reasons.ts'
import { isObject } from '../dataset/rules.ts'
import type { SearchedTexts, TextsOf } from '../dataset/searchedTexts.ts'
import type { Problem, Validated } from '../dataset/validate.ts'
import type { ImportReport } from '../importers/format.ts'
import { firstRows } from './firstRows.ts'
import { namesFiles } from './namesFiles.ts'
import { elsewhere } from './origins.ts'
import { parseJson } from './parseJson.ts'
import type { Loading } from './readColumnForm.ts'
import { unexpected } from './unexpected.ts'

/** So many are looked at to tell which are of one kind; of more, their number alone is known. */
export const KEPT_PROBLEMS = 10_000

/**
 * Why a dataset could not be shown: `explain` has the words. `bytes` are those of a file that is no JSON in UTF-8, `problems`
 * the format's, at most `KEPT_PROBLEMS` of `problemCount`.
 */
export interface Failure {
  readonly url: string
  readonly reason: Unreadable | OfFile
  readonly bytes?: ArrayBuffer
  readonly problems: readonly Problem[]
  readonly problemCount: number
  /** Of a file in another format: how far it was understood. */
  readonly report?: ImportReport | undefined
}

export type Read = Readable | { readonly ok: false; readonly failure: Failure }

export interface Readable {
  readonly ok: true
  readonly columns: DatasetColumns
  /** How a file in another format was read. */
  readonly report?: ImportReport
  /** What is searched, where that is made after the columns. Never rejects. */
  readonly coming?: Promise<SearchedTexts | null>
}

/** Reading on the page itself. */
interface Here {
  /** What takes more code than a dataset file of rows does is not read here. */
  readonly onlyRows: true
  /** Resolves when the page has painted the first lanes. */
  readonly painted: () => Promise<void>
  /** Resolves when the page has had time to answer. */
  readonly answered: () => Promise<void>
}

/** Reading in a worker. */
export interface Elsewhere {
  /** Makes what is searched; on the page it is made when somebody searches. */
  readonly textsOf: TextsOf
  /** Somebody searches already: it comes with the columns. */
  readonly isSearched?: boolean
}

/**
 * The columns of a dataset file's bytes. Never throws but for an abort: a failure is a value that says what is wrong, and
 * where. `onPartial` may be told of the first lanes before the whole. Where tables lie in files of their own, they are
 * read too, and other formats; the answer is `undefined` where `onlyRows` of a dataset file are wanted.
 */
export function readBytes(bytes: ArrayBuffer, loading: Loading & Partial<Elsewhere>): Promise<Read>
export function readBytes(bytes: ArrayBuffer, loading: Loading & Here): Promise<Read | undefined>
export async function readBytes(
  bytes: ArrayBuffer,
  loading: Loading & Partial<Here & Elsewhere>,
): Promise<Read | undefined> {
  try {
    return await readAll(bytes, loading)
  } catch (error) {
    if (loading.signal?.aborted) throw error
    // What an engine says of it is for the authors of this code.
    console.error(error)
    return fail(loading.url, unexpected(error))
  }
}

async function readAll(
  bytes: ArrayBuffer,
  loading: Loading & Partial<Here & Elsewhere>,
): Promise<Read | undefined> {
  const { url, host = '', onProgress, onPartial } = loading
  const from = elsewhere([host], loading.name)
  const size = { loaded: bytes.byteLength, total: bytes.byteLength }
  onProgress({ stage: 'read', ...size })
  const value = parseJson(bytes)?.value
  if (!isOwn(value)) {
    if (loading.onlyRows) return undefined
    const { readImported } = await import('./readImported.ts')
    const read = await readImported(bytes, loading)
    if (read) return read
  }
  if (namesFiles(value)) {
    // Whoever opens what the worker makes of it needs this, by then.
    if (loading.onlyRows) import('../dataset/cellReader.ts').catch(() => {})
    if (loading.onlyRows) return undefined
    const { readTables } = await import('./readTables.ts')
    return readTables(value, loading)
  }
  onProgress({ stage: 'check', ...size })
  const first = firstRows(value)
  if (first) {
    onPartial({ ...toColumns(first.file, first.whole), elsewhere: from })
    await loading.painted?.()
  }
  const validated = await check(value)
  if (!validated.ok) return fail(url, WRONG, validated.problems)
  onProgress({ stage: 'index', ...size })
  await loading.answered?.()
  const columns = toColumns(validated.file)
  await loading.answered?.()
  return readable(validated.file, columns, loading, from)
}

/** So long the page is left alone to show what it was told: it may have no more cores than it needs for that. */
const SHOWING_MS = 300

/** The columns of a file, and what is searched in it, where the reader makes that. */
export function readable(
  file: DatasetFile,
  columns: DatasetColumns,
  { textsOf, isSearched }: Partial<Elsewhere>,
  from: DatasetColumns['elsewhere'],
): Readable {
  const told = { ...columns, elsewhere: from }
  if (!textsOf) return { ok: true, columns: told }
  if (isSearched) return { ok: true, columns: { ...told, searched: textsOf(file) } }
  const coming = new Promise<SearchedTexts>((resolve) => setTimeout(() => resolve(textsOf(file)), SHOWING_MS))
  return { ok: true, columns: told, coming }
}

/** Does a file call itself a dataset of this format? Others may be in another. */
const isOwn = (value: unknown): boolean => isObject(value) && 'tenure' in value

/** What says what is wrong is loaded only where the quick test does not say yes. */
async function check(value: unknown): Promise<Validated> {
  const file = inOrder(value)
  if (file) return { ok: true, file }
  const { validateCarefully } = await import('../dataset/validate.ts')
  return validateCarefully(value)
}

export const WRONG: Unreadable = { code: 'notDataset' }

export const fail = (url: string, reason: Failure['reason'], problems: readonly Problem[] = []): Read => ({
  ok: false,
  failure: { url, reason, problems: problems.slice(0, KEPT_PROBLEMS), problemCount: problems.length },
})
