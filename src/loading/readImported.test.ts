import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DatasetColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { Mapping } from '../importers/table/mapping.ts'
import { askedBefore } from './readAgain.ts'
import { readBytes } from './readBytes.ts'
import { readFrom } from './testing/readFrom.ts'

const ADDRESS = 'https://example.org/long.csv'

/** A register in order of people, three terms each; its first and last days are of the last of them. */
const LONG = [
  'name,office,start,end',
  ...Array.from(
    { length: 6000 },
    (_, i) =>
      `Ann Lee ${Math.floor(i / 3)},Mayor of Place ${i % 40},${1920 + (i % 90)},${1921 + (i % 90)}-05`,
  ),
  'Zoe Ng,Mayor of Place 1,1850-02-03,1850-02-04',
  'Zoe Ng,Mayor of Place 1,2030-05,2031-07-08',
].join('\n')

const MAPPING: Mapping = {
  columns: [{ field: 'person' }, { field: 'office' }, { field: 'start' }, { field: undefined }],
}

const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text)).buffer

async function read(text: string, mapping?: Mapping, url = ADDRESS) {
  const parts: DatasetColumns[] = []
  const onPartial = (part: DatasetColumns) => parts.push(part)
  const loading = { url, mapping, onProgress: () => {}, onPartial, signal: undefined }
  const answer = await readBytes(bytesOf(text), loading)
  if (!answer.ok) throw new Error('not read')
  return { answer, parts }
}

afterEach(() => vi.unstubAllGlobals())

describe('a long table', () => {
  it('shows its first lanes before the rest, each row at its place, on the days of all', async () => {
    const { answer, parts } = await read(LONG)
    expect(parts).toHaveLength(1)
    const [some, all] = [...parts, answer.columns].map((columns) => openDataset(columns))
    if (!some || !all) throw new Error('nothing was read')
    expect(some.terms.count).toBe(250)
    for (let i = 0; i < some.terms.count; i++) {
      expect(some.terms.row(i)).toEqual(all.terms.row(i))
      expect(some.term.person[i]).toBe(all.term.person[i])
    }
    for (let p = 0; p < some.people.count; p++) expect(some.people.row(p)).toEqual(all.people.row(p))
    expect(some.head.whole).toMatchObject({ people: all.people.count, terms: all.terms.count })
    expect(some.head.extent).toEqual(all.head.extent)
  })

  it('whose columns the reader changes is shown when it is read', async () => {
    expect((await read(LONG, MAPPING)).parts).toEqual([])
  })
})

describe('a table at an address', () => {
  const SHORT = LONG.split('\n').slice(0, 9).join('\n')

  it('is kept as it came, to be read with other columns', async () => {
    vi.stubGlobal('fetch', async () => new Response(SHORT))
    const answer = await readFrom(
      ADDRESS,
      () => {},
      () => {},
    )
    const kept = answer.ok ? answer.report?.downloaded : undefined
    if (!kept) throw new Error('nothing was kept')
    const asked = askedBefore(ADDRESS, { ...kept, host: 'example.org' })
    const downloaded = await asked.downloaded
    if (!downloaded.ok) throw new Error('nothing is there')
    expect(downloaded.host).toBe('example.org')
    expect(Buffer.from(downloaded.bytes).toString()).toBe(SHORT)
  })

  it('is kept where nothing in it was understood', async () => {
    vi.stubGlobal('fetch', async () => new Response('zzz,qqq,From,To\n17,x-1,2001,2005\n18,x-2,2005,2011\n'))
    const answer = await readFrom(
      ADDRESS,
      () => {},
      () => {},
    )
    expect(answer.ok).toBe(false)
    expect(answer.ok ? undefined : answer.failure.report?.downloaded?.bytes.size).toBe(50)
  })

  it('is not kept twice, nor a file of the reader’s own', async () => {
    expect((await read(SHORT, MAPPING)).answer.report?.downloaded).toBeUndefined()
    expect((await read(SHORT, undefined, 'local:long-1a2b3c4d')).answer.report?.downloaded).toBeUndefined()
  })
})
