/** Datasets in column form, each in a folder of its own, which go with the tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, vi } from 'vitest'
import { writeColumns } from '../../cli/columnFiles.ts'
import type { DatasetColumns } from '../../dataset/columns.ts'
import type { DatasetFile } from '../../dataset/format.ts'
import { readFrom } from './readFrom.ts'
import { serveFiles } from './serveFiles.ts'

const root = mkdtempSync(join(tmpdir(), 'tenure-columns-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let made = 0
/** A folder that is not there yet. */
export const newFolder = () => join(root, `${made++}`)

/** The file in column form in a folder, in row groups of `group` rows. */
export async function write(file: DatasetFile, folder = newFolder(), group?: number): Promise<string> {
  const { people, terms, events, ...head } = file
  await writeColumns({ head, people: () => people, terms: () => terms, events: () => events }, folder, group)
  return folder
}

/** Reads what lies in a folder, from a host that knows ranges or not. */
export async function read(
  folder: string,
  ranges = true,
  onPartial: (columns: DatasetColumns) => void = () => {},
) {
  vi.stubGlobal('fetch', serveFiles(ranges))
  const url = pathToFileURL(join(folder, 'dataset.json')).href
  return readFrom(url, () => {}, onPartial).finally(() => vi.unstubAllGlobals())
}
