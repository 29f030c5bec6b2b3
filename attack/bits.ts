/** One flipped bit: half of them in a file of rows, half in the tables of the column form as `tenure convert` writes it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convert } from '../src/cli/convert.ts'
import { generateFile } from '../src/cli/generate.ts'
import { type Random, randomOf } from '../src/cli/random.ts'
import { GuardedReader } from './guardedReading.ts'
import { type Options, Tally } from './part.ts'

const TERMS = 200

export async function bits({ count, seed, onTried }: Options): Promise<Tally> {
  const tally = new Tally(onTried)
  const folder = mkdtempSync(join(tmpdir(), 'tenure-bits-'))
  const rows = join(folder, 'rows.json')
  const tables = join(folder, 'tables')
  mkdirSync(tables)
  writeFileSync(rows, JSON.stringify(generateFile(TERMS, seed)))
  if ((await convert([rows], tables)) !== 0) throw new Error('the dataset could not be converted')
  const parquet = readdirSync(tables).filter((name) => name.endsWith('.parquet'))
  const targets = parquet.map((name) => ({ read: tables, file: join(tables, name) }))
  const reader = new GuardedReader()
  const random = randomOf(seed)
  const half = Math.ceil(count / 2)
  const inRows = await flip(reader, random, tally, half, [{ read: rows, file: rows }])
  const inTables = await flip(reader, random, tally, count - half, targets)
  await reader.close()
  rmSync(folder, { recursive: true })
  // Rows have no digest, and a letter of a name may be any; the tables that `convert` writes have one.
  if (inTables > 0) tally.failures.push(`${inTables} tables were read as other content`)
  tally.remarks.push(
    `read as other content: ${inRows} of ${half} in rows, ${inTables} of ${count - half} in tables`,
  )
  return tally
}

type Place = { readonly read: string; readonly file: string }

/** Resolves to how many were read as something else than what was written. */
async function flip(
  reader: GuardedReader,
  random: Random,
  tally: Tally,
  count: number,
  places: readonly Place[],
) {
  const [first] = places
  const sound = first ? await reader.read(first.read) : null
  let otherwise = 0
  for (let i = 0; i < count; i++) {
    const { read, file } = random.pick(places)
    const whole = readFileSync(file)
    const [at, bit] = [random.int(0, whole.length - 1), random.int(0, 7)]
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
    writeFileSync(file, flipped)
    const { outcome, digest } = await reader.read(read)
    writeFileSync(file, whole)
    tally.add(
      typeof outcome === 'string'
        ? outcome
        : { failed: `bit ${bit} of byte ${at} of ${file}: ${outcome.failed}` },
    )
    if (outcome === 'accepted' && digest !== sound?.digest) otherwise++
  }
  return otherwise
}
