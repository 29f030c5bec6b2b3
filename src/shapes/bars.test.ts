import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Bar } from '../layout/scene.ts'
import { barExtent, pushBar } from './bars.ts'
import type { Shape } from './shape.ts'
import { drawn } from './testing/drawn.ts'
import { PLAIN, somePicture } from './testing/pictures.ts'

function shapesOf(bar: Partial<Bar>): Shape[] {
  const shapes: Shape[] = []
  pushBar(shapes, { ...PLAIN, ...bar }, 800)
  return shapes
}

const drawnOf = (bar: Partial<Bar>) => shapesOf(bar).map(drawn)

const CIRCLE = 'M3.5,0A3.5,3.5,0,1,1,-3.5,0A3.5,3.5,0,1,1,3.5,0'

describe('a bar', () => {
  it.each<[string, Partial<Bar>, string[]]>([
    ['certain: solid, a hair short of the next', {}, ['rect group-1 10–49 1']],
    [
      'a day: at least a pixel',
      { x2: 10.2, x3: 13 },
      ['rect group-1 10–11 1', 'rect group-1 10.2–13 0.62→0.1'],
    ],
    [
      'possible at both ends: fades to scale',
      { x1: 20, x2: 40 },
      ['rect group-1 10–20 0.1→0.62', 'rect group-1 20–40 1', 'rect group-1 40–50 0.62→0.1'],
    ],
    [
      'never certain: swells to the middle',
      { x1: 40, x2: 20 },
      ['rect group-1 10–30 0.1→0.62', 'rect group-1 30–50 0.62→0.1'],
    ],
    [
      'soft at both ends though its bounds are one day',
      { softStart: true, softEnd: true },
      ['rect group-1 10–16 0.1→0.62', 'rect group-1 16–43 1', 'rect group-1 44–50 0.62→0.1'],
    ],
    [
      'current: an arrow where it is known to go on',
      { end: 'current' },
      ['rect group-1 10–50 1', 'path group-1/no at 50,4 M-0.5,0L8,9L-0.5,18Z'],
    ],
    [
      'its end not stated: an edge, a fade without scale, a thread and a ring',
      { x1: 10, x2: 10, x3: 13, end: 'unstated' },
      [
        'rect group-1 10–12 1',
        'rect group-1 10–25.6 0.3→0',
        'path no/group-1 at 10,13 M0,0L19,0',
        `path page/group-1 at 32.5,13 ${CIRCLE}`,
      ],
    ],
    [
      'only known by when it began: the same, mirrored',
      { x0: 24, x1: 50, x2: 60, x3: 60, start: 'open' },
      [
        `path page/group-1 at 27.5,13 ${CIRCLE}`,
        'path no/group-1 at 31,13 M0,0L19,0',
        'rect group-1 34.4–50 0→0.3',
        'rect group-1 48–50 1',
        'rect group-1 50–59 1',
      ],
    ],
    [
      'undated: an outline',
      { x1: 30, x2: 30, start: 'order', end: 'unstated' },
      [
        'path no/group-1 at 10.5,4.5 M0,0h19v17h-19Z',
        'rect group-1 30–45.6 0.3→0',
        'path no/group-1 at 30,13 M0,0L19,0',
        `path page/group-1 at 52.5,13 ${CIRCLE}`,
      ],
    ],
    ['of a group beyond the colours: the last one', { group: 12 }, ['rect group-7 10–49 1']],
    [
      'as texture: no rings, arrows or cards',
      { height: 2, end: 'current', crowd: 4 },
      ['rect group-1 10–50 1'],
    ],
  ])('%s', (_, bar, shapes) => expect(drawnOf(bar)).toEqual(shapes))

  test('stays within its extent', () => {
    fc.assert(
      fc.property(somePicture, ({ scene }) => {
        for (const bar of scene.bars) {
          const [x0, x1] = barExtent(bar)
          const rects = shapesOf({ ...bar, crowd: 1 }).filter((shape) => shape.kind === 'rect')
          for (const { x, width } of rects) {
            expect(width).toBeGreaterThanOrEqual(0)
            expect(x).toBeGreaterThanOrEqual(x0 - 1e-6)
            // What is certain is no thinner than a pixel, and the edge before a stub has two.
            expect(x + width).toBeLessThanOrEqual(Math.max(x1, x0 + 2, bar.x2 + 1) + 1e-6)
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
