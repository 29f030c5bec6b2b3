import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { LANGUAGES, type Lang } from '../languages.ts'
import { linkedData, scriptText } from './linkedData.ts'
import { withDataset } from './staticPage.ts'
import { textPage } from './textPage.ts'
import { MOST_BYTES, upTo } from './upTo.ts'

/** `people` with a term each, `people` events without people, and `people` sources. */
function fileOf(people: number): DatasetFile {
  const each = <T>(make: (i: number) => T): T[] => Array.from({ length: people }, (_, i) => make(i))
  return {
    tenure: 1,
    title: 'Many',
    asOf: '2025-10-31',
    sources: each((i) => ({ id: `s${i}`, title: `Document no. ${i}, of the archive` })),
    groups: [{ id: 'g', label: 'Government' }],
    roles: [{ id: 'mayor', label: 'Mayor', group: 'g' }],
    organizations: [],
    people: each((i) => ({ id: `p${i}`, name: `Person no. ${i}, of the register` })),
    offices: [{ id: 'o', title: 'Mayor of a City', role: 'mayor' }],
    terms: each((i) => ({ id: `t${i}`, person: `p${i}`, office: 'o', start: '2001', sources: [{ source: 's0' }] })),
    events: each((i) => ({ id: `e${i}`, title: `Visit no. ${i} to a place`, date: '2003-04', sources: [{ source: 's0' }] })),
  }
} // biome-ignore format: a dataset

const MANY = 6000
const file = fileOf(MANY)
const dataset = openDataset(toColumns(file))
const pageOf = (lang: Lang) => textPage(dataset, lang, { file: 'data/x.json', sheet: '' })
/** What stands in the place of what is left out, as a number. */
const leftIn = (text: string, line: RegExp) => Number(line.exec(text)?.[1]?.replace(/\D/g, ''))
const countIn = (text: string, what: RegExp) => text.match(what)?.length ?? 0

describe('the first pieces that have room', () => {
  it('are whole, as many as there is room for, and no more are made than one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(60), (texts, most) => {
        let made = 0
        const { first, left } = upTo(most, texts.length, (i) => {
          made++
          return texts[i] ?? ''
        })
        const size = (all: readonly string[]) => new TextEncoder().encode(all.join('')).length
        expect(first).toEqual(texts.slice(0, first.length))
        expect(size(first)).toBeLessThanOrEqual(most)
        expect(left).toBe(texts.length - first.length)
        if (left > 0) expect(size(texts.slice(0, first.length + 1))).toBeGreaterThan(most)
        expect(made).toBe(Math.min(first.length + 1, texts.length))
      }),
      { numRuns: 100 },
    )
  })
})

describe('what the build writes of a large dataset', () => {
  it('has the first terms in the page, and says how many more there are', () => {
    const html = withDataset('{static:terms}', JSON.stringify(file))
    expect(html.length).toBeLessThan(MOST_BYTES.table + 500)
    const shown = countIn(html, /<tr><td>/g)
    expect(shown).toBeGreaterThan(100)
    expect(leftIn(html, /<p>and ([\d,]+) more terms, in the data’s file<\/p>$/)).toBe(MANY - shown)
  })

  it('has the first people, events and documents for search engines, and says how many more there are', () => {
    const text = scriptText(linkedData(dataset, { page: './', file: 'data/x.json' }, 'en'))
    expect(text.length).toBeLessThan(MOST_BYTES.linkedPeople + MOST_BYTES.linkedEvents + MOST_BYTES.linkedSources + 1000)
    // biome-ignore lint/suspicious/noExplicitAny: what a search engine reads, of which nothing is known
    const [about, ...nodes]: any[] = JSON.parse(text)['@graph']
    const said = about.comment.map((one: { text: string }) => one.text).join('\n')
    for (const [type, name] of [['Person', 'people'], ['Event', 'events']] as const) {
      const shown = nodes.filter((node) => node['@type'] === type).length
      expect(shown).toBeGreaterThan(50)
      expect(leftIn(said, new RegExp(`^and ([\\d,]+) more ${name}, in the data’s file$`, 'm'))).toBe(MANY - shown)
    }
    expect(leftIn(said, /^and ([\d,]+) more documents, in the data’s file$/m)).toBe(MANY - about.isBasedOn.length)
  }) // biome-ignore format: a table

  it.each(LANGUAGES)('tells in %s of the first people, events and documents, and says how many more there are', (lang) => {
    const html = pageOf(lang)
    expect(Buffer.byteLength(html)).toBeLessThan(2 * MOST_BYTES.told + MOST_BYTES.toldSources + 10_000)
    const [, people = '', events = '', sources = ''] = /^(.*)<h2>[^<]*<\/h2>\n<ul>(.*)<\/main>(.*)$/s.exec(html) ?? []
    const more = /<p class="more">\D*([\d,.\u202f]+)\D*<\/p>/
    for (const [part, each] of [[people, /<section>\n<h2>/g], [events, /<li>/g], [sources, /<li>/g]] as const) {
      const shown = countIn(part, each)
      expect(shown).toBeGreaterThan(100)
      expect(shown + (more.test(part) ? leftIn(part, more) : 0)).toBe(MANY)
    }
    expect(more.test(people) && more.test(sources)).toBe(true)
  }) // biome-ignore format: a table

  it('is all there where there is room', () => {
    const small = JSON.stringify(fileOf(20))
    expect(withDataset('{static:terms}', small)).not.toContain('more')
    const few = openDataset(toColumns(fileOf(20)))
    expect(textPage(few, 'en', { file: 'x', sheet: '' })).not.toContain('class="more"')
    expect(scriptText(linkedData(few, { page: './', file: 'x' }, 'en'))).not.toContain('Comment')
  })
})
