/** Paper gets all lanes as vectors, and the tables: a canvas would print as pixels, and only what was in view. */
import { useEffect, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Dataset } from '../../dataset/dataset.ts'
import { formatDay } from '../../dates/format.ts'
import { domainOf, viewportOf } from '../../layout/domain.ts'
import { WIDE } from '../../layout/laneMetrics.ts'
import { layLanes } from '../../layout/lanes.ts'
import { lanesOn, type PagePart, pagesOf } from '../../layout/pages.ts'
import { createScene, type Scene, UNSTATED_SIGN } from '../../layout/scene.ts'
import { laneOrder } from '../../layout/sortLanes.ts'
import { ticks } from '../../layout/ticks.ts'
import { xOf } from '../../layout/viewport.ts'
import { SvgTree } from '../../paint/SvgTree.tsx'
import { svgOf } from '../../paint/svg.ts'
import type { Result } from '../../query/result.ts'
import { AXIS_HEIGHT, type Picture } from '../../shapes/picture.ts'
import { createShapes } from '../../shapes/shapes.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { axisWords } from '../../words/axisWords.ts'
import { personAbout, personName, termShort, termTitle } from '../../words/termTexts.ts'
import { useView, useWords } from '../shared/session.ts'
import { TableView } from '../table/TableView.tsx'
import { Legend } from '../timeline/Legend.tsx'
import './PrintPicture.css'

/** Size of a picture on paper in its own pixels; the paper scales it: one a page across, two upright, on A4 and Letter. */
const WIDTH = 1000
const HEIGHT = 580
/** Nobody prints more pictures: some 1,600 lanes. What is left over is said. */
const MOST_PICTURES = 200
/** Nobody prints longer tables, and the browser would stand still over them. */
const MOST_ROWS = 10_000

export function PrintPicture({ dataset, result }: { dataset: Dataset; result: Result }) {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing ? <Paper dataset={dataset} result={result} /> : null
}

function Paper({ dataset, result }: { dataset: Dataset; result: Result }) {
  const words = useWords()
  const [lang, time, view] = [useView('lang'), useView('time'), useView('view')]
  const [at, sort] = [useView('at'), useView('sort')]
  const [measure] = useState(() => createMeasure(document))
  const viewport = viewportOf(view, domainOf(dataset.head.extent, time))
  const width = WIDTH - WIDE.names
  const lanes = layLanes(dataset, result, {
    metrics: WIDE,
    domain: viewport,
    width,
    labelWidth: (term) => measure(termShort(dataset, term, lang)),
    signWidth: measure(UNSTATED_SIGN),
    order: laneOrder(dataset, sort),
  })
  const x = (day: number) => xOf(viewport, width, day)
  const day = at ?? dataset.head.asOf
  const label = formatDay(day, lang)
  const around: Omit<Picture, 'scene'> = {
    metrics: WIDE,
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
  const compose = createScene()
  const sceneOf = ({ top, bottom }: PagePart): Scene =>
    compose({
      dataset,
      lanes,
      metrics: WIDE,
      viewport,
      width,
      height: bottom - top,
      scrollTop: top,
      measure,
      titles: (term) => [termTitle(dataset, term, lang), termShort(dataset, term, lang)],
    })
  const pages = pagesOf(lanes, WIDE, HEIGHT - AXIS_HEIGHT, MOST_PICTURES)
  const printed = lanesOn(lanes, pages)
  return (
    <div className="paper">
      <Pictures pictures={pages.map((page) => ({ ...around, scene: sceneOf(page) }))} />
      {printed < lanes.count && <p>{words.firstLanes(printed, lanes.count)}</p>}
      <Legend whole />
      <TableView dataset={dataset} result={result} first={MOST_ROWS} />
    </div>
  )
}

function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  const id = useId()
  const { names, plot } = createShapes()
  return pictures.map((picture, i) => {
    const layers = [...names(picture), ...plot(picture)]
    const tree = svgOf(layers, WIDTH, picture.axisHeight + picture.scene.height, `${id}-${i}`)
    // biome-ignore lint/suspicious/noArrayIndexKey: a picture is its place in the order
    return <SvgTree key={i} className="svg-scene" width="100%" tree={tree} />
  })
}
