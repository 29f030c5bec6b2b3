import { expect, test } from 'vitest'
import type { Bar } from '../src/layout/bar.ts'
import { PLAIN } from '../src/layout/testing/plainBar.ts'
import { pushBar } from '../src/shapes/bars.ts'
import type { Shape } from '../src/shapes/shape.ts'
import { drawn } from '../src/shapes/testing/drawn.ts'
import { type Design, designs } from './designs.ts'

const BRACKET = { above: false, below: false, pitch: 26, out: 2 }
const KINDS: readonly Partial<Bar>[] = [
  { x1: 20, x2: 40 },
  { end: 'unstated', x1: 30, x2: 30 },
  { end: 'unstated', x1: 50, x2: 50, bracket: BRACKET },
]

function drawnBy({ push }: Design, bar: Partial<Bar>): string[] {
  const shapes: Shape[] = []
  push(shapes, { ...PLAIN, ...bar }, 800, [])
  return shapes.map(drawn)
}

test('each design that was tried draws every kind of date, and the last of them is the page’s', () => {
  expect(designs.map(({ name }) => name)).toEqual(['Slabs', 'Outlines', 'Boxes', 'Whiskers'])
  for (const bar of KINDS) for (const design of designs) expect(drawnBy(design, bar)).not.toEqual([])
  expect(designs.at(-1)?.push).toBe(pushBar)
})

test('a box has the bracket’s sides, and is closed at its top and foot', () => {
  const [boxes, whiskers] = ['Boxes', 'Whiskers'].map((name) => {
    const design = designs.find((one) => one.name === name)
    return design ? drawnBy(design, { ...KINDS[2] }) : []
  })
  expect(boxes).toEqual([...(whiskers ?? []), 'rect group-1 10–50 1', 'rect group-1 10–50 1'])
})
