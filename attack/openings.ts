/** One dataset after another, each at an address of its own, in one page: what is closed is let go of. */
import { generateFile } from '../src/cli/generate.ts'
import { type Options, Tally } from './part.ts'
import { host, Target } from './target.ts'

const TERMS = 2000
/** So much more may the second half leave behind, as a share of the whole. */
const MOST_GROWTH = 0.03
/** So many nodes an opening: a leak leaves one at least. React keeps a few of what it drew before last, here more, there fewer. */
const MOST_NODES = 0.1
/** Looks at the memory, a second apart: what a picture, the address or the summary is still busy with is not left behind. */
const LOOKS = 5
/**
 * The engine interprets, and keeps what it has read of the page's code. Else it goes on compiling what runs often, by and by
 * to faster code, and counts that as heap: 0.35 of 0.7 MB that 200 openings more added were such code, and nearly all else what
 * belongs to it. There is no more of it than the page has code, as its policy lets no text become any; and no dataset leaves it behind.
 */
const INTERPRETED = ['--js-flags=--jitless --no-flush-bytecode']

export async function openings({ count, seed, browser, dist, onTried }: Options): Promise<Tally> {
  const tally = new Tally(onTried)
  const { base, close } = await host(dist, (path, _, response) => {
    const [, n] = /^\/opening\/(\d+)\.json$/.exec(path) ?? []
    if (n === undefined) return false
    const file = { ...generateFile(TERMS, seed), title: `Opening ${n}.` }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file))
    return true
  })
  const target = await Target.open(browser, base, INTERPRETED)
  await target.open('')
  await target.settled()
  const half = await opened(target, tally, 0, count >> 1)
  const end = await opened(target, tally, count >> 1, count)
  await target.close()
  close()
  const growth = end.heap / half.heap - 1
  tally.remarks.push(
    `heap ${mb(half.heap)} after half, ${mb(end.heap)} at the end (${(growth * 100).toFixed(1)} %), nodes ${half.nodes}, ${end.nodes}`,
  )
  if (growth > MOST_GROWTH)
    tally.failures.push(`the second half left ${(growth * 100).toFixed(1)} % more of heap`)
  if (end.nodes - half.nodes > (count / 2) * MOST_NODES)
    tally.failures.push(`the second half left ${end.nodes - half.nodes} nodes`)
  return tally
}

const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** Opens those, back to the page's own after the last, and measures what is left. */
async function opened(target: Target, tally: Tally, from: number, to: number) {
  for (let n = from; n < to; n++) {
    try {
      await target.turnTo(`data=opening/${n}.json&sel=day`)
      const seen = await target.settled(({ title }) => title.includes(`Opening ${n}.`))
      const why = target.wrong(seen) ?? (seen.failure === '' ? null : seen.failure)
      tally.add(why === null ? 'accepted' : { failed: `opening ${n}: ${why}` })
    } catch (error) {
      tally.add({ failed: `opening ${n}: ${error}` })
    }
  }
  await target.turnTo('')
  await target.settled(({ title }) => title.startsWith('Two careers'))
  const looks: Memory[] = []
  for (let look = 0; look < LOOKS; look++) {
    await target.page.waitForTimeout(1000)
    looks.push(await memoryOf(target))
  }
  return {
    heap: Math.min(...looks.map(({ heap }) => heap)),
    nodes: Math.min(...looks.map(({ nodes }) => nodes)),
  }
}

interface Memory {
  readonly heap: number
  readonly nodes: number
}

async function memoryOf({ page }: Target): Promise<Memory> {
  const cdp = await page.context().newCDPSession(page)
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const usage = (await cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number
    embedderHeapUsedSize?: number
    backingStorageSize?: number
  }
  const { nodes } = await cdp.send('Memory.getDOMCounters')
  await cdp.detach()
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage
  return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, nodes }
}
