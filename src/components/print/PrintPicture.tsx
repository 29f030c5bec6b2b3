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
import { SvgScene } from '../../paint/SvgScene.tsx'
import type { Result } from '../../query/result.ts'
import { createMeasure } from '../../timeline/measure.ts'
import { tickWords } from '../../words/axisWords.ts'
import { personAbout, personName, termShort, termTitle } from '../../words/termTexts.ts'
import { useView } from '../shared/session.ts'
import { TableView } from '../table/TableView.tsx'
import { Legend } from '../timeline/Legend.tsx'
import './PrintPicture.css'

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
  const [measure] = useState(createMeasure)
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
  const marks = ticks(viewport.from, viewport.to, width, tickWords(lang))
  return (
    <div className="paper">
      <SvgScene
        scene={drawn}
        names={WIDE.names}
        ticks={marks.map((tick) => ({ ...tick, x: xOf(viewport, width, tick.day) }))}
        nameOf={(person) => personName(dataset, person, lang)}
        aboutOf={(person) => personAbout(dataset, person, lang)}
      />
      <Legend />
      <TableView dataset={dataset} result={result} first={MOST_ROWS} />
    </div>
  )
}
