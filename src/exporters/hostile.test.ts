import { describe, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../../attack/hostileTexts.ts'
import { toColumns } from '../dataset/columns.ts'
import { openDataset } from '../dataset/dataset.ts'
import { slug } from '../dataset/slug.ts'
import { textIn } from '../dataset/text.ts'
import { isVisible } from '../dataset/visible.ts'
import { asDay } from '../dates/day.ts'
import { importFile } from '../importers/importFile.ts'
import type { Palette } from '../paint/palette.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { DEFAULT_VIEW, type ViewState } from '../state/viewState.ts'
import { saveWordsIn } from '../words/saveWords.ts'
import { calendar } from './calendar.ts'
import { citation } from './citation.ts'
import { datasetJson } from './datasetJson.ts'
import { describe as inWords, viewProse } from './describe.ts'
import { pageFile } from './pageFile.ts'
import { pictureFile, svgOfFile } from './pictureFile.ts'
import type { Drawn } from './pictures.ts'
import { pictureTexts } from './pictureTexts.ts'
import { quickStatements } from './quickStatements.ts'
import { svgText } from './svgText.ts'
import { termCsv } from './termCsv.ts'
import { filledWith } from './testing/filled.ts'
import { readCalendar } from './testing/readCalendar.ts'

/** A view of a dataset that has a text wherever it may have one, its author's words included. */
function drawnOf(text: string): Drawn {
  const dataset = openDataset(toColumns(filledWith(text)))
  const view: ViewState = { ...DEFAULT_VIEW, headline: text, title: text, notes: [`2004:${text}`] }
  return { dataset, view, result: queryDataset(dataset, resolveFilter(dataset, view).filter) }
}

function svgOf(drawn: Drawn): string {
  const around = pictureTexts(drawn, textIn(drawn.view.title, 'en'), 'https://example.org/')
  const file = pictureFile(drawn, 900, around, (text) => text.length * 7)
  const about = {
    width: 900,
    height: file.height,
    lang: 'en',
    title: around.title,
    description: inWords(drawn),
  }
  return svgText(svgOfFile(file), {} as Palette, about)
}

/** The elements of a well-formed file and the names of their attributes; throws where anything else could be one. */
function markup(xml: string): string[] {
  const names = new Set<string>()
  const rest = xml.replace(
    /<\?xml [^>]*\?>|<\/?([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)\/?>/g,
    (_, tag = '', all = '') => {
      names.add(tag)
      for (const [, name = ''] of all.matchAll(/ ([a-zA-Z:-]+)="/g)) names.add(`@${name}`)
      return ''
    },
  )
  expect(rest.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<&]/)
  return [...names].sort()
}

const ELEMENTS = markup(svgOf(drawnOf('a text'))).filter((name) => !name.startsWith('@'))

const joined = (pieces: Iterable<string>) => [...pieces].join('')
const cited = (text: string) => ({
  title: text,
  url: 'https://example.org/?q=%22',
  site: 'example.org',
  version: undefined,
  asOf: asDay(18_000),
  accessed: asDay(18_001),
  whence: text,
  lang: 'en' as const,
})
/** A brace that is no sign of its own: BibTeX knows the others by the backslash before them. */
const braces = (text: string) => text.replace(/\\[\\{}]/g, '').replace(/[^{}]/g, '')

/** Places of each kind that a template has. */
const TEMPLATE =
  '<html lang="{file:lang}" data-view="{file:view}"><title>{file:title}</title><meta content="{file:description}"><pre>{file:text}</pre><script type="a" data-host="{file:host}">{file:dataset}</script></html>'

/** The format refuses names of nothing that can be seen. */
const texts = HOSTILE_TEXTS.filter((text) => isVisible(text))

describe.each(texts.map((text) => [text]))('%j, in every text of a dataset', (text) => {
  const drawn = drawnOf(text)
  const { dataset, result, view } = drawn

  it('stays a text in whatever is saved', async () => {
    const names = markup(svgOf(drawn))
    expect(names.filter((name) => !name.startsWith('@'))).toEqual(ELEMENTS)
    expect(names.filter((name) => /^@(on|style|src|href|xlink)/.test(name))).toEqual([])
    expect(JSON.parse(joined(datasetJson(dataset).pieces))).toMatchObject({ headline: text })
    const about = { lang: view.lang, url: 'https://example.org/', terms: true, words: saveWordsIn('en') }
    expect(readCalendar(joined(calendar(dataset, result, about).pieces)).events.length).toBeGreaterThan(0)
    for (const line of joined(quickStatements(dataset, result.terms).pieces).split('\n'))
      expect(line).toMatch(/^(Q\d+\tP39\tQ\d+\t.*)?$/)
  })

  it('turns nothing around that is said beside it', () => {
    const about = { lang: view.lang, url: 'https://example.org/', terms: true, words: saveWordsIn('en') }
    for (const saved of [
      svgOf(drawn),
      joined(viewProse(drawn).pieces),
      joined(calendar(dataset, result, about).pieces),
    ])
      expect(saved).not.toMatch(/[\u202a-\u202e\u2066\u2067]/)
  })

  it('stays a text in a page of one file, and names no file out of its folder', () => {
    const file = { title: text, description: text, lang: text, view: text, text, host: text, dataset: '' }
    const page = pageFile(TEMPLATE, file)
    expect(page.replace(/[^<>"]/g, '')).toBe(TEMPLATE.replace(/[^<>"]/g, ''))
    expect(slug(text) ?? 'tenure').toMatch(/^[a-z0-9][a-z0-9._-]*$/)
  })

  it('is no formula of a spreadsheet, and a table of it opens again', async () => {
    const csv = joined(termCsv(dataset, result).pieces)
    expect(csv).not.toMatch(/(^|[,\n])"?[=+\-@\t\r]/)
    const read = await importFile(new TextEncoder().encode(csv).buffer, 'a.csv', undefined, {
      asOf: '2020-12-31',
    })
    expect(read.ok && read.file.terms.length).toBe(result.terms.length)
  })

  it('ends no field of a citation', () => {
    expect(() => JSON.parse(citation(cited(text), 'csl'))).not.toThrow()
    const bibtex = citation(cited(text), 'bibtex')
    expect(braces(bibtex).replace(/(\{\})+/g, '')).toMatch(/^(\{|\}|\{\})*$/)
    let depth = 0
    for (const [i, brace] of [...braces(bibtex)].entries()) {
      depth += brace === '{' ? 1 : -1
      expect(depth === 0).toBe(i === braces(bibtex).length - 1)
    }
    expect(citation(cited(text), 'wikipedia').replace(/\{\{(?:!|=|\(|\)|!\(|\)!)\}\}/g, '')).toMatch(
      /^\{\{cite web(?: \|[a-z-]+ ?= ?[^{}|[\]]*)+\}\}$/,
    )
    expect(citation(cited(text), 'plain')).not.toMatch(/[\n\r\u2028\u202e]/)
  })
})
