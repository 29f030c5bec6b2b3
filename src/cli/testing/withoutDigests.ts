/** For tests only: a dataset whose tables may be changed as if nobody had written what they were. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Takes the digests of tables out of a folder's dataset file. */
export function withoutDigests(folder: string): void {
  const path = join(folder, 'dataset.json')
  const dataset = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
    key === 'sha256' ? undefined : value,
  )
  writeFileSync(path, JSON.stringify(dataset))
}
