/** Files in other formats at a prompt, read to one dataset as the page reads one. */
import { basename } from 'node:path'
import type { OfFile } from '../dataset/reasons.ts'
import { isObject } from '../dataset/rules.ts'
import { isoOfDay } from '../dates/day.ts'
import { today } from '../dates/today.ts'
import type { Imported } from '../importers/format.ts'
import { type InputFile, importFiles } from '../importers/importFile.ts'
import type { Lang } from '../languages.ts'
import { FileError } from '../loading/fileError.ts'
import { type FileRead, jsonOf } from './readDataset.ts'
import { reportLines } from './reportLines.ts'

/** What is said of a dataset at the prompt, over what its files say. */
export interface Said {
  readonly title?: string | undefined
  /** ISO 8601. */
  readonly asOf?: string | undefined
}

/** How much is told of how files were read: the first few of a kind, or all. */
interface Telling {
  readonly all?: boolean | undefined
}

/** Does a file call itself a dataset of this format? */
export const isOwn = ({ parsed }: FileRead): boolean => isObject(parsed?.value) && 'tenure' in parsed.value

/**
 * One dataset of one file or several; `undefined` where a file alone is in no format that is known. How it was read is told line by
 * line. Throws FileError where a file cannot be read.
 */
export async function importPaths(
  files: readonly FileRead[],
  { title, asOf, all }: Said & Telling,
  tell: (line: string) => void,
  lang: Lang,
): Promise<(Imported & { readonly ok: true }) | undefined> {
  const [first, ...more] = namedFiles(files)
  if (!first) return undefined
  const imported = await importFiles([first, ...more], {
    asOf: asOf ?? isoOfDay(today()),
    head: { title, asOf },
  })
  if (imported.report) for (const line of reportLines(imported.report, first.name, lang, all)) tell(line)
  if (imported.ok) return imported
  const { reason, file } = imported
  const which =
    files[
      Math.max(
        0,
        [first, ...more].findIndex(({ name }) => name === file),
      )
    ]
  const path = which?.path ?? ''
  if (reason.code !== 'unknown') throw new FileError(path, reason satisfies OfFile['why'])
  if (files.length === 1 || !which) return undefined
  jsonOf(which)
  throw new FileError(path, { code: 'notDataset' })
}

/** By their names without folders, where these tell them apart. */
function namedFiles(files: readonly FileRead[]): InputFile[] {
  const names = files.map(({ path }) => basename(path))
  const isApart = new Set(names).size === names.length
  return files.map(({ path, bytes }, i) => ({ bytes, name: isApart ? (names[i] ?? path) : path }))
}
