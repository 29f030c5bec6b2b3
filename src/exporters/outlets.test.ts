import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import type { Palette } from '../paint/palette.ts'
import { type SvgNode, svgOf } from '../paint/svg.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset, type Result } from '../query/result.ts'
import { questions } from '../query/testing/arbitraryFilters.ts'
import { SAMPLES } from '../shapes/samples.ts'
import { COLOURS } from '../shapes/shape.ts'
import { createShapes } from '../shapes/shapes.ts'
import { DEFAULT_VIEW, type ViewState } from '../state/viewState.ts'
import { describe as inWords } from './describe.ts'
import { type Around, pictureFile, svgOfFile } from './pictureFile.ts'
import { type Drawn, inView, picturesOf } from './pictures.ts'
import { svgText } from './svgText.ts'
import { termCsv } from './termCsv.ts'

const measure = (text: string) => text.length * 7
const WIDTH = 900
const MARGIN = 24
const words = Object.fromEntries(SAMPLES.map(({ name }) => [name, name])) as Around['words']
const AROUND: Around = {
  title: 'T',
  headline: '',
  summary: 'S',
  foot: ['F'],
  annotations: [],
  words,
}

const views = questions.map(({ file, ids }): Drawn => {
  const dataset = openDataset(toColumns(file))
  const view: ViewState = { ...DEFAULT_VIEW, ...ids }
  return { dataset, view, result: queryDataset(dataset, resolveFilter(dataset, view).filter) }
})

const ids = (table: { id(i: number): string }, rows: Iterable<number>) =>
  [...rows].map((i) => table.id(i)).sort()
const idsOf = ({ terms, events }: Dataset, result: Pick<Result, 'terms' | 'events'>) => ({
  terms: ids(terms, result.terms),
  events: ids(events, result.events),
})

/** Cells of a table that our own file writes. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/^'(?=[=+\-@\t\r])/, ''))
    if (end !== ',') rows.push([])
  }
  const [headings = [], ...all] = rows.slice(0, -1)
  return all.map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? ''])))
}

describe('every outlet', () => {
  it('has the same terms in the table, by who held what when, and each event once for each of its people', () => {
    fc.assert(
      fc.property(views, ({ dataset, result }) => {
        const rows = readCsv([...termCsv(dataset, result).pieces].join(''))
        const held = rows.filter((row) => row.office_id)
        const keys = ['person_id', 'office_id', 'start', 'end'] as const
        expect(held.map((row) => keys.map((key) => row[key] ?? '').join(' ')).sort()).toEqual(
          [...result.terms]
            .map((i) => dataset.terms.row(i))
            .map(({ person, office, start = '', end = '' }) => [person, office, start, end].join(' '))
            .sort(),
        )
        const people = [...result.events].map((i) => Math.max(dataset.events.row(i).people?.length ?? 0, 1))
        expect(rows.length - held.length).toBe(people.reduce((sum, one) => sum + one, 0))
      }),
    )
  })

  it('has a bar for each term, alone or in a crowd, and a mark for each event', () => {
    fc.assert(
      fc.property(views, (drawn) => {
        // An end that nobody states may have let a term through that lies before all years chosen.
        fc.pre(!drawn.view.unstated || drawn.view.time.from === null)
        const { dataset, result } = drawn
        const { scene } = onlyPicture(drawn) ?? {}
        const bars = scene?.bars ?? []
        const alone = bars.filter(({ crowd, faint }) => crowd === 1 && !faint).map(({ term }) => term)
        const matching = new Set(result.terms)
        expect(alone.filter((term) => !matching.has(term))).toEqual([])
        const all = bars.reduce((sum, { crowd }) => sum + crowd, 0)
        expect(all).toBeGreaterThanOrEqual(result.terms.length)
        expect(all).toBeLessThanOrEqual(result.terms.length + result.faint.length)
        if (all === bars.length) expect(ids(dataset.terms, alone)).toEqual(ids(dataset.terms, matching))
        const marked = new Set((scene?.events ?? []).flatMap(({ events }) => [...events]))
        expect(ids(dataset.events, marked)).toEqual(ids(dataset.events, result.events))
      }),
    )
  })

  it('draws in a picture of its own what the scene has, mark for mark', () => {
    fc.assert(
      fc.property(views, (drawn) => {
        const picture = onlyPicture(drawn)
        if (!picture) return
        const { names, plot } = createShapes()
        const layers = [...names(picture), ...plot(picture)]
        const marksOf = (tree: SvgNode) =>
          tree.children.slice(1).map((group) => (group as SvgNode).children[0] as SvgNode)
        const expected = marksOf(svgOf(layers, 1, 1, 'x')).map(({ children }) => children)
        const found = marksOf(svgOfFile(pictureFile(drawn, WIDTH, AROUND, measure))).map(
          ({ children }) => children,
        )
        // Ground, title and head come before, key and foot behind.
        expect(found.slice(3, 3 + expected.length)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })
})

const onlyPicture = (drawn: Drawn) =>
  picturesOf(drawn, { width: WIDTH - 2 * MARGIN, height: 30_000, most: 1, grows: false }, measure).pictures[0]

describe('a picture of what is in view', () => {
  it('has no term or event outside of it, and none that was not there', () => {
    fc.assert(
      fc.property(
        views,
        fc.integer({ min: 10_000, max: 18_000 }),
        fc.integer({ min: 30, max: 4000 }),
        (drawn, from, span) => {
          const view = { ...drawn.view, view: { from, to: from + span } as ViewState['view'] }
          const { result } = inView({ ...drawn, view })
          const [before, after] = [idsOf(drawn.dataset, drawn.result), idsOf(drawn.dataset, result)]
          expect(before.terms).toEqual(expect.arrayContaining(after.terms))
          expect(before.events).toEqual(expect.arrayContaining(after.events))
          const { term } = drawn.dataset
          for (const i of result.terms) expect(term.startMin[i]).toBeLessThanOrEqual(from + span)
        },
      ),
      { numRuns: 40 },
    )
  })
})

const palette = Object.fromEntries(COLOURS.map((name) => [name, 'rgb(1, 2, 3)'])) as Palette
const hasLibrsvg = spawnSync('rsvg-convert', ['--version']).status === 0

describe.skipIf(!hasLibrsvg)('librsvg', () => {
  it('paints pictures of any view, as XML without anything from elsewhere', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(views, (drawn) => {
        const file = pictureFile(drawn, WIDTH, { ...AROUND, title: 'A & <b>' }, measure)
        const { width, height } = file
        const about = { width, height, lang: 'en', title: 'A & <b>', description: inWords(drawn) }
        const svg = svgText(svgOfFile(file), palette, about)
        expect(svg).not.toMatch(/var\(|light-dark|foreignObject|href|<style|@import|paint-order/)
        const png = execFileSync('rsvg-convert', [], { input: svg })
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, Math.ceil(height)])
      }),
      { numRuns: 15 },
    )
  })
})
