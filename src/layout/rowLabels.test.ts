/** Labels in a scene: which bars have one, and where. */
import { describe, expect, it, test } from 'vitest'
import { NARROW, WIDE } from './laneMetrics.ts'
import { scene } from './scene.ts'
import { datasetOf, sceneInput, termsOf } from './testing/datasets.ts'

test('a label is no bar: it stands at the height of its row', () => {
  for (const metrics of [WIDE, NARROW]) {
    const { bars, labels } = scene(sceneInput(termsOf({ start: '2000', end: '2010' }), metrics, 800))
    const [bar] = bars
    const [label] = labels
    if (!bar || !label) throw new Error('nothing drawn')
    const middle = bar.y + bar.height / 2
    if (metrics.labels === 'beside') expect(label.y).toBe(middle)
    else expect(label.y).toBeLessThan(bar.y)
    expect(label).toMatchObject({ term: 0, group: 0, text: 'Mayor' })
  }
})

test('a bracket too narrow for an indent has its labels all the same, on a phone', () => {
  const month = { start: '1990-01' }
  const drawn = scene(sceneInput(datasetOf([month, month], [{ date: '1995', people: [] }]), NARROW, 320))
  expect(drawn.bars.map(({ bracket }) => bracket !== undefined)).toEqual([true, true])
  expect(drawn.labels.map(({ text }) => text)).toEqual(['Mayor', 'Mayor'])
})

describe('the label of several bars of one office', () => {
  const labelsOf = (...terms: Parameters<typeof datasetOf>[0]) =>
    scene(sceneInput(datasetOf(terms), WIDE, 1000)).labels.map(({ term, text, inside }) => [
      term,
      text,
      inside,
    ])

  it('is one, in the first that is long enough', () =>
    expect(
      labelsOf(
        { start: '1990-01-01', end: '1990-12-31' },
        { start: '1991-01-01', end: '2000-12-31' },
        { start: '2001-01-01', end: '2012-12-31' },
      ),
    ).toEqual([[1, 'Mayor', true]]))

  it('is one each where they are far apart', () =>
    expect(
      labelsOf({ start: '1990-01-01', end: '1990-02-01' }, { start: '2015-01-01', end: '2015-02-01' }),
    ).toEqual([
      [1, 'Mayor', false],
      [0, 'Mayor', false],
    ]))

  it('lies on what is full, and is ink on what is scheduled', () => {
    const begun = { start: '2000-01-01', end: '2030-12-31' }
    expect(labelsOf(begun)).toEqual([[0, 'Mayor', true]])
    expect(labelsOf(begun, { office: 1, start: '2026-01-01', end: '2040-12-31' })).toContainEqual([
      1,
      'Senator',
      false,
    ])
  })
})
