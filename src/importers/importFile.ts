/** Other formats to a dataset file: found by content, read, put together, put in order. */
import { assemble } from './assemble.ts'
import { type Content, contentOf } from './content.ts'
import { encodingOf } from './decodeText.ts'
import {
  Broken,
  type FormatId,
  type Imported,
  type Importer,
  type ImportOptions,
  type ImportReport,
} from './format.ts'
import { importers } from './importers.ts'
import { settle } from './settle.ts'

export interface InputFile {
  readonly bytes: ArrayBuffer
  /** The file's, or its address; of several, each another. */
  readonly name: string
  /** Its address, where it has one. */
  readonly url?: string | undefined
}

/**
 * Reads a file whose bytes are not Tenure's own format. `name` is the file's, or its address; `url` the address where it has one. Rejects
 * with the signal's reason only: what is not understood is a value.
 */
export const importFile = (
  bytes: ArrayBuffer,
  name: string,
  url: string | undefined,
  options: ImportOptions,
): Promise<Imported> => importFiles([{ bytes, name, url }], options)

/** The same of one file or several, in any formats, as one dataset: none where one of them is not understood. */
export async function importFiles(
  [first, ...more]: readonly [InputFile, ...InputFile[]],
  options: ImportOptions,
): Promise<Imported> {
  const assembly = assemble(first.name, first.url, options.asOf)
  const files: { name: string; format: FormatId }[] = []
  let encoding: string | undefined
  // The first terms of one file of several are not the first of the whole.
  const reading = more.length > 0 ? { ...options, onFirst: undefined } : options
  let table: Awaited<ReturnType<Importer['read']>>
  for (const { bytes, name, url } of [first, ...more]) {
    const which = more.length > 0 ? { file: name } : {}
    const content = contentOf(bytes, name, url)
    const importer = await importerOf(content)
    if (!importer) return { ok: false, reason: { code: 'unknown' }, ...which }
    const format = importer.id
    if (files.length > 0) assembly.begin(name, url)
    files.push({ name, format })
    encoding ??= encodingSaid(content)
    try {
      table = await importer.read(content, assembly, reading)
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!(error instanceof Broken)) throw error
      return { ok: false, reason: { code: 'brokenFile', format, cause: error.message }, ...which }
    }
  }
  return finished(assembly, files, { encoding, table: more.length > 0 ? undefined : table }, options)
}

/** Unicode is told by itself: of the rest the reader should know what it was taken for. */
function encodingSaid({ bytes, isArchive }: Content): string | undefined {
  const encoding = isArchive ? 'utf-8' : encodingOf(bytes)
  return encoding.startsWith('utf-') ? undefined : encoding
}

async function importerOf(content: Content): Promise<Importer | undefined> {
  return (await importers()).find((one) => one.recognizes(content))
}

async function finished(
  assembly: ReturnType<typeof assemble>,
  files: readonly { readonly name: string; readonly format: FormatId }[],
  { encoding, table }: Pick<ImportReport, 'encoding' | 'table'>,
  { head }: ImportOptions,
): Promise<Imported> {
  const assembled = assembly.finish(head)
  const { file, leftOut } = await settle(assembled)
  const format = files[0]?.format ?? 'csv'
  const report = {
    format,
    ...(files.length > 1 ? { files } : {}),
    ...(encoding === undefined ? {} : { encoding }),
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
}
