import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits, overLimits, sizeOf, sizesOf, sizeTable } from './size.mjs'

const dist = mkdtempSync(join(tmpdir(), 'tenure-size-'))
const files = {
  'index.html':
    '<script type="module" src="./assets/index.js"></script><link rel="modulepreload" href="./assets/react.js">' +
    '<link rel="stylesheet" href="./assets/index.css"><link rel="icon" href="./icon.svg">',
  'assets/index.js':
    'import{a}from"./shared.js";const w=()=>new Worker(new URL(/* @vite-ignore */ "" + new URL(`load.worker.js`,import.meta.url)));import(`./later.js`)',
  'assets/react.js': 'import"./hooks.js";import"./deep.js";export const r=1',
  'assets/hooks.js': 'export const h=1',
  'assets/shared.js': 'export*from"./deep.js";import"react"',
  'assets/deep.js': 'export const a=1',
  'assets/index.css': 'a{}',
  'assets/later.js': 'import"./shared.js"',
  'assets/start-1a_b-2.js': 'import"./deep.js";import"./runtime.js"',
  'assets/start-3c.css': 'b{}',
  'assets/runtime.js': '1',
  'assets/load.worker.js': 'import"./parse.js"',
  'assets/parse.js': '0',
  'tenure.js': 'import{d}from"./assets/element/core.js";d()',
  'assets/element/core.js': 'import(`./late.js`);export const d=1',
  'assets/element/late.js': '2',
  'icon.svg': '<svg/>',
}

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), text)
  }
})
afterAll(() => rmSync(dist, { recursive: true }))

describe('the size of a build', () => {
  it('tells the page’s entry from what it preloads, from workers and from what comes later', async () => {
    const parts = Object.fromEntries(
      (await sizesOf(dist)).map(({ file, part }) => [file.replace('assets/', ''), part]),
    )
    expect(parts).toEqual({
      'index.js': 'entry',
      'index.css': 'entry',
      'shared.js': 'entry',
      'deep.js': 'entry',
      'react.js': 'preloaded',
      'hooks.js': 'preloaded',
      'later.js': 'later',
      'start-1a_b-2.js': 'usable',
      'start-3c.css': 'usable',
      'runtime.js': 'usable',
      'load.worker.js': 'worker',
      'parse.js': 'worker',
      'tenure.js': 'element',
      'element/core.js': 'element',
      'element/late.js': 'elementLater',
    })
  })

  it('adds up what each limit is for', async () => {
    const sizes = await sizesOf(dist)
    const gzipped = (/** @type {string} */ ...names) =>
      sizes.reduce(
        (sum, size) => sum + (names.includes(size.file.replace('assets/', '')) ? size.gzipped : 0),
        0,
      )
    expect(sizeOf(sizes, ['entry'])).toBe(gzipped('index.js', 'index.css', 'shared.js', 'deep.js'))
    expect(sizeOf(sizes, ['preloaded', 'worker'])).toBe(
      gzipped('react.js', 'hooks.js', 'load.worker.js', 'parse.js'),
    )
    expect(sizeTable(sizes, limits).split('\n')).toHaveLength(1 + sizes.length + limits.length)
  })

  it('is over a limit by one byte', async () => {
    const sizes = await sizesOf(dist)
    const most = sizeOf(sizes, ['entry'])
    /** @type {import('./size.mjs').Limit} */
    const first = { name: 'before the first picture', parts: ['entry'], most }
    const all = { ...first, name: 'all', parts: /** @type {const} */ (['entry', 'preloaded']).slice() }
    expect(overLimits(sizes, [first])).toEqual([])
    expect(overLimits(sizes, [{ ...first, most: most - 1 }, all])).toEqual([
      `The page's code, before the first picture: ${most} bytes, more than ${most - 1}.`,
      `The page's code, all: ${sizeOf(sizes, all.parts)} bytes, more than ${most}.`,
    ])
  })
})
