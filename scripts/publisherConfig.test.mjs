import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publisherConfig } from './publisherConfig.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenure-config-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** @param {string} html */
const tagsFor = (html) => {
  const { transformIndexHtml } = publisherConfig(folder)
  if (typeof transformIndexHtml !== 'object') throw new Error('no handler')
  return transformIndexHtml.handler.call(/** @type {any} */ ({}), html, /** @type {any} */ ({}))
}

it('a page names a config where there is one, and once', () => {
  expect(tagsFor('<head></head>')).toEqual([])
  writeFileSync(join(folder, 'tenure.config.json'), '{}')
  expect(tagsFor('<head></head>')).toMatchObject([
    { tag: 'link', attrs: { rel: 'tenure-config', href: './tenure.config.json' }, injectTo: 'head-prepend' },
  ])
  expect(tagsFor('<link rel="tenure-config" href="other.json">')).toEqual([])
})
