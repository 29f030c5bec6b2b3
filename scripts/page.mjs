import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const tag = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi
const attribute = /\s([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi
const addressed = ['src', 'srcset', 'href', 'poster', 'data', 'action']

/** @typedef {{ name: string, attributes: Record<string, string> }} Tag */

/**
 * The start tags of an HTML text. Enough for what Vite writes; no parser of all HTML.
 * @param {string} html
 * @returns {Tag[]}
 */
function tagsOf(html) {
  return [...html.replace(/<!--.*?-->/gs, '').matchAll(tag)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...rest.matchAll(attribute)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        values.find(Boolean) ?? '',
      ]),
    ),
  }))
}

/**
 * What a page loads at once, as paths beside it: its scripts and style sheets, which run and are drawn with as soon as
 * they are there, and the modules it only asks for early.
 * @param {string} file
 * @returns {{ entry: string[], preloaded: string[] }}
 */
export function loadsOf(file) {
  const tags = tagsOf(readFileSync(file, 'utf8'))
  const addresses = (/** @type {(string | undefined)[]} */ ...found) =>
    found.flatMap((address) => (address ? [posix.normalize(address.replace(/[?#].*/, ''))] : []))
  const links = (/** @type {string} */ wanted) =>
    tags.flatMap(({ attributes: { rel, href } }) => (rel?.toLowerCase() === wanted ? [href] : []))
  const scripts = tags.flatMap(({ name, attributes: { src } }) => (name === 'script' ? [src] : []))
  return {
    entry: addresses(...scripts, ...links('stylesheet')),
    preloaded: addresses(...links('modulepreload')),
  }
}

/**
 * The addresses in dist/index.html and its style sheets that would not survive a move to a sub-path or
 * another host. Where a reader may go by a click is free.
 * @param {string} dist
 */
export function fixedAddresses(dist) {
  const sheets = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  return [
    ...fixedInPage(readFileSync(join(dist, 'index.html'), 'utf8')).map((address) => `index.html: ${address}`),
    ...sheets.flatMap((file) =>
      fixedInSheet(readFileSync(join(dist, file), 'utf8')).map((address) => `${file}: ${address}`),
    ),
  ]
}

/** @param {string} html */
export function fixedInPage(html) {
  return tagsOf(html)
    .filter(({ name }) => name !== 'a')
    .flatMap(({ attributes }) => addressed.flatMap((key) => parts(key, attributes[key] ?? '')))
    .filter(isFixed)
}

/**
 * A srcset holds several addresses, each with a size behind it.
 * @param {string} key
 * @param {string} value
 */
function parts(key, value) {
  return key === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value.trim()]
}

/** @param {string} css */
export function fixedInSheet(css) {
  const found = css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g)
  return [...found].map(([, url, imported]) => (url ?? imported ?? '').trim()).filter(isFixed)
}

/** @param {string} address */
function isFixed(address) {
  return /^([/\\]|[a-z][a-z0-9+.-]*:)/i.test(address) && !/^(data|blob):/i.test(address)
}
