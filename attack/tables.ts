/** Tables in text that something has happened to, through the reader and the command. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { damagedTable } from '../src/importers/testing/damagedTables.ts'
import { GuardedReader } from './guardedReading.ts'
import { type Options, shown, Tally } from './part.ts'

export async function tables({ count, seed, onTried }: Options): Promise<Tally> {
  const tally = new Tally(onTried)
  const folder = mkdtempSync(join(tmpdir(), 'tenure-tables-'))
  // Known by its content, whatever it is called.
  const path = join(folder, 'table.json')
  const reader = new GuardedReader()
  for (const bytes of fc.sample(damagedTable, { numRuns: count, seed })) {
    writeFileSync(path, bytes)
    const { outcome } = await reader.read(path)
    const text = () => shown(`${Buffer.from(bytes)}`, 4000)
    tally.add(typeof outcome === 'string' ? outcome : { failed: `${outcome.failed}: ${text()}` })
  }
  await reader.close()
  rmSync(folder, { recursive: true })
  return tally
}
