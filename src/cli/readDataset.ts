/** A dataset file at a prompt, read and checked as the page does. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../languages.ts'
import { explain } from '../loading/explain.ts'
import { FileError } from '../loading/fileError.ts'
import { mayBeJson } from '../loading/mayBeJson.ts'
import { parseJson } from '../loading/parseJson.ts'
import { type Failure, WRONG } from '../loading/readBytes.ts'
import { MOST_BYTES } from '../loading/sizeLimit.ts'
import { problemWordsIn } from '../words/problemWords.ts'

/** Where a dataset file is: in a folder it is `dataset.json`. Throws FileError where there is none. */
export function datasetPath(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new FileError(path, { code: 'noSuchFile' })
  return stats.isDirectory() ? join(path, 'dataset.json') : path
}

/** A file's bytes, and its JSON where it is some. */
export interface FileRead {
  readonly path: string
  readonly bytes: ArrayBuffer
  readonly parsed: { readonly value: unknown } | undefined
}

/** Throws FileError where there is none, or too much of it. */
export function readBytesOf(path: string): FileRead {
  const file = datasetPath(path)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES)
    throw new FileError(path, { code: 'tooLargeForPrompt' })
  const buffer = readFileSync(file)
  const bytes = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer
  return { path, bytes, parsed: parseJson(bytes) }
}

/** The JSON of a file. Throws FileError that says what else it is: of what begins as JSON at which line and column, else what was looked for. */
export function jsonOf({ path, bytes, parsed }: FileRead): unknown {
  if (parsed) return parsed.value
  throw new FileError(path, { code: mayBeJson(bytes) ? 'notJson' : 'unknownFormat' }, bytes)
}

/** Why a file was not read: of one that is no JSON, where it stops being it. */
export function fileErrorText({ file, reason, why, bytes }: FileError, lang: Lang): string {
  const words = problemWordsIn(lang)
  if (bytes === undefined) return words.reason(reason)
  const explained = explain({ reason: why, bytes, problems: [], problemCount: 0 }, lang)
  return `${file}${words.colon}${plain(explained.reason)}`
}

/** Problems as lines, those of one kind together. */
export function problemLines(problems: Failure['problems'], problemCount: number, lang: Lang): string[] {
  const { groups, more } = explain({ reason: WRONG, problems, problemCount }, lang)
  const { colon } = problemWordsIn(lang)
  const lines = groups.flatMap(({ path, text, places }) => [
    `${path === '' ? '' : `${path}${colon}`}${plain(text)}`,
    ...places.map((place) => `  ${plain(place)}`),
  ])
  return more === '' ? lines : [...lines, more]
}

/** Backticks stay about what is to be typed, not about where. */
const plain = (text: string): string => text.replace(/^`([^`]*)`(?=: |：)/, '$1')
