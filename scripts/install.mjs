import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, run } from './tools.mjs'

/**
 * What is wrong with this Node, in a sentence, or null. The bounds are Vite's.
 * @param {string} version
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return null
  return `Tenure needs Node 20.19 or newer (of Node 22: 22.12 or newer), and this is Node ${version}. Newer ones are at https://nodejs.org/`
}

/** Leaves the process if Node is too old or the packages cannot be installed; else they are there afterwards. */
export async function makeReady() {
  const problem = nodeProblem(process.versions.node)
  if (problem) fail(problem)
  if (isInstalled(root)) return
  console.log('Installing the packages that package-lock.json names; this takes a minute …')
  if ((await npm('ci', '--silent')) === 0) return
  // "npm ci" refuses a lockfile without the packages of this system; "npm install" adds them, and says what else is wrong.
  if ((await npm('install', '--no-save')) !== 0)
    fail('The packages could not be installed: npm says why above.')
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason)
  process.exit(1)
}

/**
 * npm writes node_modules/.package-lock.json last, so it tells what an install that ended has put there. The
 * contents are compared, not the times: a checkout may give package-lock.json any time.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const stamp = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(stamp)) return false
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  const present = packagesOf(stamp)
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const there = present[path]
    return there ? there.version === entry.version : entry.optional === true
  })
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {}
  } catch {
    // No lockfile, or a broken one: npm is the one to say what is wrong with it, when it installs.
    return {}
  }
}

/** @param {...string} words */
export function npm(...words) {
  const args = [...words, '--no-audit', '--no-fund']
  const script = npmScript()
  return script ? run(process.execPath, [script, ...args]) : run('npm', args)
}

/** npm's own JavaScript file, because npm itself is a shell script on Windows. */
function npmScript() {
  const beside = dirname(process.execPath)
  const places = [
    process.env.npm_execpath ?? '',
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  return places.find((place) => place.endsWith('npm-cli.js') && existsSync(place))
}
