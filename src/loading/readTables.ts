/** A dataset whose tables stand in files of their own. Loaded only for one; the reader of Parquet comes with it. */
import { FileError } from './fileError.ts'
import { DatasetError } from './problems.ts'
import { fail, type Read, WRONG } from './readBytes.ts'
import { type Loading, readColumnForm } from './readColumnForm.ts'
import { tableFiles } from './tableFiles.ts'

/** `value` names at least one file. Rejects as `readBytes` does. */
export async function readTables(value: unknown, loading: Loading): Promise<Read> {
  const { files, problems } = tableFiles(value)
  // What was opened alone has no place from which others are found.
  if (Object.values(files).some(({ file }) => !URL.canParse(file, loading.url)))
    return fail(loading.url, { code: 'tablesBeside' })
  if (problems.length > 0) return fail(loading.url, WRONG, problems)
  try {
    const columns = await readColumnForm(value as Readonly<Record<string, unknown>>, files, loading)
    return { ok: true, columns }
  } catch (error) {
    if (loading.signal?.aborted) throw error
    if (error instanceof FileError) return fail(loading.url, error.reason)
    if (!(error instanceof DatasetError)) throw error
    const { problems, count: problemCount } = error
    return { ok: false, failure: { url: loading.url, reason: WRONG, problems, problemCount } }
  }
}
