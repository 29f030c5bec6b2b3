/**
 * What is selected or hovered, drawn over the picture: rings around bars, filled events, names in the accent colour. The
 * picture below does not depend on it, so it is not drawn anew when the pointer moves.
 */

import type { Bar } from '../layout/bar.ts'
import type { EventMark } from '../layout/eventMarks.ts'
import { barExtent } from './bars.ts'
import { pushEventMark } from './eventMarks.ts'
import { createFit, type Fit } from './fit.ts'
import type { Highlight } from './highlighted.ts'
import { pushLabels } from './labels.ts'
import { HIGH_OVER, laneName, nameTop } from './laneNames.ts'
import type { Picture } from './picture.ts'
import { type Layer, path, rounded, type Shape } from './shape.ts'

const isEmpty = ({ terms, events, people }: Highlight): boolean =>
  terms.size === 0 && events.size === 0 && people.size === 0

/** Layers to be painted over those of the picture; none where nothing is highlighted. */
export type HighlightLayers = (picture: Picture, selected: Highlight, hovered: Highlight) => Layer[]

/** Highlights of one picture after another; names that were shortened for one are known for the next. */
export function createHighlights(): HighlightLayers {
  const fitText = createFit()
  return (picture, selected, hovered) => highlightLayers(picture, selected, hovered, fitText)
}

function highlightLayers(picture: Picture, selected: Highlight, hovered: Highlight, fitText: Fit): Layer[] {
  if (isEmpty(selected) && isEmpty(hovered)) return []
  const { scene, metrics, axisHeight } = picture
  const covered = coveredByName(picture)
  const plot = { name: 'highlight', x: metrics.names, y: axisHeight } as const
  const names = { name: 'highlight', x: 0, y: axisHeight } as const
  return [
    {
      ...plot,
      clip: { ...plot, y: axisHeight + covered, width: scene.width, height: scene.height - covered },
      shapes: [...termShapes(picture, selected, hovered), ...eventShapes(picture, selected, hovered)],
    },
    {
      ...names,
      clip: { ...names, width: metrics.names || scene.width, height: scene.height },
      shapes: nameShapes(picture, selected, hovered, fitText),
    },
  ]
}

/** So many pixels from the top are covered by the name of the lane that is scrolled from under it. */
function coveredByName({ scene, metrics }: Picture): number {
  const [first] = scene.lanes
  if (metrics.names > 0 || !first || first.y >= 0) return 0
  return Math.max(0, nameTop(first, HIGH_OVER) + HIGH_OVER)
}

function termShapes({ scene }: Picture, selected: Highlight, hovered: Highlight): Shape[] {
  const shapes: Shape[] = []
  for (const bar of scene.bars) {
    if (selected.terms.has(bar.term)) shapes.push(ringAround(bar, true))
    else if (hovered.terms.has(bar.term)) shapes.push(ringAround(bar, false))
  }
  const labels = scene.labels.filter(({ inside, term }) => !inside && selected.terms.has(term))
  const around = labels.length > 0 ? scene.bars.filter(({ faint }) => !faint) : []
  pushLabels(shapes, labels, around, scene.width, 'accent', scene.labels)
  return shapes
}

/** From a bar to the middle of its ring, in pixels. */
const AWAY = 2.5

function ringAround(bar: Bar, selected: boolean): Shape {
  const [x0, x1] = barExtent(bar)
  return path(x0 - AWAY, bar.y - AWAY, rounded(x1 - x0 + 2 * AWAY, bar.height + 2 * AWAY, 3), {
    stroke: selected ? 'accent' : 'ink',
    lineWidth: selected ? 2 : 1,
  })
}

function eventShapes({ scene }: Picture, selected: Highlight, hovered: Highlight): Shape[] {
  const shapes: Shape[] = []
  for (const mark of scene.events) {
    if (hasAny(mark, selected.events)) pushEventMark(shapes, mark, 'accent', 'accent', 'page')
    else if (hasAny(mark, hovered.events)) pushEventMark(shapes, mark, 'ink', 'ink', 'page')
  }
  return shapes
}

const hasAny = (mark: EventMark, events: ReadonlySet<number>): boolean =>
  events.size > 0 && mark.events.some((event) => events.has(event))

/** Written again over themselves: the halo hides the ink below. */
function nameShapes(picture: Picture, selected: Highlight, hovered: Highlight, fitText: Fit): Shape[] {
  if (selected.people.size === 0 && hovered.people.size === 0) return []
  return picture.scene.lanes.flatMap((band) => {
    if (!selected.people.has(band.person) && !hovered.people.has(band.person)) return []
    return laneName(picture, band, fitText).map(
      (line) => ({ ...line, fill: 'accent', halo: 'page' }) as const,
    )
  })
}
