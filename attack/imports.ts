/** Files of other formats that something has happened to: so many of each format that has sound ones to damage. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { importers } from '../src/importers/importers.ts'
import { CORPUS } from '../src/importers/testing/corpus.ts'
import { damaged } from '../src/importers/testing/damaged.ts'
import { GuardedReader } from './guardedReading.ts'
import { type Options, shown, Tally } from './part.ts'

/** `count` is of each format. */
export async function imports({ count, seed, onTried }: Options): Promise<Tally> {
  const tally = new Tally(onTried)
  const folder = mkdtempSync(join(tmpdir(), 'tenure-imports-'))
  const path = join(folder, 'file')
  const reader = new GuardedReader('importing.worker.ts')
  const formats: string[] = []
  for (const { id } of await importers()) {
    const sound = CORPUS[id]
    if (!sound) continue
    formats.push(id)
    for (const [n, bytes] of fc.sample(damaged(sound), { numRuns: count, seed }).entries()) {
      writeFileSync(path, bytes)
      const { outcome } = await reader.read(path)
      const input = () => shown(`${Buffer.from(bytes)}`, 4000)
      tally.add(
        typeof outcome === 'string' ? outcome : { failed: `${id} ${n}: ${outcome.failed}: ${input()}` },
      )
    }
  }
  await reader.close()
  rmSync(folder, { recursive: true })
  tally.remarks.push(`of each of ${formats.join(', ')}`)
  return tally
}
