/** Pictures by chance, for the tests: careers, lives and events, at any scale and scrolled anywhere. */
import fc from 'fast-check'
import { COMPACT, NARROW, OVERVIEW, WIDE } from '../../layout/laneMetrics.ts'
import { type Scene, scene } from '../../layout/scene.ts'
import { measure, sceneInput, someDataset, someZoom } from '../../layout/testing/datasets.ts'
import type { Highlight } from '../highlighted.ts'
import type { Picture } from '../picture.ts'

const EMPTY: Scene = { width: 800, height: 400, lanes: [], bars: [], labels: [], events: [] }

/** A picture of this scene, with the as-of line in its middle. */
export const pictureOf = (parts: Partial<Scene>, more: Partial<Picture> = {}): Picture => ({
  scene: { ...EMPTY, ...parts },
  metrics: WIDE,
  axisHeight: 30,
  ticks: [],
  nameOf: (person) => `Person ${person}`,
  aboutOf: (person) => `b. ${1950 + person}`,
  at: { x: 400, label: 'as of today', chosen: false },
  measure,
  ...more,
})

/** Every bar may be acting or disputed, and every person has a life. */
function withMore(drawn: Scene, acting: boolean, disputed: boolean): Scene {
  const life = { x0: 20.25, x1: drawn.width * 0.7, born: true, died: acting }
  return {
    ...drawn,
    lanes: drawn.lanes.map((band) => ({ ...band, life })),
    bars: drawn.bars.map((bar, i) => ({
      ...bar,
      acting: acting && i % 2 === 0,
      disputed: disputed && i % 3 === 0,
    })),
  }
}

const someTicks = fc.array(
  fc.record({
    x: fc.double({ min: -50, max: 850, noNaN: true }),
    label: fc.constant('2016'),
    opens: fc.boolean(),
  }),
  { maxLength: 5 },
)

export const somePicture: fc.Arbitrary<Picture> = fc
  .record({
    dataset: someDataset,
    metrics: fc.constantFrom(WIDE, NARROW, COMPACT, OVERVIEW),
    zoom: someZoom,
    scrollTop: fc.integer({ min: 0, max: 300 }),
    acting: fc.boolean(),
    disputed: fc.boolean(),
    ticks: someTicks,
    at: fc.record({
      x: fc.double({ min: -20, max: 820, noNaN: true }),
      label: fc.constant('as of 1 May 2020'),
      chosen: fc.boolean(),
    }),
  })
  .map(({ dataset, metrics, zoom, scrollTop, acting, disputed, ticks, at }) => {
    const whole = sceneInput(dataset, metrics, 800)
    const drawn = scene({ ...whole, viewport: zoom(whole.viewport), scrollTop, height: 500 })
    return pictureOf(withMore(drawn, acting, disputed), { metrics, ticks, at })
  })

const someIndexes = fc.array(fc.nat({ max: 6 }), { maxLength: 4 }).map((indexes) => new Set(indexes))

export const someHighlight: fc.Arbitrary<Highlight> = fc.record({
  terms: someIndexes,
  events: someIndexes,
  people: someIndexes,
})
