import { expect, it } from 'vitest'
import type { Annotation } from '../dataset/annotations.ts'
import { asDay } from '../dates/day.ts'
import { NARROW } from '../layout/laneMetrics.ts'
import type { LaneBand } from '../layout/scene.ts'
import { annotationShapes } from './annotations.ts'
import { HIGH_OVER, nameTop } from './laneNames.ts'
import { pictureOf } from './testing/pictures.ts'

it('keep off the name over a lane where it stands, at the end of a lane that is scrolled away too', () => {
  const band: LaneBand = { lane: 0, person: 0, y: -380, height: 400, lifeY: 10, life: undefined }
  const picture = pictureOf({ lanes: [band] }, { metrics: NARROW })
  const day = asDay(0)
  const crisis: Annotation = { kind: 'days', min: day, max: day, text: 'The crisis' }
  const { layers } = annotationShapes(picture, [crisis], () => 20)
  const [line] = layers.flatMap(({ shapes }) => shapes)
  expect(line?.y).toBe(nameTop(band, HIGH_OVER) + HIGH_OVER)
})
