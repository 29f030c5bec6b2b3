// How many small mistakes in the pure rooms their tests would not notice: the mutation score, by Stryker. See CONTRIBUTING.md.
import { join } from 'node:path'
import { isInstalled, makeReady, npm } from './install.mjs'
import { root, run } from './tools.mjs'

const ROOMS = ['dates', 'dataset', 'query', 'layout', 'state']

/** Rooms, or files of them; all rooms where none is named. @param {readonly string[]} wanted */
async function mutants(wanted) {
  const folder = join(root, 'mutants')
  const strange = wanted.find((one) => !ROOMS.includes(roomOf(one)))
  if (strange !== undefined) return fail(`"${strange}" is in none of ${ROOMS.join(', ')}.`)
  if (!isInstalled(folder) && (await npm('ci', '--silent', '--prefix', folder)) !== 0)
    return fail('Stryker could not be installed: npm says why above.')
  let code = 0
  for (const one of wanted.length > 0 ? wanted : ROOMS) code = Math.max(code, await measure(folder, one))
  return code
}

/** `dates` or `dates/edtf.ts`: the room it is of. @param {string} one */
const roomOf = (one) => one.split('/')[0] ?? ''

/** @param {string} folder @param {string} one */
function measure(folder, one) {
  const files = one === roomOf(one) ? `src/${one}/**/*.ts,!src/**/*.test.ts,!src/**/testing/**` : `src/${one}`
  const stryker = join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  console.log(`\n== ${one} ==`)
  return run(process.execPath, [stryker, 'run', join('mutants', 'stryker.config.mjs'), '--mutate', files], {
    env: { ...process.env, TENURE_ROOM: roomOf(one) },
  })
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  return 2
}

await makeReady()
process.exitCode = await mutants(process.argv.slice(2))
