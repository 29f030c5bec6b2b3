import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Bar } from '../layout/bar.ts'
import { PLAIN } from '../layout/testing/plainBar.ts'
import { barExtent, pushBar, pushGap } from './bars.ts'
import type { Shape } from './shape.ts'
import { drawn } from './testing/drawn.ts'
import { somePicture } from './testing/pictures.ts'

function shapesOf(bar: Partial<Bar>): Shape[] {
  const shapes: Shape[] = []
  pushBar(shapes, { ...PLAIN, ...bar }, 800)
  return shapes
}

const drawnOf = (bar: Partial<Bar>) => shapesOf(bar).map(drawn)

describe('a bar', () => {
  it.each<[string, Partial<Bar>, string[]]>([
    ['certain: in full', {}, ['rect group-1 10–50 1']],
    ['certain of less than a pixel: a pixel', { x2: 10.2, x3: 10.2 }, ['rect group-1 10–11 1']],
    [
      'possible at both ends: thin, to scale',
      { x1: 20, x2: 40 },
      ['rect group-1 10–20 1', 'rect group-1 20–40 1', 'rect group-1 40–50 1'],
    ],
    ['never certain: thin', { x1: 40, x2: 20 }, ['rect group-1 10–50 1']],
    [
      'soft at both ends though its bounds are one day',
      { softStart: true, softEnd: true },
      ['rect group-1 10–16 1', 'rect group-1 16–44 1', 'rect group-1 44–50 1'],
    ],
    [
      'current: an arrow where it is known to go on',
      { end: 'current' },
      ['rect group-1 10–50 1', 'path group-1/no at 50,4 M-0.5,0L8,9L-0.5,18Z'],
    ],
    [
      'scheduled: in outline after the day that the data speaks for',
      { toCome: 30 },
      ['rect group-1 10–30 1', 'path no/group-1 at 30.5,4.5 M0,0h19v17h-19Z'],
    ],
    ['wholly scheduled: in outline', { toCome: 5 }, ['path no/group-1 at 10.5,4.5 M0,0h39v17h-39Z']],
    [
      'its end not stated, its start a day: an edge, and ink that trails off',
      { x1: 10, x2: 10, x3: 34, end: 'unstated' },
      ['rect group-1 10–13 1', 'rect group-1 13–21 1', 'rect group-1 24–29 1', 'rect group-1 32–35 1'],
    ],
    [
      'its end not stated, begun in between: thin, with its ends',
      { x1: 30, x2: 30, x3: 54, end: 'unstated' },
      [
        'rect group-1 10–30 1',
        'rect group-1 10–11 1',
        'rect group-1 29–30 1',
        'rect group-1 30–38 1',
        'rect group-1 41–46 1',
        'rect group-1 49–52 1',
      ],
    ],
    [
      'only known by when it began: the ink comes on',
      { x0: 26, x1: 50, x2: 50, x3: 74, start: 'open', end: 'unstated' },
      [
        'rect group-1 42–50 1',
        'rect group-1 34–39 1',
        'rect group-1 28–31 1',
        'rect group-1 47–50 1',
        'rect group-1 50–58 1',
        'rect group-1 61–66 1',
        'rect group-1 69–72 1',
      ],
    ],
    ['of a group beyond the colours: the last one', { group: 12 }, ['rect group-7 10–50 1']],
    [
      'as texture: no outlines, arrows or cards',
      { height: 2, end: 'current', crowd: 4, toCome: 20 },
      ['rect group-1 10–50 1'],
    ],
  ])('%s', (_, bar, shapes) => expect(drawnOf(bar)).toEqual(shapes))

  it('that does not match is as it is, with less ink', () => {
    const [full, faint] = [shapesOf({ x1: 20 }), shapesOf({ x1: 20, faint: true })]
    expect(faint).toHaveLength(full.length)
    faint.forEach((shape, i) => {
      const own = full[i]
      if (shape.kind === 'text' || own?.kind === 'text') return
      expect(shape).toMatchObject({ x: own?.x, opacity: 0.3 * (own?.opacity ?? 0) })
    })
  })

  it('begun before all that is shown: ink that trails off, and no edge', () =>
    expect(drawnOf({ x1: 10, x2: 10, x3: 34, start: 'before', end: 'unstated' })).toEqual([
      'rect group-1 10–18 1',
      'rect group-1 21–26 1',
      'rect group-1 29–32 1',
    ]))

  it('possible time is thin in its middle, in every height', () => {
    const thin = (height: number) => shapesOf({ x1: 40, x2: 20, height })
    expect(thin(18)).toMatchObject([{ y: 11, height: 4 }])
    expect(thin(13)).toMatchObject([{ y: 9, height: 3 }])
    expect(thin(2)).toMatchObject([{ y: 4, height: 1 }])
  })

  it('one of several in a row has the sides of their bracket, the first its arms at the top, the last those at its foot', () => {
    const sides = (above: boolean, below: boolean) =>
      shapesOf({ x1: 50, x2: 50, end: 'unstated', bracket: { above, below, pitch: 26, out: 0 } }).map(
        (shape) => (shape.kind === 'rect' ? [shape.x, shape.y, shape.width, shape.height] : []),
      )
    expect(sides(false, true)).toEqual([[10, 4, 1, 26], [49, 4, 1, 26], [10, 4, 7, 1], [43, 4, 7, 1]]) // biome-ignore format: one line
    expect(sides(true, true)).toEqual([[10, 4, 1, 26], [49, 4, 1, 26]]) // biome-ignore format: one line
    expect(sides(true, false)).toEqual([[10, 4, 1, 18], [49, 4, 1, 18], [10, 21, 7, 1], [43, 21, 7, 1]]) // biome-ignore format: one line
  })

  describe('that meets the one before it', () => {
    const before: Bar = { ...PLAIN, x0: 0.5, x1: 0.5, x2: 40, x3: 40 }
    const gap = (bar: Partial<Bar>, other?: Bar) => {
      const shapes: Shape[] = []
      pushGap(shapes, { ...PLAIN, ...bar }, other)
      return shapes.map(drawn)
    }

    it.each<[string, Partial<Bar>, string[]]>([
      ['is cut off from it on whole pixels', { x0: 40.4 }, ['rect page 38–40 1']],
      ['also where they share a day', { x0: 31.8 }, ['rect page 30–32 1']],
      ['and where less than the gap is between them', { x0: 41.5 }, ['rect page 40–42 1']],
      ['leaves most of one that is hardly wider', { x0: 3.5 }, ['rect page 3–4 1']],
      ['is not where there is room between them', { x0: 42 }, []],
      ['nor in another row', { x0: 40, y: 30 }, []],
      ['nor as texture', { x0: 40, height: 2 }, []],
    ])('%s', (_, bar, shapes) => expect(gap(bar, before)).toEqual(shapes))

    it('is not where none is before it', () => expect(gap({ x0: 40 })).toEqual([]))

    it('shows a whole pixel of the page, wherever they stand', () => {
      fc.assert(
        fc.property(fc.double({ min: 10, max: 39, noNaN: true }), (x0) => {
          const shapes: Shape[] = []
          pushGap(shapes, { ...PLAIN, x0 }, before)
          const [cut] = shapes
          if (cut?.kind !== 'rect') throw new Error('no gap')
          const last = Math.min(cut.x + cut.width, Math.floor(x0))
          expect(last - Math.ceil(cut.x)).toBeGreaterThanOrEqual(1)
        }),
      )
    })
  })

  test('stays within its extent', () => {
    fc.assert(
      fc.property(somePicture, ({ scene }) => {
        for (const bar of scene.bars) {
          const [x0, x1] = barExtent(bar)
          const rects = shapesOf({ ...bar, crowd: 1 }).filter((shape) => shape.kind === 'rect')
          for (const { x, width } of rects) {
            expect(width).toBeGreaterThanOrEqual(0)
            expect(x).toBeGreaterThanOrEqual(x0 - 0.5 - 1e-6)
            // What is certain is no thinner than a pixel; a trail begins after the edge of its start.
            expect(x + width).toBeLessThanOrEqual(Math.max(x1 + 3, bar.x2 + 1) + 1e-6)
          }
        }
      }),
    )
  })
})

describe('what is said on a bar', () => {
  it('acting: stripes from edge to edge that stay inside', () => {
    expect(drawnOf({ x2: 30, x3: 30, acting: true })[1]).toBe(
      'path no/page at 10,4 M0,0L0,0M0,7L7,0M0,14L14,0M3,18L20,1M10,18L20,8M17,18L20,15',
    )
  })

  it('acting: only stripes in view, and the same ones wherever it is cut', () => {
    const stripes = (x0: number) => {
      const shape = shapesOf({ x0, x1: x0, x2: 1e7, x3: 1e7, acting: true }).at(-1)
      return shape ? drawn(shape).split('M').length : 0
    }
    expect(stripes(-1e7)).toBeLessThan(130)
    expect(stripes(0)).toBeLessThan(130)
    const [far] = shapesOf({ x0: -700, x1: -700, acting: true }).slice(-1)
    // They stand where they would if all were drawn: from 18 before the bar on, seven apart.
    expect(far && drawn(far)).toContain(`M${-18 + 100 * 7},18L700,0`)
  })

  it('disputed: a corner at its top right, on bars high enough', () => {
    expect(drawnOf({ disputed: true })[1]).toBe('path ink/no at 50,4 M-6,0L0,0L0,6Z')
    expect(drawnOf({ disputed: true, height: 12 })[1]).toBe('path ink/no at 50,4 M-4,0L0,0L0,4Z')
    expect(drawnOf({ disputed: true, height: 9 })).toHaveLength(1)
    expect(drawnOf({ disputed: true, end: 'current', x3: 58 }).at(-1)).toContain('at 50,4')
    expect(drawnOf({ disputed: true, x2: 11, x3: 13 }).at(-1)).toContain('at 16,4')
  })

  it('several in one place: an edge of a card for the second, another for more', () => {
    const crowdOf = (crowd: number) => drawnOf({ x2: 13, x3: 13, crowd }).slice(1)
    expect(crowdOf(1)).toEqual([])
    expect(crowdOf(2)).toEqual(['rect group-1 14–15 1'])
    expect(crowdOf(9)).toEqual(['rect group-1 14–15 1', 'rect group-1 16–17 1'])
    const [, second, third] = shapesOf({ crowd: 3 })
    expect([second, third]).toMatchObject([
      { y: 6, height: 14 },
      { y: 8, height: 10 },
    ])
  })
})
