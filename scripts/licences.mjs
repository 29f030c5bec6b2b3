// The licences of what is in the build: ours first, then those of each package whose code came into a bundle.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './tools.mjs'

/** The file in the build. */
export const LICENCES_FILE = 'licenses.txt'

/** @typedef {{ name: string, version: string, licence: string, texts: string[] }} Package */

/**
 * The folder of the package that a module of a bundle is of; `undefined` for our own code and what the bundler adds.
 * @param {string} id
 * @returns {string | undefined}
 */
export function packageFolder(id) {
  const path = id
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
  const at = path.lastIndexOf('/node_modules/')
  if (at < 0) return undefined
  const [scope = '', name = ''] = path.slice(at + '/node_modules/'.length).split('/')
  return `${path.slice(0, at)}/node_modules/${scope.startsWith('@') ? `${scope}/${name}` : scope}`
}

/**
 * @param {string} folder
 * @returns {Package}
 */
export function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, licence: license ?? 'not stated', texts: noticesIn(folder) }
}

/**
 * Its files of that kind, with those in a folder of that name: what a package brings from others is named there.
 * @param {string} folder
 * @returns {string[]}
 */
function noticesIn(folder) {
  return readdirSync(folder)
    .filter((file) =>
      /^(?:licen[cs]es?|copying|notice|third[_-]party[_-]licen[cs]es?)(?:[.-].*)?$/i.test(file),
    )
    .sort()
    .flatMap((file) => {
      const path = join(folder, file)
      if (statSync(path).isDirectory())
        return readdirSync(path)
          .sort()
          .map((inner) => readFileSync(join(path, inner), 'utf8').trim())
      return [readFileSync(path, 'utf8').trim()]
    })
}

/**
 * Throws Error where a package brings no licence: its code may not be given on then.
 * @param {string} own The text of our own.
 * @param {Package[]} packages
 * @returns {string}
 */
export function licencesText(own, packages) {
  const parts = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, texts }) => {
      if (texts.length === 0) throw new Error(`${name} is in the build and brings no licence`)
      return `${name} ${version} (${licence})\n\n${texts.join('\n\n')}`
    })
  const head = `Tenure\n\n${own.trim()}\n\nThis build contains parts of the following packages, each under its own licence.`
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/**
 * Plugins of the page's bundle and of its workers', which are bundles of their own: the last writes the file.
 * @param {string} [fileName]
 * @returns {{ page: import('vite').Plugin, worker: import('vite').Plugin }}
 */
export function licences(fileName = LICENCES_FILE) {
  /** @type {Set<string>} */
  const folders = new Set()
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const note = (bundle) => {
    for (const chunk of Object.values(bundle))
      for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
        const folder = packageFolder(id)
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder)
      }
  }
  return {
    worker: { name: 'licences-of-worker', generateBundle: (_, bundle) => note(bundle) },
    page: {
      name: 'licences',
      apply: 'build',
      generateBundle(_, bundle) {
        note(bundle)
        const source = licencesText(
          readFileSync(join(root, 'LICENSE'), 'utf8'),
          [...folders].map(readPackage),
        )
        this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}
