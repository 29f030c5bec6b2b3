import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { initialSize, sizesOf, sizeTable } from './size.mjs'

const dist = mkdtempSync(join(tmpdir(), 'tenure-size-'))
const files = {
  'index.html':
    '<script type="module" src="./assets/index.js"></script><link rel="modulepreload" href="./assets/react.js">' +
    '<link rel="stylesheet" href="./assets/index.css"><link rel="icon" href="./icon.svg">',
  'assets/index.js':
    'import{a}from"./shared.js";const w=()=>new Worker(new URL(/* @vite-ignore */ "" + new URL(`load.worker.js`,import.meta.url)));import(`./later.js`)',
  'assets/react.js': 'export const r=1',
  'assets/shared.js': 'export*from"./deep.js";import"react"',
  'assets/deep.js': 'export const a=1',
  'assets/index.css': 'a{}',
  'assets/later.js': 'import"./shared.js"',
  'assets/load.worker.js': 'import"./parse.js"',
  'assets/parse.js': '0',
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
  it('tells what the page loads at once from what workers load and what comes later', async () => {
    const parts = Object.fromEntries((await sizesOf(dist)).map(({ file, part }) => [file.slice(7), part]))
    expect(parts).toEqual({
      'index.js': 'initial',
      'index.css': 'initial',
      'react.js': 'initial',
      'shared.js': 'initial',
      'deep.js': 'initial',
      'later.js': 'later',
      'load.worker.js': 'worker',
      'parse.js': 'worker',
    })
  })

  it('adds up what the page loads at once', async () => {
    const sizes = await sizesOf(dist)
    const initial = sizes.filter(({ part }) => part === 'initial').map(({ gzipped }) => gzipped)
    expect(initialSize(sizes)).toBe(initial.reduce((a, b) => a + b))
    expect(sizeTable(sizes).split('\n')).toHaveLength(sizes.length + 2)
  })
})
