import { describe, expect, it } from 'vitest'
import { DENSITIES } from './laneChoices.ts'
import { MOST_COMFORTABLE, metricsFor, NARROW, NARROW_BELOW, WIDE } from './laneMetrics.ts'

describe('the measures of lanes', () => {
  it('are those of phones up to a width, and of wide pages from it on', () => {
    expect(metricsFor('comfortable', NARROW_BELOW - 1, 2)).toBe(NARROW)
    expect(metricsFor('comfortable', NARROW_BELOW, 2)).toBe(WIDE)
  })

  it.each([320, 1280])('go by the number of lanes where nobody chose, at %s pixels', (width) => {
    const auto = (people: number) => metricsFor('auto', width, people)
    expect(auto(MOST_COMFORTABLE)).toBe(metricsFor('comfortable', width, 2))
    expect(auto(MOST_COMFORTABLE + 1)).toBe(metricsFor('compact', width, 2))
  })

  it.each([320, 1280])('are smaller from one choice to the next, at %s pixels', (width) => {
    const rows = DENSITIES.map((density) => metricsFor(density, width, 2).row)
    expect(rows[1]).toBe(rows[0])
    expect(rows[2]).toBeLessThan(rows[1] ?? 0)
    expect(rows[3]).toBeLessThan(rows[2] ?? 0)
  })
})
