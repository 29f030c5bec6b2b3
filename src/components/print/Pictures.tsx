/** All lanes as pictures, one below the other, each with its axis; the first with the key. */
import { Fragment, useId, useState } from 'react'
import type { Annotation } from '../../dataset/annotations.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { hasParties, paletteOfTerms } from '../../dataset/paletteOf.ts'
import { formatDay } from '../../dates/format.ts'
import { domainOf, fittedTo, narrows, viewportOf } from '../../layout/domain.ts'
import { UNSTATED_SIGN } from '../../layout/labels.ts'
import { COMPACT, fillRows, type LaneMetrics, MOST_COMFORTABLE, WIDE } from '../../layout/laneMetrics.ts'
import { heightIn, layLanes, withMetrics } from '../../layout/lanes.ts'
import { lanesOn, type PagePart, pagesOf } from '../../layout/pages.ts'
import { createScene } from '../../layout/scene.ts'
import { laneOrder } from '../../layout/sortLanes.ts'
import { ticks } from '../../layout/ticks.ts'
import { xOf } from '../../layout/viewport.ts'
import { SvgTree } from '../../paint/SvgTree.tsx'
import { svgOf } from '../../paint/svg.ts'
import type { Result } from '../../query/result.ts'
import { annotationShapes } from '../../shapes/annotations.ts'
import { AXIS_HEIGHT, type Picture } from '../../shapes/picture.ts'
import { createShapes } from '../../shapes/shapes.ts'
import { drawnOf } from '../../timeline/drawnTerms.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { axisWords } from '../../words/axisWords.ts'
import { personAbout, personName, termShort, termTitle } from '../../words/termTexts.ts'
import { useAnnotations } from '../shared/annotations.ts'
import { useView, useViewSelector, useWords } from '../shared/session.ts'
import { Legend } from '../timeline/Legend.tsx'
import { PartyKey } from './PartyKey.tsx'
import type { Way } from './ways.ts'

/** Nobody prints more pictures: some 2,400 lanes. What is left over is said. */
const MOST_PICTURES = 100

interface Props {
  readonly dataset: Dataset
  readonly result: Result
  readonly way: Way
}

export function Pictures({ dataset, result, way }: Props) {
  const words = useWords()
  const id = useId()
  const { pictures, printed, count } = usePictures({ dataset, result, way })
  const { names, plot } = createShapes()
  const annotations = useAnnotations(dataset)
  const byParty = useIsByParty(dataset)
  const viewport = useViewport(dataset, result)
  const noted = pictures.map((picture) =>
    annotationShapes(picture, annotations, (day) => xOf(viewport, picture.scene.width, day)),
  )
  return (
    <div className={`pictures ${way.name}`}>
      {pictures.map((picture, i) => {
        const { layers: over = [], signs = [] } = noted[i] ?? {}
        const layers = [...names(picture), ...plot(picture), ...over]
        const tree = svgOf(layers, way.width, picture.axisHeight + picture.scene.height, `${id}-${i}`)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture is its place in the order
          <Fragment key={i}>
            <SvgTree className="svg-scene" width="100%" tree={tree} />
            {i === 0 && <Legend whole />}
            {i === 0 && byParty && <PartyKey dataset={dataset} />}
            {signs.length > 0 && <Signs signs={signs} annotations={annotations} />}
          </Fragment>
        )
      })}
      {printed < count && <p>{words.firstLanes(printed, count)}</p>}
    </div>
  )
}

/** What the signs of a picture stand for, where it has no room for the texts. */
function Signs({ signs, annotations }: { signs: readonly number[]; annotations: readonly Annotation[] }) {
  return (
    <ol className="annotation-list">
      {signs.map((n) => (
        <li key={n} value={n} data-number={n}>
          {annotations[n - 1]?.text}
        </li>
      ))}
    </ol>
  )
}

const useIsByParty = (dataset: Dataset): boolean => useView('colour') === 'party' && hasParties(dataset)

/** What stands below the picture and its key, in pixels: annotations two on a line, and the parties on two. */
const roomBelow = (annotations: number, byParty: boolean): number =>
  Math.ceil(annotations / 2) * LINE + (byParty ? 2 * LINE : 0)
const LINE = 22

interface Paged {
  readonly pictures: readonly Picture[]
  /** How many of all lanes are on them. */
  readonly printed: number
  readonly count: number
}

function usePictures({ dataset, result, way }: Props): Paged {
  const sort = useView('sort')
  const lang = useView('lang')
  const [measure] = useState(() => createMeasure(document.createElement('canvas')))
  const viewport = useViewport(dataset, result)
  const base = result.people > MOST_COMFORTABLE ? COMPACT : WIDE
  const width = way.width - base.names
  const [sel, colour] = [useView('sel'), useView('colour')]
  const { faint, ...drawn } = drawnOf(dataset, result, sel)
  const laid = layLanes(dataset, drawn, {
    faint,
    metrics: base,
    domain: viewport,
    width,
    labelWidth: (term) => measure(termShort(dataset, term, lang)),
    signWidth: measure(UNSTATED_SIGN),
    order: laneOrder(dataset, sort),
  })
  const below = roomBelow(useAnnotations(dataset).length, useIsByParty(dataset))
  const all = way.height - AXIS_HEIGHT
  const fill = (room: number) =>
    base === WIDE ? fillRows(base, (tried) => heightIn(laid, tried), room) : base
  const fits = (room: number) => heightIn(laid, fill(room)) <= room
  // Lanes that fill the first page to its end stay on it: the list then begins the next.
  const room = fits(all) && !fits(all - below) ? all : all - below
  const metrics = fill(room)
  const lanes = withMetrics(laid, metrics)
  const pages = pagesOf(lanes, metrics, room, MOST_PICTURES)
  const around = usePictureAround({ dataset, result, way }, metrics, measure)
  const compose = createScene()
  const paletteOf = paletteOfTerms(dataset, colour)
  const sceneOf = ({ top, bottom }: PagePart) =>
    compose({
      dataset,
      lanes,
      metrics,
      viewport,
      width,
      height: bottom - top,
      scrollTop: top,
      faint,
      measure,
      paletteOf,
      titles: (term) => [termTitle(dataset, term, lang), termShort(dataset, term, lang)],
    })
  return {
    pictures: pages.map((page) => ({ ...around, scene: sceneOf(page) })),
    printed: lanesOn(lanes, pages),
    count: lanes.count,
  }
}

function useViewport(dataset: Dataset, result: Result) {
  const [time, view] = [useView('time'), useView('view')]
  const filters = useViewSelector(narrows)
  const domain = domainOf(dataset.head.extent, time)
  return viewportOf(view, domain, fittedTo(dataset, result, filters, domain))
}

/** The same on each picture: the axis, the as-of line and the names. */
function usePictureAround(
  { dataset, result, way }: Props,
  metrics: LaneMetrics,
  measure: ReturnType<typeof createMeasure>,
): Omit<Picture, 'scene'> {
  const words = useWords()
  const [lang, at] = [useView('lang'), useView('at')]
  const viewport = useViewport(dataset, result)
  const width = way.width - metrics.names
  const x = (day: number) => xOf(viewport, width, day)
  const day = at ?? dataset.head.asOf
  const label = formatDay(day, lang)
  return {
    metrics,
    axisHeight: AXIS_HEIGHT,
    ticks: ticks(viewport.from, viewport.to, width, axisWords(lang)).map((tick) => ({
      ...tick,
      x: x(tick.day),
    })),
    nameOf: (person) => personName(dataset, person, lang),
    aboutOf: (person) => personAbout(dataset, person, lang),
    at: { x: x(day + 0.5), label: at === null ? words.asOf(label) : label, chosen: at !== null },
    measure,
  }
}
