/** Dataset files in the page, one after another: what the reader says of each, the page says too. */
import type { Outcome } from './part.ts'
import { host, Target } from './target.ts'

export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
  /** What came of it where it was read alone. */
  readonly expected: Outcome
}

/** Views of a dataset that draw what others do not. */
const VIEWS = [
  '',
  '&show=table',
  '&show=text',
  '&show=events',
  '&density=overview&colour=party',
  '&view=2005..2006&sel=day',
  '&sel=person.ann',
  '&sel=term.first',
  '&sel=event.oath',
]

export async function tryInPage(
  browser: string,
  dist: string,
  samples: readonly Sample[],
): Promise<Outcome[]> {
  const byPath = new Map(samples.map((sample, n) => [`/samples/${n}.json`, sample]))
  const { base, close } = await host(dist, (path, _, response) => {
    const sample = byPath.get(path)
    if (!sample) return false
    response.writeHead(200, { 'content-type': 'application/json' }).end(sample.bytes)
    return true
  })
  const target = await Target.open(browser, base)
  const outcomes: Outcome[] = []
  for (const [path, sample] of byPath) outcomes.push(await inPage(target, path.slice(1), sample))
  await target.close()
  close()
  return outcomes
}

async function inPage(target: Target, path: string, { name, expected }: Sample): Promise<Outcome> {
  const failed = (why: string): Outcome => ({ failed: `${name} in the page: ${why}` })
  try {
    await target.open(`data=${path}`)
    const first = await target.settled()
    const why = target.wrong(first)
    if (why !== null) return failed(why)
    const outcome = first.failure === '' ? 'accepted' : 'refused'
    if (typeof expected === 'string' && outcome !== expected)
      return failed(`${outcome}, and the reader ${expected}`)
    if (outcome === 'refused') return outcome
    for (const view of VIEWS) {
      await target.turnTo(`data=${path}${view}`)
      const wrong = target.wrong(await target.settled())
      if (wrong !== null) return failed(`${view}: ${wrong}`)
    }
    return outcome
  } catch (error) {
    return failed(String(error))
  }
}
