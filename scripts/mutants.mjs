// How many small mistakes in the pure rooms their tests would not notice: the mutation score, by Stryker. See CONTRIBUTING.md.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isInstalled, makeReady, npm } from './install.mjs'
import { LEAST, lineOf, tallyOf } from './mutationScore.mjs'
import { root, run } from './tools.mjs'

const ROOMS = ['dates', 'dataset', 'query', 'layout', 'state']
const REPORT = join(root, 'reports', 'mutation', 'mutation.json')

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})

/** Rooms, or files of them; all rooms where none is named. @param {readonly string[]} wanted */
async function mutants(wanted) {
  const folder = join(root, 'mutants')
  const strange = wanted.find((one) => !ROOMS.includes(roomOf(one)))
  if (strange !== undefined) return fail(`"${strange}" is in none of ${ROOMS.join(', ')}.`)
  for (const number of [values.sample ?? '1', values.seed])
    if (!/^[1-9]\d{0,8}$/.test(number)) return fail(`"${number}" is no whole number.`)
  if (!isInstalled(folder) && (await npm('ci', '--silent', '--prefix', folder)) !== 0)
    return fail('Stryker could not be installed: npm says why above.')
  const lines = []
  let isGood = true
  for (const one of wanted.length > 0 ? wanted : ROOMS) {
    rmSync(REPORT, { force: true })
    if ((await measure(folder, one)) !== 0)
      return fail(`${one} could not be measured: Stryker says why above.`)
    const tally = tallyOf(JSON.parse(readFileSync(REPORT, 'utf8')))
    lines.push(lineOf(one, tally))
    isGood &&= tally.score >= LEAST
  }
  console.log(`\n${values.sample ? `seed ${values.seed}\n` : ''}${lines.join('\n')}`)
  return isGood ? 0 : 1
}

/** `dates` or `dates/edtf.ts`: the room it is of. @param {string} one */
const roomOf = (one) => one.split('/')[0] ?? ''

/** @param {string} folder @param {string} one */
function measure(folder, one) {
  const files = one === roomOf(one) ? `src/${one}/**/*.ts,!src/**/*.test.ts,!src/**/testing/**` : `src/${one}`
  const stryker = join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  console.log(`\n== ${one} ==`)
  return run(process.execPath, [stryker, 'run', join('mutants', 'stryker.config.mjs'), '--mutate', files], {
    env: {
      ...process.env,
      TENURE_ROOM: roomOf(one),
      TENURE_SAMPLE: values.sample ?? '',
      TENURE_SEED: values.seed,
    },
  })
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  return 2
}

await makeReady()
process.exitCode = await mutants(positionals)
