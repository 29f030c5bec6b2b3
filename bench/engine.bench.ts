/** What the pure engine costs a call, without page or browser. */
import { bench, describe } from 'vitest'
import { generateFile } from '../src/cli/generate.ts'
import { toColumns } from '../src/dataset/columns.ts'
import { type Dataset, openDataset } from '../src/dataset/dataset.ts'
import { paletteOfTerms } from '../src/dataset/paletteOf.ts'
import { foldedNames } from '../src/dataset/searchedTexts.ts'
import { textIn } from '../src/dataset/text.ts'
import { domainOf } from '../src/layout/domain.ts'
import { WIDE } from '../src/layout/laneMetrics.ts'
import { layLanes } from '../src/layout/lanes.ts'
import { type SceneInput, scene } from '../src/layout/scene.ts'
import type { Filter } from '../src/query/clause.ts'
import { facetCounts } from '../src/query/facets.ts'
import { matchAll } from '../src/query/match.ts'
import { queryDataset } from '../src/query/result.ts'
import { findText } from '../src/query/textSearch.ts'
import { hits } from '../src/query/wordHits.ts'

const NO_FILTER: Filter = {
  time: null,
  runOn: false,
  roles: null,
  people: null,
  organizations: null,
  parties: null,
  text: '',
}
const OPTIONS = { time: 300, iterations: 5, warmupTime: 100, warmupIterations: 1 }
/** Of the drawing, in pixels. */
const [WIDTH, HEIGHT] = [1080, 640]

const measure = (text: string) => text.length * 7

for (const terms of [10_000, 100_000, 1_000_000]) {
  describe(terms.toLocaleString('en'), () => {
    const dataset = openDataset(toColumns(generateFile(terms, 1)))
    const { extent } = dataset.head
    const middle = extent.min + (extent.max - extent.min) / 2
    const time = { min: middle, max: extent.max } as Filter['time']
    const filter: Filter = { ...NO_FILTER, time, roles: new Set([0, 3, 5]), text: 'an' }
    const everything = queryDataset(dataset, NO_FILTER)
    const fails = matchAll(dataset, filter, findText)
    const sizing = sizingOf(dataset)
    const picture = pictureOf(dataset, layLanes(dataset, everything, sizing))
    let scrollTop = 0

    bench('matchAll: years, roles, a word', () => void matchAll(dataset, filter, findText), OPTIONS)
    bench('facetCounts', () => void facetCounts(dataset, fails), OPTIONS)
    bench('hits: a word in all names', () => void hits(foldedNames(dataset), 'an'), OPTIONS)
    bench('layLanes, everything', () => void layLanes(dataset, everything, sizing), OPTIONS)
    bench('scene, standing', () => void scene(picture), OPTIONS)
    bench(
      'scene, scrolled to lanes not seen before',
      () => {
        scrollTop = (scrollTop + HEIGHT) % Math.max(HEIGHT, (picture.lanes.top.at(-1) ?? 0) - HEIGHT)
        scene({ ...picture, scrollTop })
      },
      OPTIONS,
    )
  })
}

function sizingOf(dataset: Dataset) {
  const domain = domainOf(dataset.head.extent, { from: null, to: null })
  return {
    metrics: WIDE,
    width: WIDTH,
    domain,
    labelWidth: (term: number) => measure(titleOf(dataset, term)),
    signWidth: measure('–?'),
  }
}

function pictureOf(dataset: Dataset, lanes: SceneInput['lanes']): SceneInput {
  const { metrics, domain, width } = sizingOf(dataset)
  return {
    dataset,
    lanes,
    metrics,
    viewport: domain,
    width,
    height: HEIGHT,
    scrollTop: 0,
    measure,
    paletteOf: paletteOfTerms(dataset, 'role'),
    titles: (term) => [titleOf(dataset, term), titleOf(dataset, term)],
  }
}

function titleOf(dataset: Dataset, term: number): string {
  const { title, short } = dataset.offices.row(dataset.term.office[term] ?? 0)
  return textIn(short ?? title, 'en')
}
