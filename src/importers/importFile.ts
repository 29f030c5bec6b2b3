/** Another format to a dataset file: found by content, read, put together, put in order. */
import { assemble } from './assemble.ts'
import { contentOf } from './content.ts'
import { Broken, type Imported, type ImportOptions } from './format.ts'
import { importers } from './importers.ts'
import { settle } from './settle.ts'

/**
 * Reads a file whose bytes are not Tenure's own format. `name` is the file's, or its address; `url` the address where it has one. Rejects
 * with the signal's reason only: what is not understood is a value.
 */
export async function importFile(
  bytes: ArrayBuffer,
  name: string,
  url: string | undefined,
  options: ImportOptions,
): Promise<Imported> {
  const content = contentOf(bytes, name, url)
  const importer = (await importers()).find((one) => one.recognizes(content))
  if (!importer) return { ok: false, reason: { code: 'unknown' } }
  const assembly = assemble(name, url, options.asOf)
  const format = importer.id
  try {
    const table = await importer.read(content, assembly, options)
    const assembled = assembly.finish()
    const { file, leftOut } = await settle(assembled)
    const report = {
      format,
      rows: assembled.rows,
      people: file.people.length,
      terms: file.terms.length,
      events: file.events.length,
      leftOut,
      doubts: assembled.doubts,
      ...(table === undefined ? {} : { table }),
    }
    if (file.terms.length + file.events.length === 0)
      return { ok: false, reason: { code: 'nothingFound', format }, report }
    return { ok: true, file, report }
  } catch (error) {
    options.signal?.throwIfAborted()
    if (!(error instanceof Broken)) throw error
    return { ok: false, reason: { code: 'brokenFile', format, cause: error.message } }
  }
}
