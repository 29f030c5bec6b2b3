/** Files in the format, and tables, that hold a lot of one thing: through the reader and the command, and in the page, each at two sizes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXTREMES } from '../src/dataset/testing/extremes.ts'
import { TABLE_EXTREMES } from '../src/importers/testing/extremes.ts'
import { GuardedReader } from './guardedReading.ts'
import { type Options, Tally } from './part.ts'
import { type Sample, tryInPage } from './samples.ts'

/** `count` is the size of the greater: so many rows, levels or letters. */
export async function extremes({ count, browser, dist, onTried }: Options): Promise<Tally> {
  const tally = new Tally(onTried)
  const folder = mkdtempSync(join(tmpdir(), 'tenure-extremes-'))
  const path = join(folder, 'dataset.json')
  const reader = new GuardedReader()
  const all: Sample[] = []
  for (const [what, make] of Object.entries({ ...EXTREMES, ...TABLE_EXTREMES }))
    for (const size of [Math.ceil(count / 30), count]) {
      const name = `${size.toLocaleString('en')} ${what}`
      const made = make(size)
      // A table is known by its content, whatever it is called.
      const bytes = Buffer.from(typeof made === 'string' ? made : JSON.stringify(made))
      writeFileSync(path, bytes)
      const { outcome } = await reader.read(path)
      tally.add(typeof outcome === 'string' ? outcome : { failed: `${name}: ${outcome.failed}` })
      all.push({ name, bytes, expected: outcome })
    }
  await reader.close()
  rmSync(folder, { recursive: true })
  // Each in a browser of its own: one that hangs must not take the others with it.
  for (const sample of all) for (const outcome of await tryInPage(browser, dist, [sample])) tally.add(outcome)
  return tally
}
