/**
 * The picture that networks show beside a link to the page: title, who it is of, and as much of the lanes as there is room
 * for, in the page's own shapes. It is seen at half its size and less, so the title is large.
 */
import { max, min } from 'd3'
import type { Dataset } from '../dataset/dataset.ts'
import { textIn } from '../dataset/text.ts'
import { asDay } from '../dates/day.ts'
import { estimatedWidth } from '../exporters/letterWidths.ts'
import { picturesOf } from '../exporters/pictures.ts'
import { svgText } from '../exporters/svgText.ts'
import { WIDE } from '../layout/laneMetrics.ts'
import { paletteIn } from '../paint/sheetPalette.ts'
import { type SvgNode, svgOf } from '../paint/svg.ts'
import { resolveFilter } from '../query/clause.ts'
import { queryDataset } from '../query/result.ts'
import { createFit } from '../shapes/fit.ts'
import type { FontName } from '../shapes/fonts.ts'
import { type Colour, type Layer, rect, text } from '../shapes/shape.ts'
import { createShapes } from '../shapes/shapes.ts'
import { DEFAULT_VIEW, type ViewState } from '../state/viewState.ts'
import { peopleInWords } from '../words/termTexts.ts'
import { PICTURE } from './headTags.ts'

const LANG = 'en'
const { width: WIDTH, height: HEIGHT } = PICTURE
/** About title and lanes, and where the lanes begin, in pixels of the picture. */
const MARGIN = 40
const LANES_TOP = 140
/** How many times as large as on the page lanes are drawn: as large as all of them have room for; of more, the first. */
const SCALES = [1.8, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1]

/** The picture as SVG, the same for a dataset on any machine; `sheet` is the text of the page's stylesheet of colours. */
export function cardSvg(dataset: Dataset, sheet: string): string {
  const title = textIn(dataset.head.title, LANG)
  const people = peopleInWords(dataset, LANG)
  const ground = svgOf([layer(WIDTH, HEIGHT, [rect(0, 0, WIDTH, HEIGHT, 'page')])], WIDTH, HEIGHT, 'ground')
  const parts = [
    placed(lineOf(title, 'title', 'ink', 2), 2, 28),
    placed(lineOf(people, 'about', 'muted', 1.8), 1.8, 86),
    lanesOf(dataset),
  ]
  const tree = { ...ground, children: [...ground.children, ...parts] }
  const about = { width: WIDTH, height: HEIGHT, lang: LANG, title, description: people }
  return svgText(tree, paletteIn(sheet, 'light'), about)
}

interface Part {
  readonly layers: readonly Layer[]
  readonly width: number
  readonly height: number
  readonly name: string
}

/** A part of the picture, so many times as large as it says it is, at the left margin and so far down. */
function placed({ layers, width, height, name }: Part, scale: number, y: number): SvgNode {
  const tree = svgOf(layers, width, height, name)
  const box = { x: MARGIN, y, width: width * scale, height: height * scale }
  return { ...tree, attributes: { ...tree.attributes, ...box } }
}

const layer = (width: number, height: number, shapes: Layer['shapes']): Layer => ({
  name: 'sample',
  x: 0,
  y: 0,
  clip: { x: 0, y: 0, width, height },
  shapes,
})

const LINE = 28

/** One line, cut where it is too long. */
function lineOf(all: string, font: FontName, fill: Colour, scale: number): Part {
  const width = Math.floor((WIDTH - 2 * MARGIN) / scale)
  const fit = createFit()(estimatedWidth, font, all, width)
  return {
    layers: [layer(width, LINE, [text(0, LINE / 2, fit, font, fill)])],
    width,
    height: LINE,
    name: font,
  }
}

/**
 * The terms that certainly ran for a while, which are bars, and nobody's events: of what is possible, or not stated, there is too little to
 * see at that size.
 */
function lanesOf(dataset: Dataset): SvgNode {
  const { startMax, endMin } = dataset.term
  const all = queryDataset(dataset, resolveFilter(dataset, DEFAULT_VIEW).filter)
  const terms = all.terms.filter((term) => (endMin[term] ?? 0) > (startMax[term] ?? 0))
  const drawn = {
    dataset,
    result: { ...all, terms, events: new Uint32Array() },
    view: viewOf(dataset, terms),
  }
  const sheetFor = (scale: number) => ({
    width: Math.floor((WIDTH - 2 * MARGIN) / scale),
    height: Math.floor((HEIGHT - LANES_TOP) / scale),
    most: 1,
    metrics: WIDE,
  })
  const drawnAt = (scale: number) => ({ scale, ...picturesOf(drawn, sheetFor(scale), estimatedWidth) })
  const fits = (scale: number) => {
    const { shown, count } = drawnAt(scale)
    return shown === count
  }
  const { scale, pictures } = drawnAt(SCALES.find(fits) ?? 1)
  const { names, plot } = createShapes()
  const layers = pictures.flatMap((picture) => [...names(picture), ...plot(picture)])
  return placed({ layers, ...sheetFor(scale), name: 'lanes' }, scale, LANES_TOP)
}

/** The axis fits these terms, with a twentieth of air on both sides. */
function viewOf({ term }: Dataset, terms: Uint32Array): ViewState {
  const first = min(terms, (i) => term.startMin[i])
  const last = max(terms, (i) => term.endMin[i])
  if (first === undefined || last === undefined) return DEFAULT_VIEW
  const air = (last - first) / 20
  return { ...DEFAULT_VIEW, view: { from: asDay(first - air), to: asDay(last + air) } }
}
