import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { writeColumns } from './columnFiles.ts'
import { generateRows } from './generate.ts'
import { randomOf } from './random.ts'
import type { Outcome, Spoiled, Task } from './testing/spoiled.worker.ts'
import { withoutDigests } from './testing/withoutDigests.ts'

const folder = mkdtempSync(join(tmpdir(), 'tenure-spoiled-'))
afterAll(async () => {
  await thread?.terminate()
  rmSync(folder, { recursive: true, force: true })
})

const START = `import('vite').then(({ runnerImport }) =>
  runnerImport(${JSON.stringify(fileURLToPath(new URL('testing/spoiled.worker.ts', import.meta.url)))}, { configFile: false }))`
const HANGS_AFTER = 30_000

/** To start it takes as long as a hundred ways do: one is for all tables, another only follows one that hung. */
let thread: Worker | null = null

/** What comes of each way, in a thread that can be ended where one never comes to an end: `null`, and none after it. */
function outcomes(task: Task): Promise<(Outcome | null)[]> {
  const found: (Outcome | null)[] = []
  thread ??= new Worker(START, { eval: true })
  const worker = thread
  return new Promise((done, failed) => {
    const hang = setTimeout(() => {
      found.push(null)
      void worker.terminate()
    }, HANGS_AFTER)
    // Those of the task before.
    worker.removeAllListeners()
    worker.on('message', (outcome: Outcome) => {
      found.push(outcome)
      hang.refresh()
      if (found.length < task.ways.length) return
      clearTimeout(hang)
      done(found)
    })
    worker.on('error', failed)
    worker.on('exit', () => {
      thread = null
      clearTimeout(hang)
      done(found)
    })
    worker.postMessage(task)
  })
}

/** What engines say, and readers are not told. */
const ENGINE =
  /Cannot read prop|is not a function|outside the bounds|Invalid (?:array|typed)|not iterable|Maximum call/

/** The ways that end neither in a dataset nor in words that name a file. */
async function unfair(task: Task) {
  const found = await outcomes(task)
  const isFair = (outcome: Outcome | null | undefined) =>
    !ENGINE.test(outcome?.text ?? '') &&
    (outcome?.code === 0 ||
      (outcome?.code === 1 && /^(?:\w+\.parquet[: ]|.* rows? of \w+\.parquet$)/m.test(outcome.text)))
  return task.ways.map((way, k) => ({ way, outcome: found[k] })).filter(({ outcome }) => !isFair(outcome))
}

describe('a table of which one byte is wrong', async () => {
  await writeColumns(generateRows(120, 3), folder, 40)
  const dataset = readFileSync(join(folder, 'dataset.json'))
  afterEach(() => writeFileSync(join(folder, 'dataset.json'), dataset))

  it.each([
    ['terms', 1],
    ['terms', 2],
    ['people', 3],
    ['offices', 4],
    ['events', 5],
  ])('ends in a dataset, or in words that name a file: %s, seed %i', async (table, seed) => {
    withoutDigests(folder)
    const path = join(folder, `${table}.parquet`)
    const whole = readFileSync(path)
    const random = randomOf(seed)
    const ways = Array.from(
      { length: 50 },
      (): Spoiled => [random.int(4, whole.length - 9), random.int(0, 255)],
    )
    expect(await unfair({ folder, path, whole, ways })).toEqual([])
    writeFileSync(path, whole)
  })

  it.each([['terms'], ['people'], ['offices'], ['events']])(
    'is refused where its digests are known: %s',
    async (table) => {
      const path = join(folder, `${table}.parquet`)
      const whole = readFileSync(path)
      const random = randomOf(6)
      // But for the mark at the beginning, which nobody reads.
      const ways = Array.from({ length: 30 }, (): Spoiled => {
        const at = random.int(4, whole.length - 1)
        return [at, (whole[at] ?? 0) ^ (1 << random.int(0, 7))]
      })
      const found = await outcomes({ folder, path, whole, ways })
      const accepted = ways.filter(
        (_, k) => found[k]?.code !== 1 || !found[k]?.text.startsWith(`${table}.parquet: `),
      )
      expect(accepted).toEqual([])
      writeFileSync(path, whole)
    },
  )
})
