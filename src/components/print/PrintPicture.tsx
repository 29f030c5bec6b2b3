/** Paper gets all lanes as vectors, and the tables: a canvas would print as pixels, and only what was in view. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Dataset } from '../../dataset/dataset.ts'
import { domainOf, viewportOf } from '../../layout/domain.ts'
import { WIDE } from '../../layout/laneMetrics.ts'
import { layLanes } from '../../layout/lanes.ts'
import { scene } from '../../layout/scene.ts'
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
import { useView } from '../shared/session.ts'
import { TableView } from '../table/TableView.tsx'
import { Legend } from '../timeline/Legend.tsx'

/** Width of the drawing on paper, in its own pixels; the paper scales it. */
const WIDTH = 1000
/** Nobody prints longer tables, and the browser would stand still over them. */
const MOST_ROWS = 10_000
/** Taller pictures than this are cut: a parliament does not go on paper lane by lane. */
const MOST_HEIGHT = 8000

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
  const [lang, time, view] = [useView('lang'), useView('time'), useView('view')]
  const [measure] = useState(() => createMeasure(document))
  const domain = domainOf(dataset.head.extent, time)
  const width = WIDTH - WIDE.names
  const viewport = viewportOf(view, domain)
  const lanes = layLanes(dataset, result, {
    metrics: WIDE,
    domain: viewport,
    width,
    labelWidth: (term) => measure(termShort(dataset, term, lang)),
  })
  const drawn = scene({
    dataset,
    lanes,
    metrics: WIDE,
    viewport,
    width,
    height: Math.min(lanes.top[lanes.count] ?? 0, MOST_HEIGHT),
    scrollTop: 0,
    measure,
    titles: (term) => [termTitle(dataset, term, lang), termShort(dataset, term, lang)],
  })
  const marks = ticks(viewport.from, viewport.to, width, axisWords(lang))
  const picture: Picture = {
    scene: drawn,
    metrics: WIDE,
    axisHeight: AXIS_HEIGHT,
    ticks: marks.map((tick) => ({ ...tick, x: xOf(viewport, width, tick.day) })),
    nameOf: (person) => personName(dataset, person, lang),
    aboutOf: (person) => personAbout(dataset, person, lang),
    at: { x: -10, label: '', chosen: false },
    measure,
  }
  const shapes = createShapes()
  const tree = svgOf(
    [...shapes.names(picture), ...shapes.plot(picture)],
    WIDTH,
    AXIS_HEIGHT + drawn.height,
    'paper',
  )
  return (
    <div className="paper">
      <SvgTree className="svg-scene" width="100%" tree={tree} />
      <Legend />
      <TableView dataset={dataset} result={result} first={MOST_ROWS} />
    </div>
  )
}
