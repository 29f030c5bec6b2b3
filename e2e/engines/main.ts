/** The flows in each engine that is there; of the others, why not. */

import { serveGallery } from '../gallery/host.ts'
import { Cannot, type Driver, type Engine, until } from './driver.ts'
import { FLOWS, type Flow, SHOWN } from './flows.ts'
import { chromiumEngine, firefoxEngine } from './playwright.ts'
import { webkitEngine } from './webkit.ts'

const ENGINES: readonly Engine[] = [chromiumEngine, firefoxEngine, webkitEngine]

export const NAMES = ENGINES.map(({ name }) => name.toLowerCase())

/** Addresses of the page, and of a newspaper's that embeds it. */
interface Places {
  readonly page: string
  readonly newspaper: string
}

/** `dist` is the build that `page` serves. Resolves to the exit code: 1 where a flow failed, or an engine that was asked for did not start. */
export async function main(page: string, only: readonly string[], dist: string): Promise<number> {
  const gallery = await serveGallery(dist)
  try {
    return await inAll({ page, newspaper: gallery.address }, only)
  } finally {
    gallery.close()
  }
}

async function inAll(places: Places, only: readonly string[]): Promise<number> {
  const lines: string[] = []
  let code = 0
  for (const engine of ENGINES.filter(({ name }) => only.includes(name.toLowerCase()))) {
    const { line, ok } = await inEngine(engine, places)
    lines.push(line)
    if (!ok) code = 1
  }
  console.log(`\n${lines.join('\n')}`)
  return code
}

async function inEngine(engine: Engine, places: Places): Promise<{ line: string; ok: boolean }> {
  console.log(`\n== ${engine.name} ==`)
  const counts = { ok: 0, failed: 0, cannot: 0 }
  try {
    for (const dark of [false, true]) {
      const driver = await engine.start({ dark })
      try {
        for (const flow of FLOWS.filter((one) => (one.dark === true) === dark)) {
          const how = await went(driver, flow, places)
          counts[how.result]++
          console.log(`${how.result.padEnd(7)} ${flow.name}${how.why === '' ? '' : `: ${how.why}`}`)
        }
      } finally {
        await driver.close()
      }
    }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { line: `${engine.name}: NOT RUN, ${why}. To get it: ${engine.install}`, ok: false }
  }
  const numbers = `${counts.ok} ok, ${counts.failed} failed, ${counts.cannot} it cannot`
  return { line: `${engine.name}: ${FLOWS.length} flows, ${numbers}`, ok: counts.failed === 0 }
}

interface How {
  readonly result: 'ok' | 'failed' | 'cannot'
  readonly why: string
}

async function went(driver: Driver, { query, inNewspaper, run }: Flow, places: Places): Promise<How> {
  try {
    await driver.open(inNewspaper ? places.newspaper : `${places.page}?${query}`)
    if (!inNewspaper) await until(driver, SHOWN)
    const remarks: string[] = []
    await run(driver, (remark) => remarks.push(remark))
    const errors = driver.errors()
    if (errors.length > 0) return { result: 'failed', why: `uncaught: ${errors.join('; ')}` }
    return { result: 'ok', why: remarks.join('; ') }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { result: error instanceof Cannot ? 'cannot' : 'failed', why }
  }
}
