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

/**
 * What tests leave out besides, for each of which has a window of its own, and they keep every core busy: two pages that a
 * window of Chromium has for its address field (over half of what an empty window costs), and threads of the engine beside the
 * page's. The last list of features counts, so that Playwright's own is repeated as far as it matters here.
 */
const unneeded = `
  WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,
  AimEnabled,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,
  GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,
  PaintHolding,ThirdPartyStoragePartitioning,Translate`
export const testArgs = [
  ...browserArgs,
  '--js-flags=--single-threaded',
  `--disable-features=${unneeded.replace(/\s/g, '')}`,
]

/** Debian's packages, the one to try first first: not every system of its kind has the shell. */
const packages = { shell: ['chromium-headless-shell', 'chromium'], chromium: ['chromium'] }

/**
 * A headless shell is Chromium without a window of its own: it draws the same pages and starts in half the time.
 * @typedef {'shell' | 'chromium'} Kind The kind that is taken where both are there.
 */

/**
 * The first Chromium or Chrome that is there, or null. TENURE_BROWSER, where it is set, is the only one asked.
 * @param {Kind} [preferred]
 */
export function findBrowser(preferred = 'shell') {
  return places(preferred).find((place) => existsSync(place)) ?? null
}

/**
 * Like findBrowser, but the browser is known to start, and is installed if there is none of either kind.
 * @param {Kind} [preferred]
 */
export function ensureBrowser(preferred = 'shell') {
  const found = findRunning(preferred)
  if (found || process.env.TENURE_BROWSER) return found
  for (const install of [installByPlaywright, installByApt]) {
    install(preferred)
    const installed = findRunning(preferred)
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
Install one with "npx playwright install --only-shell chromium" or "apt-get install chromium-headless-shell",
or install Google Chrome, or set TENURE_BROWSER to the path of a Chromium or Chrome. Then run "npm test" again.`
}

/** @param {Kind} preferred */
function findRunning(preferred) {
  return places(preferred).find((place) => existsSync(place) && runs(place)) ?? null
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

/** @param {Kind} preferred */
function places(preferred) {
  if (process.env.TENURE_BROWSER) return [process.env.TENURE_BROWSER]
  const downloaded = placeOfPlaywright()
  const shells = [...shellsBeside(downloaded), ...onPath('chromium-headless-shell')]
  const chromiums = [
    downloaded,
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    ...placesOfApplications(),
  ]
  return preferred === 'shell' ? [...shells, ...chromiums] : [...chromiums, ...shells]
}

/** Where Playwright has, or would have, the whole Chromium; empty before the packages are installed. */
function placeOfPlaywright() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return ''
  }
}

/**
 * Playwright can download the headless shell alone, beside where the whole Chromium would be:
 *   …/chromium-1234/chrome-linux64/chrome
 *   …/chromium_headless_shell-1234/chrome-headless-shell-linux64/chrome-headless-shell
 * @param {string} chromium
 */
function shellsBeside(chromium) {
  const folder = /^(.*[\\/]chromium)(-\d+)[\\/]/.exec(chromium)?.slice(1).join('_headless_shell')
  if (!folder || !existsSync(folder)) return []
  const names = ['chrome-headless-shell', 'chrome-headless-shell.exe']
  return readdirSync(folder).flatMap((system) => names.map((name) => join(folder, system, name)))
}

/** @param {...string} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
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

/** @param {Kind} wanted */
function installByPlaywright(wanted) {
  console.log('No Chromium or Chrome is here: Playwright is asked to download one …')
  const part = wanted === 'shell' ? '--only-shell' : '--no-shell'
  spawnInTime(process.execPath, [command('playwright'), 'install', part, 'chromium'], 5 * minute)
}

/** @param {Kind} wanted */
function installByApt(wanted) {
  if (!existsSync('/usr/bin/apt-get')) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return
  console.log('The system is asked to install a Chromium …')
  const [program = '', ...args] = [
    ...(isRoot ? [] : ['sudo', '-n']),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
  ]
  // A package list that cannot be renewed may still be good enough.
  spawnInTime(program, [...args, 'update'], 5 * minute)
  for (const name of packages[wanted])
    if (spawnInTime(program, [...args, 'install', '-y', name], 10 * minute)) return
}

/**
 * Whether it was done, without an error and in time.
 * @param {string} program
 * @param {string[]} args
 * @param {number} timeout
 */
function spawnInTime(program, args, timeout) {
  return (
    spawnSync(program, args, { cwd: root, stdio: 'inherit', timeout, killSignal: 'SIGKILL' }).status === 0
  )
}
