import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { readBytes } from './readBytes.ts'
import { newFolder, write } from './testing/columnFolders.ts'
import { serveFiles } from './testing/serveFiles.ts'

describe('tables of another site', () => {
  const file = generateFile(200, 4)

  /** Reads with tables that are answered in the name of another host. */
  async function readElsewhere(others: string) {
    const folder = await write(file, newFolder(), 50)
    const head = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
    const terms = 'https://data.example/terms.parquet'
    const value = { ...head, terms: typeof head.terms === 'string' ? terms : { ...head.terms, file: terms } }
    const asked: string[] = []
    const files = serveFiles(true)
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      asked.push(url)
      const path = pathToFileURL(join(folder, new URL(url).pathname.split('/').at(-1) ?? '')).href
      return Object.defineProperty(await files(path, init), 'url', { value: url })
    })
    const partial: (readonly unknown[])[] = []
    const read = await readBytes(new TextEncoder().encode(JSON.stringify(value)).buffer, {
      url: 'https://paper.example/data/dataset.json',
      allowed: { own: 'https://paper.example', others },
      onProgress: () => {},
      onPartial: ({ elsewhere }) => partial.push(elsewhere),
      signal: undefined,
    }).finally(() => vi.unstubAllGlobals())
    return { read, partial, asked: asked.filter((url) => !url.startsWith('https://paper.example/')) }
  }

  it('are not asked for without leave', async () => {
    const { read, asked } = await readElsewhere('self')
    expect(read.ok ? '' : read.failure.reason).toMatchObject({
      code: 'file',
      why: { code: 'otherOrigin', origin: 'https://data.example' },
    })
    expect(asked).toEqual([])
  })

  it('are told of by their host', async () => {
    const { read, partial } = await readElsewhere('https://data.example')
    const told = [{ kind: 'host', name: 'data.example' }]
    expect(read.ok && read.columns.elsewhere).toEqual(told)
    expect(partial).toEqual([told])
  })
})
