/** A dataset file at a prompt, read and checked as the page does. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_BYTES } from '../loading/download.ts'
import { explain } from '../loading/explain.ts'
import { FileError } from '../loading/fileError.ts'
import { parseJson } from '../loading/parseJson.ts'
import type { Failure } from '../loading/readBytes.ts'

/** Where a dataset file is: in a folder it is `dataset.json`. Throws FileError where there is none. */
export function datasetPath(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new FileError(path, 'there is no such file')
  return stats.isDirectory() ? join(path, 'dataset.json') : path
}

const TOO_LARGE =
  'has more than 500 MB, the most that is read as one: write people and terms as columns (see the docs on large datasets)'

/** The JSON of a file. Throws FileError that says what else it is, and at which line and column. */
export function readJson(path: string): unknown {
  const file = datasetPath(path)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES)
    throw new FileError(path, TOO_LARGE)
  const buffer = readFileSync(file)
  const bytes = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer
  const parsed = parseJson(bytes)
  if (parsed) return parsed.value
  const why: Why = { reason: '', bytes, problems: [], problemCount: 0 }
  throw new FileError(path, plain(explain(why, 'en').reason))
}

type Why = Omit<Failure, 'url'>

/** Problems as lines, those of one kind together. */
export function problemLines(problems: Failure['problems'], problemCount: number): string[] {
  const { groups, more } = explain({ reason: '', problems, problemCount }, 'en')
  const lines = groups.flatMap(({ path, text, places }) => [
    `${path === '' ? '' : `${path}: `}${plain(text)}`,
    ...places.map((place) => `  ${plain(place)}`),
  ])
  return more === '' ? lines : [...lines, more]
}

/** Backticks stay about what is to be typed, not about where. */
const plain = (text: string): string => text.replace(/^`([^`]*)`(?=: )/, '$1')
