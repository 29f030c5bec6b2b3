/** Packing and placing agree: `packingLabelled.ts` keeps the room that `labels.ts` then fills. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toColumns } from '../dataset/columns.ts'
import { type Dataset, openDataset } from '../dataset/dataset.ts'
import { validate } from '../dataset/validate.ts'
import { asDay } from '../dates/day.ts'
import type { Bar } from './bar.ts'
import { LABEL_GAP, placeBeside, placeOver, UNSTATED_SIGN } from './labels.ts'
import { type LaneMetrics, NARROW, WIDE } from './laneMetrics.ts'
import type { Label } from './rowLabels.ts'
import { type Scene, type SceneInput, scene } from './scene.ts'
import { ARROW, ROOMY_BRACKET } from './terms.ts'
import { datasetOf, sceneInput, someDataset, someDay, someZoom } from './testing/datasets.ts'

const forms: [string, LaneMetrics][] = [
  ['wide', WIDE],
  ['narrow', NARROW],
]
const someWidth = fc.constantFrom(320, 360, 700, 1000, 1600)

/** The terms in view, row by row, those of one office that follow one another together. */
function runsInView(input: SceneInput, drawn: Scene): number[][][] {
  const { office } = input.dataset.term
  const inView = new Set(drawn.bars.filter((b) => b.x3 > 0 && b.x0 < input.width).map(({ term }) => term))
  return Array.from({ length: input.lanes.count }, (_, lane) => input.lanes.rows(lane))
    .flat()
    .map((row) => {
      const found: number[][] = []
      for (const term of row.terms) {
        if (!inView.has(term)) continue
        const run = found.at(-1)
        if (run && office[run[0] ?? -1] === office[term]) run.push(term)
        else found.push([term])
      }
      return found
    })
}

/** The runs of terms that have no label in full: one for all of a run is enough. */
function cutRuns(input: SceneInput): number[][] {
  const drawn = scene(input)
  const texts = new Map(drawn.labels.map((label) => [label.term, label.text]))
  const isCut = (term: number) => !input.titles(term).includes(texts.get(term) ?? '')
  return runsInView(input, drawn)
    .flat()
    .filter((run) => run.every(isCut))
}

/** The terms whose label is cut or left out, in rows where no two terms of one office share theirs. */
function cutLabels(input: SceneInput): number[] {
  const shared = new Set(
    runsInView(input, scene(input))
      .filter((runs) => runs.some((run) => run.length > 1))
      .flat(2),
  )
  return cutRuns(input)
    .flat()
    .filter((term) => !shared.has(term))
}

/** Whether a term alone in its row has room for its label. */
function hasRoomAlone(input: SceneInput, bar: Bar): boolean {
  const [title, short] = input.titles(bar.term)
  const solid = bar.end !== 'unstated' && bar.x2 > bar.x1
  const alone = {
    lo: bar.x0,
    hi: bar.bracket ? bar.x1 : bar.x3 + (bar.end === 'current' ? ARROW : 0),
    ...(bar.bracket && bar.x1 - bar.x0 >= ROOMY_BRACKET
      ? { inLo: bar.x0, inHi: bar.x1 }
      : solid && !bar.bracket
        ? { inLo: bar.x1, inHi: bar.x2 }
        : { inLo: 0, inHi: 0 }),
    title,
    short,
    sign: bar.end === 'unstated' ? input.measure(UNSTATED_SIGN) : 0,
  }
  const place = input.metrics.labels === 'over' ? placeOver : placeBeside
  const [label] = place([alone], input.width, input.measure)
  return label !== undefined && [title, short].includes(label.text)
}

describe.each(forms)('on a %s page with all in view', (_, metrics) => {
  test('no label is cut or left out that has room when its term is alone', () => {
    fc.assert(
      fc.property(someDataset, someWidth, (dataset, width) => {
        const input = sceneInput(dataset, metrics, width)
        const bars = new Map(scene(input).bars.map((bar) => [bar.term, bar]))
        const cut = cutLabels(input).filter((term) => {
          const bar = bars.get(term)
          return bar !== undefined && hasRoomAlone(input, bar)
        })
        expect(cut).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('a label that several terms of one office share is in full where each of them had room for it', () => {
    fc.assert(
      fc.property(someDataset, someWidth, (dataset, width) => {
        const input = sceneInput(dataset, metrics, width)
        const bars = new Map(scene(input).bars.map((bar) => [bar.term, bar]))
        const hasRoom = (term: number) => {
          const bar = bars.get(term)
          return bar !== undefined && hasRoomAlone(input, bar)
        }
        expect(cutRuns(input).filter((run) => run.length > 1 && run.every(hasRoom))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

test('at the edge of a narrow page a label gives way as far as it must, and no further', () => {
  const mayor = { start: '2023-04', end: '2023-05' }
  const senator = { start: '2025-06', office: 1 }
  const input = sceneInput(datasetOf([{ start: '1990', end: '1994' }, mayor, senator]), NARROW, 360)
  expect(cutLabels(input)).toEqual([])
})

test('a label after the trail of an end that nobody stated has the room that was kept for it', () => {
  const careers = [{ start: '2014-04-19', office: 2 }, { end: '..' }, { end: '2017-02-23' }]
  const other = { end: '1990-01-01', person: 1 }
  expect(cutLabels(sceneInput(datasetOf([...careers, other], [], 2), WIDE, 360))).toEqual([])
})

test('over the bars a label may lie over a fade', () => {
  const faded = { start: '[1997..2020]', end: '2024', office: 1 }
  const before = { start: '1990', end: '1995', office: 3 }
  const { lanes } = sceneInput(datasetOf([before, faded]), NARROW, 360)
  expect([...lanes.rowCount]).toEqual([1])
})

test('terms that reach beyond the years chosen cost no label either', () => {
  const someYears = fc
    .tuple(someDay, fc.integer({ min: 100, max: 5000 }))
    .map(([from, days]) => ({ from, to: asDay(from + days) }))
  fc.assert(
    fc.property(
      someDataset,
      someWidth,
      fc.constantFrom(WIDE, NARROW),
      someYears,
      (dataset, width, metrics, time) => {
        const input = sceneInput(dataset, metrics, width, { time })
        // Of what shows less than a pixel at the edge nobody asks for a name.
        const inView = scene(input).bars.filter((bar) => bar.x3 >= 1 && bar.x0 <= width - 1)
        const cut = new Set(cutLabels(input))
        expect(inView.filter((bar) => cut.has(bar.term) && hasRoomAlone(input, bar))).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})

/** All of it is still to come: text on it is ink, as on the page. */
const isScheduled = ({ toCome, x1 }: Bar): boolean => toCome !== undefined && toCome <= x1

/** Where there is no other room a label lies over the thin line of a start that is only possible. */
const isOverThin = ({ x, width }: Label, { x0, x1 }: Bar): boolean => x >= x0 && x + width <= x1 + 0.001

/** Labels and bars by row, left to right. */
function rowsOf({ bars, labels }: { bars: readonly Bar[]; labels: readonly Label[] }) {
  const heights = [...new Set(bars.map((bar) => bar.y))]
  return heights.map((y) => {
    const row = bars.filter((bar) => bar.y === y)
    const terms = new Set(row.map((bar) => bar.term))
    return { row, labels: labels.filter((label) => terms.has(label.term)).sort((a, b) => a.x - b.x) }
  })
}

describe.each(forms)('on a %s page at any zoom', (_, metrics) => {
  test('no label lies over another, over a bar it is not inside of, or off the page', () => {
    fc.assert(
      fc.property(someDataset, someWidth, someZoom, (dataset, width, zoom) => {
        const whole = sceneInput(dataset, metrics, width)
        const drawn = scene({ ...whole, viewport: zoom(whole.viewport) })
        for (const { row, labels } of rowsOf(drawn))
          labels.forEach((label, i) => {
            expect(label.x).toBeGreaterThanOrEqual(-0.001)
            expect(label.x + label.width).toBeLessThanOrEqual(width + 0.001)
            const next = labels[i + 1]
            if (next) expect(label.x + label.width).toBeLessThanOrEqual(next.x + 0.001)
            if (metrics.labels === 'over' || label.inside) return
            const under = row.filter(
              (bar) =>
                bar.x0 < label.x + label.width - 0.001 &&
                (bar.bracket ? bar.x1 : bar.x3) > label.x + 0.001 &&
                !((bar.bracket || isScheduled(bar) || isOverThin(label, bar)) && bar.term === label.term),
            )
            expect(under).toEqual([])
          })
      }),
      { numRuns: 300 },
    )
  })

  test('a label is inside what is certain of its bar, beside it, or over it', () => {
    fc.assert(
      fc.property(someDataset, someWidth, someZoom, (dataset, width, zoom) => {
        const whole = sceneInput(dataset, metrics, width)
        const { bars, labels } = scene({ ...whole, viewport: zoom(whole.viewport) })
        const { office } = dataset.term
        for (const label of labels) {
          const bar = bars.find(({ term }) => term === label.term)
          if (!bar) throw new Error('a label without its bar')
          const end = label.x + label.width
          // All bars of the office in this row have the one label.
          const its = bars.filter(({ y, term }) => y === bar.y && office[term] === office[bar.term])
          const [x0, x3] = [Math.min(...its.map((b) => b.x0)), Math.max(...its.map((b) => b.x3))]
          if (label.inside) {
            expect(bar.end).not.toBe('unstated')
            expect(label.x).toBeGreaterThanOrEqual(bar.x1)
            expect(end).toBeLessThanOrEqual(bar.x2 + 0.001)
          } else if (metrics.labels === 'over') {
            expect(end).toBeGreaterThanOrEqual(x0 - LABEL_GAP - 0.001)
            expect(label.x).toBeLessThanOrEqual(x3 + ARROW)
          } else if (isScheduled(bar)) {
            const close = bar.x3 + 0.001
            expect(end <= bar.x0 || label.x >= bar.x3 || (label.x >= bar.x1 && end <= close)).toBe(true)
          } else if (bar.bracket) {
            const within = label.x >= bar.x0 && end <= bar.x1 + 0.001
            expect(end <= bar.x0 || within || label.x >= bar.x1).toBe(true)
          } else {
            const close = bar.x3 + (bar.end === 'current' ? ARROW : 0)
            expect(end <= bar.x0 || label.x >= close || isOverThin(label, bar)).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the two careers that come with the page', () => {
  const example = (): Dataset => {
    const file = new URL('../../public/data/two-careers.json', import.meta.url)
    const validated = validate(JSON.parse(readFileSync(file, 'utf8')))
    if (!validated.ok) throw new Error(JSON.stringify(validated.problems))
    return openDataset(toColumns(validated.file))
  }

  test.each([
    [WIDE, 600],
    [WIDE, 1000],
    [WIDE, 1400],
    [NARROW, 360],
    [NARROW, 700],
  ])('have every label in full: %#', (metrics, width) => {
    const dataset = example()
    const english = (text: unknown): string =>
      typeof text === 'string' ? text : String((text as Record<string, string>).en)
    const titles = (term: number) => {
      const { title, short } = dataset.offices.row(dataset.term.office[term] ?? 0)
      return [english(title), english(short ?? title)] as const
    }
    expect(cutLabels(sceneInput(dataset, metrics, width, { titles }))).toEqual([])
  })
})
