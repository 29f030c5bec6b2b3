/** A picture as layers of shapes in drawing order: what the screen, paper and the legend paint. */
import { asOfShapes } from './asOf.ts'
import { axisLine, gridShapes } from './axis.ts'
import { pushBar, pushGap } from './bars.ts'
import { pushEventMark } from './eventMarks.ts'
import { createFit, type Fit } from './fit.ts'
import { pushLabels } from './labels.ts'
import { pushLaneNames } from './laneNames.ts'
import { pushLaneEdges, pushLifeLines } from './lanes.ts'
import type { Picture } from './picture.ts'
import type { Box, Layer, Shape } from './shape.ts'

export interface Shapes {
  /** The column of names, left of the plot: moving along the axis changes nothing in it. None where names stand over lanes. */
  names(picture: Picture): Layer[]
  /** All right of the column of names: the axis and the lanes. */
  plot(picture: Picture): Layer[]
}

/** Shapes of one picture after another; names that were shortened for one are known for the next. */
export function createShapes(): Shapes {
  const fitText = createFit()
  return {
    names: (picture) =>
      picture.metrics.names > 0 ? [namesLayer(picture, picture.metrics.names, fitText)] : [],
    plot: (picture) => plotLayers(picture, fitText),
  }
}

function namesLayer(picture: Picture, width: number, fitText: Fit): Layer {
  const shapes: Shape[] = []
  if (picture.metrics.names > 0) pushLaneEdges(shapes, picture, width)
  pushLaneNames(shapes, picture, fitText)
  const box = { x: 0, y: picture.axisHeight, width, height: picture.scene.height }
  return layer('names', box, shapes)
}

function plotLayers(picture: Picture, fitText: Fit): Layer[] {
  const { scene, metrics, axisHeight } = picture
  const all = { x: metrics.names, y: 0, width: scene.width, height: axisHeight + scene.height }
  const lanes = { x: metrics.names, y: axisHeight, width: scene.width, height: scene.height }
  return [
    layer('grid', all, gridShapes(picture)),
    layer('lanes', lanes, laneShapes(picture)),
    layer('axis', all, [axisLine(picture), ...asOfShapes(picture)]),
    layer('events', lanes, eventShapes(picture)),
    ...(metrics.names > 0 ? [] : [namesLayer(picture, scene.width, fitText)]),
  ]
}

const layer = (name: Layer['name'], clip: Box, shapes: readonly Shape[]): Layer => ({
  name,
  x: clip.x,
  y: clip.y,
  clip,
  shapes,
})

function laneShapes(picture: Picture): Shape[] {
  const { scene } = picture
  const shapes: Shape[] = []
  pushLaneEdges(shapes, picture, scene.width)
  pushLifeLines(shapes, picture)
  scene.bars.forEach((bar, i) => {
    if (bar.bracket) return
    pushGap(shapes, bar, scene.bars[i - 1])
    pushBar(shapes, bar, scene.width)
  })
  pushLabels(shapes, scene.labels, scene.bars, scene.width, 'ink')
  return shapes
}

function eventShapes({ scene }: Picture): Shape[] {
  const shapes: Shape[] = []
  for (const mark of scene.events) pushEventMark(shapes, mark, 'ink', 'page', 'ink')
  return shapes
}
