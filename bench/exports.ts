/**
 * How long each export takes and how large it is, at 34, 15,000 and 100,000 terms, in Node and on one core: `npm run bench -- --exports`
 * writes it to bench/EXPORTS.md. Pictures in PNG are painted by browsers, and are not among them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateFile } from '../src/cli/generate.ts'
import { toColumns } from '../src/dataset/columns.ts'
import { openDataset } from '../src/dataset/dataset.ts'
import type { DatasetFile } from '../src/dataset/format.ts'
import { calendar } from '../src/exporters/calendar.ts'
import { allOf, datasetJson } from '../src/exporters/datasetJson.ts'
import { describe, viewProse } from '../src/exporters/describe.ts'
import { inSlices, type Pieces } from '../src/exporters/inSlices.ts'
import { pictureFile, svgOfFile } from '../src/exporters/pictureFile.ts'
import type { Drawn } from '../src/exporters/pictures.ts'
import { quickStatements } from '../src/exporters/quickStatements.ts'
import { svgText } from '../src/exporters/svgText.ts'
import { termCsv } from '../src/exporters/termCsv.ts'
import type { Palette } from '../src/paint/palette.ts'
import { resolveFilter } from '../src/query/clause.ts'
import { queryDataset } from '../src/query/result.ts'
import { COLOURS } from '../src/shapes/shape.ts'
import { DEFAULT_VIEW } from '../src/state/viewState.ts'
import { englishSave } from '../src/words/englishSave.ts'
import { wordsIn } from '../src/words/words.ts'

const SIZES = [15_000, 100_000]
const SEED = 1
const WIDTH = 1200
const palette = Object.fromEntries(COLOURS.map((name) => [name, 'rgb(10, 92, 245)'])) as Palette

/** Everybody and every office has an item, so that all there is to state is stated. */
function withItems(file: DatasetFile): DatasetFile {
  const numbered = <Row>(rows: readonly Row[], from: number) =>
    rows.map((row, i) => ({ ...row, wikidata: `Q${from + i}` }))
  return { ...file, people: numbered(file.people, 1), offices: numbered(file.offices, 1_000_000) }
}

const EXPORTS: Readonly<Record<string, (drawn: Drawn) => Pieces>> = {
  'Picture (SVG)': (drawn) => ({ pieces: [picture(drawn)], count: 1 }),
  'Dataset (JSON), all': ({ dataset }) => datasetJson(dataset),
  'Dataset (JSON), a part': ({ dataset }) => datasetJson(dataset, allOf(dataset)),
  'Table (CSV)': ({ dataset }) => termCsv(dataset, allOf(dataset), { forExcel: true }),
  'Text (TXT)': viewProse,
  'Calendar (ICS)': ({ dataset }) =>
    calendar(dataset, allOf(dataset), {
      lang: 'en',
      url: 'https://example.org/',
      terms: true,
      words: englishSave,
    }),
  QuickStatements: ({ dataset }) => quickStatements(dataset, allOf(dataset).terms),
}

function picture(drawn: Drawn): string {
  const around = {
    title: 'A title',
    headline: '',
    summary: '',
    foot: [],
    annotations: [],
    words: wordsIn('en'),
    colours: [],
  }
  const file = pictureFile(drawn, WIDTH, around, (text) => text.length * 7)
  const { width, height } = file
  return svgText(svgOfFile(file), palette, {
    width,
    height,
    lang: 'en',
    title: 'A title',
    description: describe(drawn),
  })
}

async function measure(file: DatasetFile): Promise<readonly (readonly [bytes: number, seconds: number])[]> {
  const figures: (readonly [number, number])[] = []
  for (const [name, make] of Object.entries(EXPORTS)) {
    // A dataset of its own for each: rows that are kept would make the next one faster.
    const dataset = openDataset(toColumns(file))
    const result = queryDataset(dataset, resolveFilter(dataset, DEFAULT_VIEW).filter)
    const began = performance.now()
    const pieces = await inSlices(make({ dataset, result, view: DEFAULT_VIEW }))
    const seconds = (performance.now() - began) / 1000
    console.log(`${file.terms.length} terms, ${name}: ${seconds.toFixed(2)} s`)
    figures.push([pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0), seconds])
  }
  return figures
}

const kilobytes = (bytes: number) => (bytes / 1000).toLocaleString('en', { maximumFractionDigits: 0 })

/** Measures, and writes the page. `root` is the project's; `load` how busy the machine was. */
export async function main(root: string, load: number, today: string): Promise<void> {
  const built: DatasetFile = JSON.parse(readFileSync(join(root, 'public/data/two-careers.json'), 'utf8'))
  const files = [built, ...SIZES.map((size) => generateFile(size, SEED))].map(withItems)
  const columns: (readonly (readonly [number, number])[])[] = []
  for (const file of files) columns.push(await measure(file))
  const heads = files.map(({ terms }) => `${terms.length.toLocaleString('en')} terms`)
  const rows = Object.keys(EXPORTS).map((name, i) =>
    [
      name,
      ...columns.map(
        (column) => `${kilobytes(column[i]?.[0] ?? 0)} kB, ${(column[i]?.[1] ?? 0).toFixed(2)} s`,
      ),
    ].join(' | '),
  )
  const page = `# Figures of exports

Written by \`npm run bench -- --exports\` on ${today}; load of the machine when it began: ${load.toFixed(1)}.
Each export once, in slices, in Node ${process.versions.node}; every person and office has a Wikidata item. Pictures show the lanes that 30,000 pixels
have room for, ${WIDTH} pixels wide.

| export | ${heads.join(' | ')} |
| --- | ${heads.map(() => '---:').join(' | ')} |
${rows.map((row) => `| ${row} |`).join('\n')}
`
  writeFileSync(join(root, 'bench/EXPORTS.md'), page)
  console.log(page)
}
