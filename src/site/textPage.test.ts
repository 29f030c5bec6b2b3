import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../../attack/hostileTexts.ts'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import type { DatasetFile } from '../dataset/format.ts'
import { datasetFiles } from '../dataset/testing/arbitraryFile.ts'
import { filledWith } from '../exporters/testing/filled.ts'
import { LANGUAGES, type Lang } from '../languages.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { plainText } from '../sentences/plainText.ts'
import { viewText } from '../sentences/viewText.ts'
import { DEFAULT_VIEW } from '../state/viewState.ts'
import { headTags } from './headTags.ts'
import { siteAddress } from './siteAddress.ts'
import { sitemap } from './sitemap.ts'
import { textPage } from './textPage.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const sheet = read('src/styles/tokens.css')
const own: DatasetFile = JSON.parse(read('public/data/two-careers.json'))
const AROUND = { file: 'data/x.json', sheet }

const datasetOf = (file: DatasetFile) => openDataset(toColumns(file))
const pageOf = (file: DatasetFile, lang: Lang = 'en', site?: string) =>
  textPage(datasetOf(file), lang, { ...AROUND, site })

/** The names of elements and attributes, in their order, as a browser finds them in markup whose texts are escaped. */
const markupOf = (html: string) =>
  [...html.matchAll(/<(\/?[a-z][a-z\d]*)((?: [a-z-]+(?:="[^"]*")?)*)>/gi)].map(
    ([, name, attributes = '']) =>
      `${name} ${[...attributes.matchAll(/ ([a-z-]+)/g)].length > 0 ? attributes.replace(/="[^"]*"/g, '') : ''}`,
  )
const anyTag = (html: string) => [...html.matchAll(/<[^!]/g)].length

const readable = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

describe('the page of sentences', () => {
  it.each(LANGUAGES)('tells in %s what the text of the page tells, sentence by sentence', (lang) => {
    const dataset = datasetOf(own)
    const result = queryDataset(dataset, resolveFilter(dataset, DEFAULT_VIEW).filter)
    const text = viewText({ dataset, result, filter: DEFAULT_VIEW, lang })
    const told = readable(/<main>\n(.*)\n<\/main>/s.exec(pageOf(own, lang))?.[1] ?? '')
    const lines = (all: string) => all.split('\n').filter((line) => line !== '')
    expect(lines(told)).toEqual(lines(plainText(text, text.people, text.context)))
    expect(lines(told).length).toBeGreaterThan(30)
  })

  it('tells of each person, of any dataset', () => {
    fc.assert(
      fc.property(datasetFiles, fc.constantFrom(...LANGUAGES), (file, lang) => {
        const html = pageOf(file, lang)
        const dataset = datasetOf(file)
        const result = queryDataset(dataset, resolveFilter(dataset, DEFAULT_VIEW).filter)
        const { people, context } = viewText({ dataset, result, filter: DEFAULT_VIEW, lang })
        expect(html.match(/<section>/g)?.length ?? 0).toBe(people.length + Math.min(context.length, 1))
        expect(html).toContain(`<html lang="${lang}">`)
        expect(anyTag(html)).toBe(markupOf(html).length)
      }),
      { numRuns: 40 },
    )
  })

  it('has the same elements whatever its texts say', () => {
    const plain = markupOf(pageOf(filledWith('text')))
    expect(plain.length).toBeGreaterThan(40)
    for (const text of HOSTILE_TEXTS) {
      const html = pageOf(filledWith(text))
      expect(markupOf(html), text).toEqual(plain)
      expect(anyTag(html), text).toBe(plain.length)
    }
  })

  it('runs nothing, leads to the timeline and to its other languages', () => {
    const html = pageOf(own, 'zh')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|\son\w+=|undefined/)
    expect(html).toContain('<a href="./?lang=zh">')
    for (const lang of LANGUAGES) expect(html).toContain(`hreflang="${lang}" href="text.${lang}.html"`)
    expect(html).not.toContain('canonical')
    expect(pageOf(own, 'zh', 'https://e.org/t/')).toContain(
      'rel="canonical" href="https://e.org/t/text.zh.html"',
    )
  })
})

describe('the head of the page', () => {
  const contentOf = (site: string | undefined, property: string) =>
    headTags(datasetOf(own), site).find(({ attrs }) => attrs.property === property)?.attrs.content

  it('says what networks show, beside the page where its address is not known', () => {
    expect(contentOf(undefined, 'og:title')).toBe('Two careers')
    expect(contentOf(undefined, 'og:description')).toBe(
      'The offices of Zhang Guoqing and Zhang Ming, and the dated events of their careers, read from three documents.',
    )
    expect(contentOf(undefined, 'og:image')).toBe('./picture.png')
    expect(contentOf(undefined, 'og:url')).toBeUndefined()
    expect(headTags(datasetOf(own), undefined).some(({ attrs }) => attrs.rel === 'canonical')).toBe(false)
  })

  it('is absolute where it is', () => {
    const site = 'https://example.org/tenure/'
    expect(contentOf(site, 'og:image')).toBe(`${site}picture.png`)
    expect(contentOf(site, 'og:url')).toBe(site)
    const links = headTags(datasetOf(own), site).filter(({ tag }) => tag === 'link')
    expect(links.length).toBeGreaterThan(LANGUAGES.length)
    for (const { attrs } of links) expect(attrs.href).toMatch(/^https:\/\/example\.org\/tenure\//)
    expect(sitemap(site).match(/<loc>[^<]*<\/loc>/g)).toEqual([
      `<loc>${site}</loc>`,
      ...LANGUAGES.map((lang) => `<loc>${site}text.${lang}.html</loc>`),
    ])
  })
})

describe('the address that a publisher gives', () => {
  it.each([
    [undefined, undefined],
    ['  ', undefined],
    [' https://example.org/tenure/ ', 'https://example.org/tenure/'],
    ['https://example.org', 'https://example.org/'],
  ])('%s', (text, address) => expect(siteAddress(text)).toBe(address))

  it.each([
    'example.org/',
    'ftp://e.org/',
    'https://e.org/page',
    'https://e.org/?a',
    'https://u@e.org/',
    'javascript:1',
  ])('is refused where it is no folder: %s', (text) =>
    expect(() => siteAddress(text)).toThrow('TENURE_SITE takes the address of a folder'),
  )
})
