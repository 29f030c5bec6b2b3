/** `tenure validate`: the page's own check, for authors at a prompt; and what is odd, of which the page has a count. */
import { sum } from 'd3'
import { cellReader } from '../dataset/cellReader.ts'
import { checksOf } from '../dataset/checks.ts'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { odditiesOf } from '../dataset/oddities.ts'
import { type Problem, validate } from '../dataset/validate.ts'
import type { Lang } from '../dates/languages.ts'
import { FileError } from '../loading/fileError.ts'
import { DatasetError } from '../loading/problems.ts'
import { readColumnForm } from '../loading/readColumnForm.ts'
import { type TableFiles, tableFiles } from '../loading/tableFiles.ts'
import { type CommandWords, commandWordsIn } from '../words/commandWords.ts'
import { importPaths, isOwn, type Said } from './importPaths.ts'
import { fromDisk } from './localFile.ts'
import { oddityLines, type Place } from './oddityLines.ts'
import { datasetPath, jsonOf, problemLines, readBytesOf } from './readDataset.ts'

interface Options extends Said {
  readonly strict?: boolean
  readonly checks?: boolean
  readonly lang?: Lang
}

/**
 * 0 where the file, or the folder's `dataset.json`, is a dataset, or is read as one from another format, else 1; where it is `strict`
 * also 1 where anything is odd, left out or in doubt. `checks` adds what there is to check among those who hold an office. Throws FileError where it cannot be read.
 */
export async function validateFile(
  path: string,
  { strict = false, checks = false, lang = 'en', ...said }: Options = {},
): Promise<number> {
  const file = datasetPath(path)
  const words = commandWordsIn(lang)
  const read = readBytesOf(file)
  const imported = isOwn(read)
    ? undefined
    : await importPaths([read], said, (line) => console.log(line), lang)
  const checked = imported ? ofImported(imported.file) : await check(jsonOf(read), file, words)
  if (checked.ok) {
    const { dataset, place } = checked
    const oddities = [...odditiesOf(dataset), ...(checks ? checksOf(dataset) : [])]
    for (const line of oddityLines(oddities, place, lang)) console.log(line)
    const { people, terms, events } = dataset
    const { leftOut, doubts } = imported?.report ?? { leftOut: { count: 0 }, doubts: { count: 0 } }
    const odd = sum(oddities, ({ count }) => count) + leftOut.count + doubts.count
    console.log(words.counts(file, people.count, terms.count, events.count, odd))
    return strict && odd > 0 ? 1 : 0
  }
  for (const line of problemLines(checked.problems, checked.count, lang)) console.log(line)
  console.log(words.problems(file, checked.count))
  return 1
}

type Checked =
  | { readonly ok: true; readonly dataset: Dataset; readonly place: Place }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly count: number }

async function check(value: unknown, file: string, words: CommandWords): Promise<Checked> {
  const { files, problems } = tableFiles(value)
  if (problems.length > 0) return wrong(problems)
  if (Object.keys(files).length > 0) return checkColumnForm(value as Value, files, file, words)
  const validated = validate(value)
  if (!validated.ok) return wrong(validated.problems)
  const dataset = openDataset(toColumns(validated.file))
  return { ok: true, dataset, place: placeIn(dataset, validated.file.events, {}, words) }
}

/** Rows of another format stand where their source says: at a row or a line of the reader's own file. */
function ofImported(file: DatasetFile): Checked {
  const dataset = openDataset(toColumns(file))
  const place: Place = ({ table, row, key }) => {
    if (table === 'sources') return `${table}[${row}].${key}`
    const id = dataset[table].id(row)
    const { sources = [] } = file[table].find((one) => one.id === id) ?? {}
    return sources.at(-1)?.at ?? id
  }
  return { ok: true, dataset, place }
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
    return { ok: true, dataset, place: placeIn(dataset, value.events, files, words) }
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
