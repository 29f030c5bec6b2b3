/** Dataset files that something has happened to: all through the reader and the command, every fiftieth in the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { damagedFile } from '../src/dataset/testing/mutations.ts'
import { GuardedReader } from './guardedReading.ts'
import { type Options, type Outcome, shown, Tally } from './part.ts'
import { type Sample, tryInPage } from './samples.ts'

const EVERY = 50

export async function datasets({ count, seed, browser, dist, onTried }: Options): Promise<Tally> {
  const tally = new Tally(onTried)
  const folder = mkdtempSync(join(tmpdir(), 'tenure-datasets-'))
  const path = join(folder, 'dataset.json')
  const reader = new GuardedReader()
  const some: Sample[] = []
  let n = 0
  for (const bytes of fc.sample(damagedFile, { numRuns: count, seed })) {
    writeFileSync(path, bytes)
    const { outcome } = await reader.read(path)
    tally.add(named(`dataset ${n}`, bytes, outcome))
    if (n % EVERY === 0) some.push({ name: `${n}`, bytes, expected: outcome })
    n++
  }
  await reader.close()
  rmSync(folder, { recursive: true })
  for (const outcome of await tryInPage(browser, dist, some)) tally.add(outcome)
  tally.remarks.push(`${some.length} of them in the page`)
  return tally
}

const named = (name: string, bytes: Uint8Array, outcome: Outcome): Outcome =>
  typeof outcome === 'string'
    ? outcome
    : { failed: `${name}: ${outcome.failed}: ${shown(`${Buffer.from(bytes)}`, 4000)}` }
