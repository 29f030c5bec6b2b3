import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { generateFile } from '../cli/generate.ts'
import { openDataset } from '../dataset/dataset.ts'
import { crc32 } from './digest.ts'
import { intoLink, MOST_IN_LINK, readFromLink } from './linkData.ts'
import { keep, readLocal } from './localFiles.ts'
import { readBytes } from './readBytes.ts'

afterEach(() => vi.unstubAllGlobals())

const made = async (title: string, json: string) => {
  const link = await intoLink(title, json)
  if (!link) throw new Error('nothing deflates here')
  return link
}

const textOf = async (data: string, fragment: string) => {
  const read = await readFromLink(data, fragment)
  return read.ok ? new TextDecoder().decode(read.bytes) : read.reason.code
}

/** A link that somebody has made by hand, with the right sum. */
function forged(text: string | Uint8Array): [data: string, fragment: string] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const sum = (crc32(bytes) >>> 0).toString(16).padStart(8, '0')
  return [`local:${sum}`, `#d=${deflateRawSync(bytes).toString('base64url')}`]
}

describe('a dataset inside a link', () => {
  it('comes out as it went in, and its address is readable', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        async (title, rest) => {
          const json = `{"tenure":1,${JSON.stringify(rest)}`
          const { data, fragment } = await made(title, json)
          expect(data).toMatch(/^local:([a-z\d]+-)*[\da-f]{8}$/)
          expect(fragment).toMatch(/^#d=[\w-]+$/)
          expect(await textOf(data, fragment)).toBe(json)
        },
      ),
    ))

  it('fits into 30,000 characters with some hundred terms', async () => {
    const { data, fragment } = await made('Officials of 2011', JSON.stringify(generateFile(300, 2)))
    expect(data).toMatch(/^local:officials-of-2011-[\da-f]{8}$/)
    expect(fragment.length).toBeLessThan(MOST_IN_LINK)
  })

  it('is read as a file is, and says that it is from the link', async () => {
    const { data, fragment } = await made('A', JSON.stringify(generateFile(10, 2)))
    vi.stubGlobal('location', { hash: fragment })
    const file = await readLocal(data)
    if (!file.ok) throw new Error(file.reason.code)
    const loading = { url: data, onProgress: () => {}, onPartial: () => {}, signal: undefined }
    const read = await readBytes(file.bytes, { ...loading, host: file.host })
    expect(read.ok && openDataset(read.columns).elsewhere).toEqual([{ kind: 'host', name: '/' }])
    // It stays in the link: nothing is written here, and nothing is said to be missing.
    expect(await keep(data.slice('local:'.length), undefined)).toBe(true)
    vi.stubGlobal('location', { hash: '' })
    expect(await readLocal(data)).toEqual({ ok: false, reason: { code: 'notHere' } })
  })

  it('opens as it did in November 2026', async () => {
    const text = await textOf(
      'local:officials-2e47dea3',
      '#d=NY1BCoAwDAT_knOF6tFP-ADxUCSVQG1KmnpQ_LtVKuQwzC6bCxRjEYSxN6CkoRJM3tNKLmQw4PLkqxrsYDvb16suc5EVM4zzYmATLqmxcPg1y-YinU6JY1MJOb37X_y--LuKsjfEA6N-fD8',
    )
    expect(text).toMatch(/^\{"tenure":1,"title":"Officials",.*"events":\[\]\}$/)
  })

  it('may have behind it what a chat took for a part of the link', async () => {
    const { data, fragment } = await made('A', '{"tenure":1}')
    for (const tail of ['.', ')', '&utm_source=x', '%20', '#', '…'])
      expect(await textOf(data, fragment + tail)).toBe('{"tenure":1}')
  })
})

describe('what is no such dataset ends in a reason', () => {
  it('a link that lost, gained or changed a letter', async () => {
    const { data, fragment } = await made('A', JSON.stringify(generateFile(20, 1)))
    const letters = fc.constantFrom(...'AZaz09-_')
    await fc.assert(
      fc.asyncProperty(fc.nat(fragment.length - 4), fc.nat(2), letters, async (place, way, letter) => {
        const at = place + 3
        const [before, after] = [fragment.slice(0, at), fragment.slice(at)]
        const damaged = [before, before + after.slice(1), before + letter + after.slice(1)][way] ?? ''
        fc.pre(damaged !== fragment)
        const end = await textOf(data, damaged)
        // The last letter may have bits that belong to no byte.
        if (end !== 'brokenLink') expect(end).toBe(await textOf(data, fragment))
      }),
    )
  })

  it.each(['#d=', '#d=A', '#d=!', '#d=%7B%7D', '#d=eJyr', '#x', ''])('%s', async (fragment) =>
    expect(await textOf('local:a-00000000', fragment)).toBe('brokenLink'),
  )

  it('data of another address', async () => {
    const one = await made('A', '{"tenure":1}')
    const other = await made('A', '{"tenure":1,"title":"B"}')
    expect(await textOf(one.data, other.fragment)).toBe('brokenLink')
    expect(await textOf('local:a', one.fragment)).toBe('brokenLink')
    expect(await textOf('local:', one.fragment)).toBe('brokenLink')
  })

  it('a few kilobytes that stand for many megabytes, before they are all there', async () => {
    const [data, fragment] = forged(new Uint8Array(50_000_000).fill(32))
    expect(fragment.length).toBeLessThan(100_000)
    expect(await textOf(data, fragment)).toBe('tooMuchInLink')
  })

  it.each([
    '',
    '[]',
    '{"persons":[]}',
    'Name,Office\nA,B',
    '<script>1</script>',
    'PK\u0003\u0004',
    ' {"tenure":1}',
  ])('a file of another format: %j', async (text) => expect(await textOf(...forged(text))).toBe('notDataset'))

  it.each([
    ['yes', 'shown'],
    [' yes ', 'shown'],
    ['no', 'noDataInLinks'],
    ['', 'noDataInLinks'],
    ['Yes', 'noDataInLinks'],
    ['none', 'noDataInLinks'],
  ])('where the publisher of the page writes "%s"', async (content, told) => {
    const { data, fragment } = await made('A', '{"tenure":1}')
    vi.stubGlobal('document', { querySelector: () => ({ content }) })
    vi.stubGlobal('location', { hash: fragment })
    const read = await readLocal(data)
    expect(read.ok ? 'shown' : read.reason.code).toBe(told)
  })

  it('where no line of the publisher’s says anything it is shown', async () => {
    const { data, fragment } = await made('A', '{"tenure":1}')
    vi.stubGlobal('document', { querySelector: () => null })
    expect(await textOf(data, fragment)).toBe('{"tenure":1}')
  })

  it('a browser that cannot inflate', async () => {
    const { data, fragment } = await made('A', '{"tenure":1}')
    vi.stubGlobal('DecompressionStream', undefined)
    vi.stubGlobal('CompressionStream', undefined)
    expect(await textOf(data, fragment)).toBe('noInflate')
    expect(await intoLink('A', '{}')).toBeUndefined()
  })
})
