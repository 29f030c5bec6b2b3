import { expect, it } from 'vitest'
import type { MeasureText } from './fonts.ts'
import { textBlock } from './textBlock.ts'

const measure: MeasureText = (text) => text.length * 10

it('has texts one below the other, each over as many lines as it may and cut in the last', () => {
  const { shapes, height } = textBlock(
    100,
    measure,
  )([
    ['title', 'ink', 'A title', 2],
    ['about', 'muted', '', 2],
    ['about', 'muted', 'one two three four five six', 2],
  ])
  const lines = shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))
  expect(lines.slice(0, 2)).toEqual(['A title', 'one two'])
  expect(lines[2]).toMatch(/^three f.*…$/)
  expect(shapes.map(({ y }) => y)).toEqual([14, 37, 55])
  expect(height).toBe(64)
})
