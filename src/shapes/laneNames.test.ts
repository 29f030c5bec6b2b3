import fc from 'fast-check'
import { expect, it } from 'vitest'
import { JOINT } from '../dataset/text.ts'
import { WIDE } from '../layout/laneMetrics.ts'
import { leastLanes } from './laneNames.ts'

/** Letters stand a little closer in a text than alone, as most pairs do. */
const measure = (text: string) => Math.max(0, 9 * text.length - 0.4 * (text.length - 1))
const LINE = 19

/** What is known of somebody, a line each; a long name takes a line more. */
const linesOf = ({ name, about }: { name: string; about: readonly string[] }) =>
  about.length + (measure(name) > WIDE.names - 20 - 8 ? 2 : 1)

const someone = fc.record({
  name: fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcdefg hijk') }),
  about: fc.array(fc.constantFrom('b. 1950', '张国清', 'd. 2001'), { maxLength: 3 }),
})

it('lanes are no higher than the most lines that stand beside any of them', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 12 }), (people) => {
      const { minLane } = leastLanes(WIDE, people.keys(), {
        nameOf: (person) => people[person]?.name ?? '',
        aboutOf: (person) => (people[person]?.about ?? []).join(JOINT),
        measure,
      })
      const most = Math.max(1, ...people.map(linesOf))
      expect(minLane).toBe(Math.min(WIDE.minLane, 18 + (most - 1) * LINE + 8))
    }),
  )
})

it('a name that its letters do not tell to fit is measured whole; one that they do is not', () => {
  const asked: string[] = []
  const lanes = (names: readonly string[]) =>
    leastLanes(WIDE, names.keys(), {
      nameOf: (person) => names[person] ?? '',
      aboutOf: () => '',
      measure: (text) => asked.push(text) && measure(text),
    })
  lanes(['Anna'])
  expect(asked).toEqual([...'Anna'])
  lanes(['Maximiliane von Hohenstaufen'])
  expect(asked.at(-1)).toBe('Maximiliane von Hohenstaufen')
})
