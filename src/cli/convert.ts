/** `tenure convert`: a row file in the column form. */
import { validate } from '../dataset/validate.ts'
import type { Lang } from '../dates/languages.ts'
import { FileError } from '../loading/fileError.ts'
import { tableFiles } from '../loading/tableFiles.ts'
import { writeColumns } from './columnFiles.ts'
import { problemLines, readJson } from './readDataset.ts'

/** 0 where it was written, 1 where the file is no dataset: it says what is wrong, and nothing is written. Throws FileError. */
export async function convert(path: string, folder: string, lang: Lang = 'en'): Promise<number> {
  const value = readJson(path)
  if (Object.keys(tableFiles(value).files).length > 0) throw new FileError(path, { code: 'hasColumns' })
  const validated = validate(value)
  if (!validated.ok) {
    const { problems } = validated
    for (const line of problemLines(problems, problems.length, lang)) console.error(line)
    throw new FileError(path, { code: 'notConverted' })
  }
  const { people, terms, events, ...head } = validated.file
  await writeColumns({ head, people: () => people, terms: () => terms, events: () => events }, folder)
  return 0
}
