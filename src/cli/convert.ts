/** `tenure convert`: files in any format that is read, as one dataset file or in the column form. */
import { isObject } from '../dataset/rules.ts'
import { type Validated, validate } from '../dataset/validate.ts'
import type { Lang } from '../languages.ts'
import { FileError } from '../loading/fileError.ts'
import { tableFiles } from '../loading/tableFiles.ts'
import { commandWordsIn } from '../words/commandWords.ts'
import { writeColumns } from './columnFiles.ts'
import { importPaths, isOwn, type Said } from './importPaths.ts'
import { writeJson } from './jsonFile.ts'
import { type FileRead, jsonOf, problemLines, readBytesOf } from './readDataset.ts'

export interface Converting extends Said {
  readonly lang?: Lang
  /** What is left out or in doubt is taken for wrong. */
  readonly strict?: boolean
}

type DatasetFile = (Validated & { readonly ok: true })['file']

/**
 * 0 where it was written; 1 where a file is no dataset, or where it is `strict` and something was left out or is in doubt: it says
 * what is wrong, and nothing is written. `out` is a file that ends in `.json`, or a folder. Throws FileError.
 */
export async function convert(
  paths: readonly string[],
  out: string,
  { lang = 'en', strict = false, ...said }: Converting = {},
): Promise<number> {
  const files = paths.map(readBytesOf)
  const words = commandWordsIn(lang)
  const own = files.find(isOwn)
  if (own && files.length > 1) {
    console.error(words.ownAmongOthers(own.path))
    return 1
  }
  const imported = own ? undefined : await importPaths(files, said, (line) => console.error(line), lang)
  const report = imported?.report
  if (strict && report && report.leftOut.count + report.doubts.count > 0) {
    console.error(words.notWritten(out))
    return 1
  }
  await write(imported?.file ?? ownFile(files[0], said, lang), out)
  return 0
}

/** What a file of the format holds, with what is said of it. Throws FileError where it is none, and says before what is wrong. */
function ownFile(read: FileRead | undefined, { title, asOf }: Said, lang: Lang): DatasetFile {
  const value = read && jsonOf(read)
  const path = read?.path ?? ''
  if (Object.keys(tableFiles(value).files).length > 0) throw new FileError(path, { code: 'hasColumns' })
  const over = { ...(title === undefined ? {} : { title }), ...(asOf === undefined ? {} : { asOf }) }
  const validated = validate(isObject(value) ? { ...value, ...over } : value)
  if (validated.ok) return validated.file
  const { problems } = validated
  for (const line of problemLines(problems, problems.length, lang)) console.error(line)
  throw new FileError(path, { code: 'notConverted' })
}

async function write({ people, terms, events, ...head }: DatasetFile, out: string): Promise<void> {
  const rows = { head, people: () => people, terms: () => terms, events: () => events }
  await (out.endsWith('.json') ? writeJson(rows, out) : writeColumns(rows, out))
}
