/** Links that were never made by the page: all through the codec, every fiftieth in the browser. */
import fc from 'fast-check'
import { hostileLink } from '../src/state/testing/arbitraryLinks.ts'
import { readLink } from './codec.ts'
import { type Options, type Outcome, shown, Tally } from './part.ts'
import { host, Target } from './target.ts'

const EVERY = 50

export async function links({ count, seed, browser, dist, onTried }: Options): Promise<Tally> {
  const tally = new Tally(onTried)
  const all = fc.sample(hostileLink, { numRuns: count, seed })
  for (const link of all) tally.add(readLink(link))
  const { base, close } = await host(dist, () => false)
  const target = await Target.open(browser, base)
  const some = all.filter((_, i) => i % EVERY === 0)
  for (const link of some) tally.add(await opened(target, link))
  await target.close()
  close()
  tally.remarks.push(`${some.length} of them in the browser`)
  return tally
}

async function opened(target: Target, link: string): Promise<Outcome> {
  // What a browser makes of a fragment and of half a character is its own.
  const query = link
    .replace(/^\?/, '')
    .replaceAll('#', '%23')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
  try {
    await target.open(query)
    const seen = await target.settled()
    const why = target.wrong(seen)
    if (why !== null) return { failed: `opened link ${shown(query)}: ${why}` }
    return seen.failure === '' ? 'accepted' : 'refused'
  } catch (error) {
    return { failed: `opened link ${shown(query)}: ${String(error)}` }
  }
}
