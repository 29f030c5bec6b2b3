/** The attack: hostile links, damaged and extreme datasets, damaged files of other formats, network faults, payloads, flipped bits, openings without end. */
import { bits } from './bits.ts'
import { datasets } from './datasets.ts'
import { extremes } from './extremes.ts'
import { faults } from './faults.ts'
import { imports } from './imports.ts'
import { links } from './links.ts'
import { openings } from './openings.ts'
import { type Options, type Part, shown, type Tally } from './part.ts'
import { payloads } from './payloads.ts'
import { tables } from './tables.ts'

/** The parts, and how much each tries where nothing else is asked for. */
const PARTS: Readonly<Record<string, readonly [part: Part, count: number]>> = {
  links: [links, 10_000],
  datasets: [datasets, 5000],
  imports: [imports, 3000],
  extremes: [extremes, 30_000],
  faults: [faults, 60],
  payloads: [payloads, 150],
  bits: [bits, 1000],
  openings: [openings, 400],
  tables: [tables, 3000],
}

export const NAMES = Object.keys(PARTS)

type Wanted = Omit<Options, 'count' | 'onTried'> & {
  readonly parts: readonly string[]
  readonly count: number | null
}

/** Runs the parts that are wanted, says how each went; resolves to the exit code. */
export async function main({ parts, count, ...options }: Wanted): Promise<number> {
  const lines: string[] = []
  let failed = 0
  for (const name of parts) {
    const [part, whole] = PARTS[name] ?? []
    if (!part || !whole) continue
    const began = performance.now()
    const tally = await part({ ...options, count: count ?? whole, onTried: tellNowAndThen(name) })
    for (const failure of tally.failures) console.log(`FAILED ${name}: ${failure}`)
    lines.push(lineOf(name, tally, (performance.now() - began) / 1000))
    failed += tally.failures.length
    console.log(lines.at(-1))
  }
  if (lines.length > 1) console.log(`\nseed ${options.seed}\n${lines.join('\n')}`)
  return failed === 0 ? 0 : 1
}

/** Milliseconds after which a part says how far it is. */
const SILENCE = 15_000

/** A part may take half an hour, and some try hundreds of inputs a second. */
function tellNowAndThen(name: string): (tally: Tally) => void {
  let told = performance.now()
  return ({ tried, failures }) => {
    if (performance.now() - told < SILENCE) return
    told = performance.now()
    const last = failures.at(-1)
    const why = last === undefined ? '' : `, the last: ${shown(last)}`
    console.log(`${name}: ${tried.toLocaleString('en')} tried, ${failures.length} failed so far${why}`)
  }
}

function lineOf(
  name: string,
  { tried, refused, accepted, failures, remarks }: Tally,
  seconds: number,
): string {
  const counts = { tried, refused, accepted, failed: failures.length }
  const numbers = Object.entries(counts).map(([word, n]) => `${n.toLocaleString('en')} ${word}`)
  return `${name.padEnd(9)} ${numbers.join(', ')}${remarks.map((one) => `; ${one}`).join('')} (${seconds.toFixed(0)} s)`
}
