import { describe, expect, it } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { openDataset } from '../dataset/dataset.ts'
import { explain } from './explain.ts'
import { type Read, readBytes } from './readBytes.ts'

const opened = (text: string | Uint8Array<ArrayBuffer>): Promise<Read> => {
  const { buffer } = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readBytes(buffer, {
    url: 'local:a',
    name: 'a.json',
    onProgress: () => {},
    onPartial: () => {},
    signal: undefined,
  })
}

async function whyNot(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await opened(text)
  if (read.ok) throw new Error('it was read')
  return explain(read.failure, 'en').reason
}

describe('a file that the reader opened', () => {
  it('says whose it is', async () => {
    const read = await opened(JSON.stringify(generateFile(10, 2)))
    expect(read.ok && openDataset(read.columns).elsewhere).toEqual([{ kind: 'file', name: 'a.json' }])
  })

  it.each(['Dear reader, this is a letter.\n', 'a', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])])(
    'of no format that is known is told what was looked for: %s',
    async (text) => expect(await whyNot(text)).toMatch(/^Nothing in the file was recognized: no table/),
  )

  it.each([
    ['', 'The file is empty.'],
    ['<!doctype html><title>No</title>', 'The file is a web page (HTML), not a dataset.'],
    ['{"tenure": 1,', 'The file is cut off: it ends after 13 bytes, in the middle.'],
    ['[1, 2,]', /^The file is not JSON: line 1, column 7/],
    ['{}', 'The file is not a dataset of this format.'],
  ])('that is plainly something else is told so: %s', async (text, why) => {
    if (typeof why === 'string') expect(await whyNot(text)).toBe(why)
    else expect(await whyNot(text)).toMatch(why)
  })

  it('has no tables beside it', async () =>
    expect(await whyNot('{"tenure": 1, "terms": {"file": "terms.parquet"}}')).toMatch(
      /^Its tables lie in files beside it/,
    ))
})
