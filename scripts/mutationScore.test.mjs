import { expect, it } from 'vitest'
import { lineOf, tallyOf } from './mutationScore.mjs'

/** @param {Record<string, number>} counts How many of each status. @param {number} [left] So many are not in the sample. */
function reportOf(counts, left = 0) {
  const mutants = Object.entries(counts).flatMap(([status, count]) => Array(count).fill({ status }))
  const others = Array(left).fill({ status: 'Ignored', statusReason: 'not in the sample' })
  return { files: { 'a.ts': { mutants }, 'b.ts': { mutants: others } } }
}

it('of all mutants is a share, without those that were ignored', () => {
  const tally = tallyOf(reportOf({ Killed: 80, Timeout: 10, Survived: 6, NoCoverage: 4, Ignored: 50 }))
  expect(lineOf('dates', tally)).toBe(
    'dates    90.0 %, 100 mutants: 80 noticed, 10 without end, 6 survived, 4 in no test',
  )
})

it('of a sample says how far off it may be, which is less the more of all it is', () => {
  const counts = { Killed: 90, Survived: 10 }
  const [few, many] = [tallyOf(reportOf(counts, 9900)), tallyOf(reportOf(counts, 100))]
  expect(few).toMatchObject({ made: 10_000, score: 90 })
  // By Wilson, 90 of 100 is between 82.6 and 94.5 %.
  expect(few.off).toBeCloseTo(5.9, 0)
  expect(many.off).toBeLessThan(few.off * 0.75)
  expect(lineOf('dates', many)).toContain(', 100 of some 200 mutants: 90 noticed')
})

it('of a sample that noticed all is not taken for certain', () =>
  expect(tallyOf(reportOf({ Killed: 20 }, 1000)).off).toBeGreaterThan(5))

it('of nothing is whole', () => expect(tallyOf(reportOf({})).score).toBe(100))
