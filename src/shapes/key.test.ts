import { expect, it } from 'vitest'
import { datasetWith } from '../dataset/testing/withParties.ts'
import { WIDE } from '../layout/laneMetrics.ts'
import { scene } from '../layout/scene.ts'
import { measure, sceneInput } from '../layout/testing/datasets.ts'
import { keyOf, type SampleWords } from './key.ts'
import { SAMPLES } from './samples.ts'

const words = Object.fromEntries(SAMPLES.map(({ name }) => [name, name])) as SampleWords
const dataset = datasetWith(['Blue', 'Blue', 'Green'])
const drawn = scene({ ...sceneInput(dataset, WIDE, 800), height: 500, scrollTop: 0 })

const textsOf = (width: number) => {
  const { shapes, height } = keyOf({ dataset, colour: 'party', lang: 'en', words }, drawn, width, measure)
  return { texts: shapes.filter((shape) => shape.kind === 'text'), height }
}

it('names the colours, and on a line of their own the marks', () => {
  const { texts } = textsOf(2000)
  const marks = SAMPLES.filter(({ isIn }) => isIn(drawn)).map(({ name }) => name)
  expect(texts.map(({ text }) => text)).toEqual(['Blue', 'Green', ...marks])
  const [blue, green, mark] = texts.map(({ y }) => y)
  expect(green).toBe(blue)
  expect(mark).toBeGreaterThan(green ?? 0)
})

it('breaks where a line is full', () => {
  const width = 60
  const { texts, height } = textsOf(width)
  expect(new Set(texts.map(({ y }) => y)).size).toBe(texts.length)
  for (const { y } of texts) expect(y).toBeLessThan(height)
})
