/** A dataset at a prompt, in any format that is read: by the page's own readers, and with where its rows stand. */
import { cellReader } from '../dataset/cellReader.ts'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { type Problem, validate } from '../dataset/validate.ts'
import type { ImportReport } from '../importers/format.ts'
import type { Lang } from '../languages.ts'
import { FileError } from '../loading/fileError.ts'
import { DatasetError } from '../loading/problems.ts'
import { readColumnForm } from '../loading/readColumnForm.ts'
import { type TableFiles, tableFiles } from '../loading/tableFiles.ts'
import { type CommandWords, commandWordsIn } from '../words/commandWords.ts'
import { importPaths, isOwn } from './importPaths.ts'
import { fromDisk } from './localFile.ts'
import type { Place } from './oddityLines.ts'
import { jsonOf, readBytesOf } from './readDataset.ts'

export type Checked =
  | {
      readonly ok: true
      readonly dataset: Dataset
      readonly place: Place
      /** How a file in another format was read. */
      readonly report: ImportReport | undefined
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly count: number }

/** `tell` hears line by line how a file in another format was read. Throws FileError where it cannot be read. */
export async function checkFile(
  file: string,
  said: Parameters<typeof importPaths>[1],
  tell: (line: string) => void,
  lang: Lang,
): Promise<Checked> {
  const read = readBytesOf(file)
  const imported = isOwn(read) ? undefined : await importPaths([read], said, tell, lang)
  return imported
    ? ofImported(imported.file, imported.report)
    : check(jsonOf(read), file, commandWordsIn(lang))
}

async function check(value: unknown, file: string, words: CommandWords): Promise<Checked> {
  const { files, problems } = tableFiles(value)
  if (problems.length > 0) return wrong(problems)
  if (Object.keys(files).length > 0) return checkColumnForm(value as Value, files, file, words)
  const validated = validate(value)
  if (!validated.ok) return wrong(validated.problems)
  const dataset = openDataset(toColumns(validated.file))
  return { ok: true, dataset, place: placeIn(dataset, validated.file.events, {}, words), report: undefined }
}

/** Rows of another format stand where their source says: at a row or a line of the reader's own file. */
function ofImported(file: DatasetFile, report: ImportReport | undefined): Checked {
  const dataset = openDataset(toColumns(file))
  const place: Place = ({ table, row, key }) => {
    if (table === 'sources') return `${table}[${row}].${key}`
    const id = dataset[table].id(row)
    const { sources = [] } = file[table].find((one) => one.id === id) ?? {}
    return sources.at(-1)?.at ?? id
  }
  return { ok: true, dataset, place, report }
}

type Value = Parameters<typeof readColumnForm>[0]

/** Its tables are read as the page reads them, from beside the file. */
async function checkColumnForm(
  value: Value,
  files: TableFiles,
  file: string,
  words: CommandWords,
): Promise<Checked> {
  try {
    const dataset = openDataset(await readColumnForm(value, files, fromDisk(file)), cellReader)
    return { ok: true, dataset, place: placeIn(dataset, value.events, files, words), report: undefined }
  } catch (error) {
    if (error instanceof FileError) return wrong([{ path: '', reason: error.reason }])
    if (error instanceof DatasetError) return wrong(error.problems, error.count)
    throw error
  }
}

/** As problems are told: by the row of the file, or of the table's own file. A dataset has its events in the order of time. */
function placeIn(dataset: Dataset, events: unknown, files: TableFiles, words: CommandWords): Place {
  return ({ table, row, key }) => {
    const file = table === 'sources' ? undefined : files[table]?.file
    // Of a table of columns only the order is not known here: the id is.
    if (table === 'events' && !Array.isArray(events)) return words.event(dataset.events.id(row))
    const at =
      table === 'events' && Array.isArray(events)
        ? events.findIndex((event) => event.id === dataset.events.id(row))
        : row
    return file === undefined ? `${table}[${at}].${key}` : `${file} row ${at + 1} column ${key}`
  }
}

const wrong = (problems: readonly Problem[], count = problems.length): Checked => ({
  ok: false,
  problems,
  count,
})
