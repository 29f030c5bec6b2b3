import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { command, root } from './tools.mjs'

const minute = 60_000

/** How tests, benchmark and soak start a browser: without a GPU, and without requests of its own. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The first Chromium or Chrome that is there, or null. TENURE_BROWSER, where it is set, is the only one asked. */
export function findBrowser() {
  return places().find((place) => existsSync(place)) ?? null
}

/** Like findBrowser, but the browser is known to start, and is installed if there is none. */
export function ensureBrowser() {
  const found = findRunning()
  if (found || process.env.TENURE_BROWSER) return found
  for (const install of [installByPlaywright, installByApt]) {
    install()
    const installed = findRunning()
    if (installed) return installed
  }
  return null
}

/** What to tell a reader whose machine has no browser, and where none could be installed. */
export function missingBrowser() {
  const named = process.env.TENURE_BROWSER
  const missing = named
    ? `TENURE_BROWSER names ${named}, which does not start.`
    : 'No Chromium or Chrome is on this machine, and none could be installed.'
  return `${missing} The browser tests were NOT run.
Install one with "npx playwright install chromium" or "apt-get install chromium", or install Google Chrome,
or set TENURE_BROWSER to the path of a Chromium or Chrome. Then run "npm test" again.`
}

function findRunning() {
  return places().find((place) => existsSync(place) && runs(place)) ?? null
}

/**
 * A browser may be there and not start, for want of a system library or because it only announces another.
 * On Windows asking for the version opens a window, so there it is taken on trust.
 * @param {string} place
 */
function runs(place) {
  if (process.platform === 'win32') return true
  return spawnSync(place, ['--version'], { timeout: minute / 2, stdio: 'ignore' }).status === 0
}

function places() {
  if (process.env.TENURE_BROWSER) return [process.env.TENURE_BROWSER]
  return [...placesOfPlaywright(), ...placesOnPath(), ...placesOfApplications()]
}

function placesOfPlaywright() {
  try {
    // Asked for only here: this file is also read before the packages are installed.
    const { chromium } = createRequire(import.meta.url)('@playwright/test')
    return [chromium.executablePath(), ...headlessShells(chromium.executablePath())]
  } catch {
    return []
  }
}

/**
 * Playwright can download the headless shell alone, beside where the whole Chromium would be:
 *   …/chromium-1234/chrome-linux64/chrome
 *   …/chromium_headless_shell-1234/chrome-headless-shell-linux64/chrome-headless-shell
 * @param {string} chromium
 */
function headlessShells(chromium) {
  const folder = /^(.*[\\/]chromium)(-\d+)[\\/]/.exec(chromium)?.slice(1).join('_headless_shell')
  if (!folder || !existsSync(folder)) return []
  const names = ['chrome-headless-shell', 'chrome-headless-shell.exe']
  return readdirSync(folder).flatMap((system) => names.map((name) => join(folder, system, name)))
}

function placesOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function placesOfApplications() {
  const { HOME, PROGRAMFILES, LOCALAPPDATA } = process.env
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
  const mac = ['/Applications', HOME && join(HOME, 'Applications')]
  return [
    ...within(mac, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    ...within(mac, 'Chromium.app/Contents/MacOS/Chromium'),
    ...within(windows, 'Google/Chrome/Application/chrome.exe'),
    ...within(windows, 'Chromium/Application/chrome.exe'),
  ]
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string} path
 */
function within(folders, path) {
  return folders.flatMap((folder) => (folder ? [join(folder, path)] : []))
}

function installByPlaywright() {
  console.log('No Chromium or Chrome is here: Playwright is asked to download one …')
  spawnInTime(process.execPath, [command('playwright'), 'install', 'chromium'], 5 * minute)
}

function installByApt() {
  if (!existsSync('/usr/bin/apt-get')) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return
  console.log('The system is asked to install its chromium package …')
  const [program = '', ...args] = [
    ...(isRoot ? [] : ['sudo', '-n']),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
  ]
  // A package list that cannot be renewed may still be good enough.
  spawnInTime(program, [...args, 'update'], 5 * minute)
  spawnInTime(program, [...args, 'install', '-y', 'chromium'], 10 * minute)
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {number} timeout
 */
function spawnInTime(program, args, timeout) {
  spawnSync(program, args, { cwd: root, stdio: 'inherit', timeout, killSignal: 'SIGKILL' })
}
