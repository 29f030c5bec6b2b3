/** Network faults for a row file, and for the tables of a dataset in the column form: a view shown before stays. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeColumns } from '../src/cli/columnFiles.ts'
import { generateFile, generateRows } from '../src/cli/generate.ts'
import { NETWORK_FAULTS } from './networkFaults.ts'
import { type Options, type Outcome, Tally } from './part.ts'
import { type Answer, host, type Seen, Target } from './target.ts'

const TERMS = 300
const ROWS = 'rows.json'

/** Addresses such as `/fault/terms.parquet/3/dataset.json`: of that dataset, that file, with fault 3. */
function answerWith(files: ReadonlyMap<string, Buffer>): Answer {
  const all = Object.values(NETWORK_FAULTS)
  return (path, request, response) => {
    const [, spoiled, n = '', name = ''] = /^\/fault\/([^/]+)\/(\d+)\/([^/]+)$/.exec(path) ?? []
    const bytes = files.get(name)
    if (!bytes) return false
    const type = name.endsWith('.json') ? 'application/json' : 'application/octet-stream'
    const file = { bytes, type, request, response }
    if (name === spoiled) all[Number(n)]?.answer(file)
    else response.writeHead(200, { 'content-type': type }).end(bytes)
    return true
  }
}

async function sounds(seed: number): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'tenure-faults-'))
  await writeColumns(generateRows(TERMS, seed), folder)
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
  rmSync(folder, { recursive: true })
  return files.set(ROWS, Buffer.from(JSON.stringify(generateFile(TERMS, seed))))
}

/** Two targets a fault: the file of rows, and one table of the column form. */
const TABLES = ['terms.parquet', 'people.parquet', 'offices.parquet', 'events.parquet']

interface Try {
  readonly spoiled: string
  readonly n: number
  readonly name: string
  readonly good: boolean
}

/** `most` at most, in turns: rows, a table, rows, … */
function tries(most: number): Try[] {
  return Object.entries(NETWORK_FAULTS)
    .flatMap(([name, fault], n) =>
      [ROWS, TABLES[n % TABLES.length] ?? ''].map((spoiled) => ({
        ...{ spoiled, n, name },
        good: fault.good === true,
      })),
    )
    .slice(0, most)
}

/** Each fault from nothing, and over a view that is there. */
export const faults = (options: Options): Promise<Tally> =>
  withTarget(options, async (target, tally) => {
    for (const one of tries(options.count)) {
      const first = await attempt(target, one, () => fromNothing(target, one))
      tally.add(typeof first === 'object' ? first : await attempt(target, one, () => overView(target, one)))
    }
  })

/** Some of them, from all over the list, over a view that is there: a page that is opened once is enough for that. */
export const someFaults = (options: Options): Promise<Tally> =>
  withTarget(options, async (target, tally) => {
    const all = tries(Number.POSITIVE_INFINITY)
    const step = all.length / options.count
    await target.open('')
    await target.settled()
    for (let i = 0; i < options.count; i++) {
      const one = all[Math.floor(i * step)]
      if (one) tally.add(await attempt(target, one, () => overView(target, one)))
    }
  })

async function withTarget(
  { seed, browser, dist, onTried }: Options,
  run: (target: Target, tally: Tally) => Promise<void>,
): Promise<Tally> {
  const tally = new Tally(onTried)
  const { base, close } = await host(dist, answerWith(await sounds(seed)))
  const target = await Target.open(browser, base)
  try {
    await run(target, tally)
  } finally {
    await target.close()
    close()
  }
  return tally
}

const queryOf = ({ spoiled, n }: Try) =>
  `data=fault/${spoiled}/${n}/${spoiled === ROWS ? ROWS : 'dataset.json'}`

async function fromNothing(target: Target, one: Try): Promise<Seen> {
  await target.open(queryOf(one))
  return answered(target)
}

async function overView(target: Target, one: Try): Promise<Seen> {
  if (target.page.url() === 'about:blank') await target.open('')
  else await target.turnTo('')
  await target.settled(({ title, failure }) => failure === '' && title.startsWith('Two careers'))
  await target.turnTo(queryOf(one))
  const seen = await answered(target)
  if (!one.good && !seen.shown) throw new Error('the view before was lost')
  return seen
}

/** The page has come to an end with it, one way or the other. */
const answered = (target: Target) =>
  target.settled(({ title, failure }) => failure !== '' || title.startsWith(`${TERMS} invented`))

async function attempt(
  target: Target,
  { name, spoiled, good }: Try,
  visit: () => Promise<Seen>,
): Promise<Outcome> {
  const failed = (why: string): Outcome => ({ failed: `"${name}" for ${spoiled}: ${why}` })
  try {
    const seen = await visit()
    const wrong = target.wrong(seen)
    if (wrong !== null) return failed(wrong)
    if ((seen.failure === '') !== good)
      return failed(good ? `refused: ${seen.failure}` : 'was taken for a dataset')
    return good ? 'accepted' : 'refused'
  } catch (error) {
    return failed(String(error))
  }
}
