/** `tenure validate`: the page's own check, for authors at a prompt. */
import { pathToFileURL } from 'node:url'
import { type Problem, validate } from '../dataset/validate.ts'
import { FileError } from '../loading/fileError.ts'
import { DatasetError } from '../loading/problems.ts'
import { readColumnForm } from '../loading/readColumnForm.ts'
import { type TableFiles, tableFiles } from '../loading/tableFiles.ts'
import { openLocal } from './localFile.ts'
import { datasetPath, problemLines, readJson } from './readDataset.ts'

/** 0 where the file, or the folder's `dataset.json`, is a dataset, else 1. Throws FileError where it cannot be read. */
export async function validateFile(path: string): Promise<number> {
  const file = datasetPath(path)
  const checked = await check(readJson(file), file)
  if (checked.ok) {
    const { people, terms, events } = checked
    console.log(`${file}: ${people} people, ${terms} terms, ${events} events. All is well.`)
    return 0
  }
  for (const line of problemLines(checked.problems, checked.count)) console.log(line)
  console.log(`${file}: ${checked.count} ${checked.count === 1 ? 'problem' : 'problems'}.`)
  return 1
}

type Checked =
  | { readonly ok: true; readonly people: number; readonly terms: number; readonly events: number }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly count: number }

async function check(value: unknown, file: string): Promise<Checked> {
  const { files, problems } = tableFiles(value)
  if (problems.length > 0) return wrong(problems)
  if (Object.keys(files).length > 0) return checkColumnForm(value as Value, files, file)
  const validated = validate(value)
  if (!validated.ok) return wrong(validated.problems)
  const { people, terms, events } = validated.file
  return { ok: true, people: people.length, terms: terms.length, events: events.length }
}

type Value = Parameters<typeof readColumnForm>[0]

/** Its tables are read as the page reads them, from beside the file. */
async function checkColumnForm(value: Value, files: TableFiles, file: string): Promise<Checked> {
  const nothing = () => {}
  const loading = {
    url: pathToFileURL(file).href,
    onProgress: nothing,
    onPartial: nothing,
    signal: undefined,
    open: openLocal,
  }
  try {
    const { people, terms, events } = await readColumnForm(value, files, loading)
    return {
      ok: true,
      people: people.born.length,
      terms: terms.person.length,
      events: events.ids.offsets.length - 1,
    }
  } catch (error) {
    if (error instanceof FileError) return wrong([{ path: '', reason: error.message }])
    if (error instanceof DatasetError) return wrong(error.problems, error.count)
    throw error
  }
}

const wrong = (problems: readonly Problem[], count = problems.length): Checked => ({
  ok: false,
  problems,
  count,
})
