import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Runs a program without a shell, so that spaces in paths need no quoting, and resolves to its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * Like run, but keeps what is printed instead of passing it on.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (text) => {
      output += text
    })
    child.stderr.on('data', (text) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** The packages that do not have the name of their command. */
const packages = new Map([
  ['tsc', 'typescript'],
  ['biome', '@biomejs/biome'],
  ['playwright', '@playwright/test'],
])

/**
 * The JavaScript file behind a command of an installed package: what lies in node_modules/.bin cannot be
 * spawned without a shell on Windows.
 * @param {string} name
 */
export function command(name) {
  const folder = join(root, 'node_modules', packages.get(name) ?? name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}

/**
 * @param {string} name
 * @param {...string} args
 */
export function runCommand(name, ...args) {
  return run(process.execPath, [command(name), ...args])
}
