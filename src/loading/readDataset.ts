/** From an address to columns: fetch, parse, validate, pack. Runs in the worker, or on the page where it must. */
import { type DatasetColumns, toColumns } from '../dataset/columns.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { type Problem, validate } from '../dataset/validate.ts'
import { forgetDates, rememberDates } from '../dates/edtf.ts'
import { FileError } from './bytes.ts'
import { DatasetError, SHOWN_PROBLEMS } from './problems.ts'
import type { Loading } from './readColumnForm.ts'
import { type TableFiles, tableFiles } from './tableFiles.ts'

type Stage = 'fetch' | 'read' | 'check' | 'index'

export interface Progress {
  readonly stage: Stage
  /** Bytes so far, and of the whole where the server says. */
  readonly loaded: number
  readonly total: number | null
}

/** Why a dataset could not be shown. `problems` are the format's, at most `SHOWN_PROBLEMS` of `problemCount`. */
export interface Failure {
  readonly url: string
  readonly reason: string
  readonly problems: readonly Problem[]
  readonly problemCount: number
}

export type Read =
  | { readonly ok: true; readonly columns: DatasetColumns }
  | { readonly ok: false; readonly failure: Failure }

/**
 * Never throws but for an abort: a failure is a value that says what is wrong, and where. `onPartial` may be told
 * of the first lanes before the rest has come.
 */
export async function readDataset(
  url: string,
  onProgress: (progress: Progress) => void,
  onPartial: (columns: DatasetColumns) => void,
  signal?: AbortSignal,
): Promise<Read> {
  rememberDates()
  return readAll(url, onProgress, onPartial, signal).finally(forgetDates)
}

async function readAll(
  url: string,
  onProgress: (progress: Progress) => void,
  onPartial: (columns: DatasetColumns) => void,
  signal?: AbortSignal,
): Promise<Read> {
  const fetched = await fetchText(url, onProgress, signal)
  if (!fetched.ok) return fail(url, fetched.reason)
  const size = { loaded: fetched.bytes, total: fetched.bytes }
  onProgress({ stage: 'read', ...size })
  const parsed = parseJson(fetched.text, fetched.bytes)
  if (!parsed.ok) return fail(url, parsed.reason)
  const { files, problems } = tableFiles(parsed.value)
  if (problems.length > 0) return fail(url, WRONG, problems)
  if (Object.keys(files).length > 0)
    return readTables(parsed.value as Value, files, { url, onProgress, onPartial, signal })
  onProgress({ stage: 'check', ...size })
  const first = firstRows(parsed.value)
  if (first) onPartial(toColumns(first))
  const validated = validate(parsed.value)
  if (!validated.ok) return fail(url, WRONG, validated.problems)
  onProgress({ stage: 'index', ...size })
  return { ok: true, columns: toColumns(validated.file) }
}

/** A file with more terms than this shows its first lanes before the rest is checked. */
const MANY = 5000
const FIRST_TERMS = 1000
const MOST_PEOPLE = 5000

/** The first terms of a long file, and the people up to the last of theirs; `undefined` where these are not in order. */
function firstRows(value: unknown): DatasetFile | undefined {
  const { terms, people, ...rest } = Object(value) as Record<string, unknown>
  if (!Array.isArray(terms) || !Array.isArray(people) || terms.length <= MANY) return undefined
  const some = terms.slice(0, FIRST_TERMS)
  const wanted = new Set(some.map((term) => (term as { person?: unknown } | null)?.person))
  let count = 0
  for (let p = 0; p < people.length && p < MOST_PEOPLE && wanted.size > 0; p++)
    if (wanted.delete((people[p] as { id?: unknown } | null)?.id)) count = p + 1
  const validated = validate({ ...rest, people: people.slice(0, count), terms: some, events: [] })
  return validated.ok ? validated.file : undefined
}

const WRONG = 'The file is not a dataset of this format.'

type Value = Readonly<Record<string, unknown>>

/** The reader of Parquet is loaded only here. */
async function readTables(value: Value, files: TableFiles, loading: Loading): Promise<Read> {
  try {
    const { readColumnForm } = await import('./readColumnForm.ts')
    return { ok: true, columns: await readColumnForm(value, files, loading) }
  } catch (error) {
    if (loading.signal?.aborted) throw error
    if (error instanceof FileError) return fail(loading.url, `${error.message}.`)
    if (!(error instanceof DatasetError)) throw error
    const { message: reason, problems, count: problemCount } = error
    return { ok: false, failure: { url: loading.url, reason, problems, problemCount } }
  }
}

const fail = (url: string, reason: string, problems: readonly Problem[] = []): Read => ({
  ok: false,
  failure: { url, reason, problems: problems.slice(0, SHOWN_PROBLEMS), problemCount: problems.length },
})

type Fetched =
  | { readonly ok: true; readonly text: string; readonly bytes: number }
  | { readonly ok: false; readonly reason: string }

async function fetchText(
  url: string,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Fetched> {
  onProgress({ stage: 'fetch', loaded: 0, total: null })
  try {
    const response = await fetch(url, signal ? { signal } : {})
    if (!response.ok)
      return {
        ok: false,
        reason: `The server answered ${`${response.status} ${response.statusText}`.trim()}.`,
      }
    return await readBody(response, onProgress)
  } catch (error) {
    if (signal?.aborted) throw error
    return { ok: false, reason: unreachable(url) }
  }
}

/** The browser does not say which of these it was. */
function unreachable(url: string): string {
  const elsewhere = new URL(url).origin !== globalThis.location?.origin
  return elsewhere
    ? 'The address could not be reached, or its server does not let other sites read it (CORS).'
    : 'The address could not be reached, or the connection broke.'
}

async function readBody(response: Response, onProgress: (progress: Progress) => void): Promise<Fetched> {
  // The length of a compressed answer is not that of the file.
  const length = response.headers.get('content-encoding') ? null : response.headers.get('content-length')
  const total = length === null ? null : Number(length)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = response.body?.getReader()
  let text = ''
  let loaded = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    loaded += part.value.byteLength
    const piece = decode(decoder, part.value)
    if (piece === undefined)
      return { ok: false, reason: `The file is not UTF-8 text (before byte ${loaded}).` }
    text += piece
    onProgress({ stage: 'fetch', loaded, total })
  }
  if (decode(decoder) === undefined) return { ok: false, reason: cutOff(loaded) }
  return { ok: true, text, bytes: loaded }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string | undefined {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch {
    return undefined
  }
}

const cutOff = (bytes: number): string => `The file is cut off: it ends after ${bytes} bytes, in the middle.`

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string }

/** Static hosts answer a missing file with a page and 200: the body decides. */
function parseJson(text: string, bytes: number): Json {
  const start = text.trimStart()
  if (start === '') return { ok: false, reason: 'The file is empty.' }
  if (start.startsWith('<'))
    return { ok: false, reason: 'The server answered with a web page (HTML), not with a dataset.' }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (/^[{[]/.test(start) && (/end of/i.test(detail) || !/[}\]]\s*$/.test(text)))
      return { ok: false, reason: cutOff(bytes) }
    return { ok: false, reason: `The file is not JSON: ${detail}` }
  }
}
