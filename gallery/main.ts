/** Pictures of the marks, by the code that draws them on the page: `npm run dev`, then /gallery/. */
import { toColumns } from '../src/dataset/columns.ts'
import { type Dataset, openDataset } from '../src/dataset/dataset.ts'
import { paletteOfTerms } from '../src/dataset/paletteOf.ts'
import { validate } from '../src/dataset/validate.ts'
import { domainOf } from '../src/layout/domain.ts'
import { UNSTATED_SIGN } from '../src/layout/labels.ts'
import { WIDE } from '../src/layout/laneMetrics.ts'
import { layLanes } from '../src/layout/lanes.ts'
import { type Scene, scene } from '../src/layout/scene.ts'
import { type SvgNode, svgOf } from '../src/paint/svg.ts'
import { plateOf, pushLabels } from '../src/shapes/labels.ts'
import type { Shape } from '../src/shapes/shape.ts'
import { EVERYTHING } from '../src/state/viewState.ts'
import { createMeasure } from '../src/timeline/measure.ts'
import { termShort, termTitle } from '../src/words/termTexts.ts'
import { type Design, designs } from './designs.ts'

/** As wide as the lanes are on a page of 1280 pixels. */
const WIDTH = 776

const SVG = 'http://www.w3.org/2000/svg'

void show()

async function show(): Promise<void> {
  const answer = await fetch('/data/two-careers.json')
  const validated = validate(await answer.json())
  if (!validated.ok) throw new Error('the dataset is not valid')
  const dataset = openDataset(toColumns(validated.file))
  const drawn = sceneOf(dataset)
  for (const design of designs) add(design, pictureOf(drawn, design))
}

function sceneOf(dataset: Dataset): Scene {
  const measure = createMeasure(document.createElement('canvas'))
  const domain = domainOf(dataset.head.extent, EVERYTHING)
  const titles = (term: number) => [termTitle(dataset, term, 'en'), termShort(dataset, term, 'en')] as const
  const sizing = {
    metrics: WIDE,
    width: WIDTH,
    domain,
    labelWidth: (term: number) => measure(titles(term)[1]),
    signWidth: measure(UNSTATED_SIGN),
  }
  const all = (count: number) => Uint32Array.from({ length: count }, (_, i) => i)
  const lanes = layLanes(dataset, { terms: all(dataset.terms.count), events: all(0) }, sizing)
  const height = lanes.top.at(-1) ?? 0
  const paletteOf = paletteOfTerms(dataset, 'role')
  return scene({
    ...sizing,
    dataset,
    lanes,
    viewport: domain,
    height,
    scrollTop: 0,
    measure,
    paletteOf,
    titles,
  })
}

function pictureOf({ bars, labels, width, height }: Scene, { push }: Design): SVGElement {
  const shapes: Shape[] = []
  const plates = labels.filter(({ inside }) => !inside).map(plateOf)
  for (const bar of bars) push(shapes, bar, width, plates)
  pushLabels(shapes, labels, [], width, 'ink')
  const box = { x: 0, y: 0, width, height }
  return elementOf(svgOf([{ name: 'lanes', x: 0, y: 0, clip: box, shapes }], width, height, 'picture'))
}

function elementOf({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))))
  return element
}

function add({ name, about }: Design, picture: SVGElement): void {
  const [heading, line] = [document.createElement('h2'), document.createElement('p')]
  heading.textContent = name
  line.textContent = about
  picture.setAttribute('width', String(WIDTH))
  document.body.append(heading, line, picture)
}
