import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsInEnglish } from '../words/testing/inEnglish.ts'
import { datasetFiles } from './testing/arbitraryFile.ts'
import { validate } from './validate.ts'

const pathsOf = (value: unknown) => {
  const validated = validate(value)
  return validated.ok ? [] : validated.problems.map(({ path }) => path)
}

describe('whatever it is given, validate', () => {
  /** A valid file in which any one value, at any depth, is replaced. */
  const damaged = fc
    .tuple(datasetFiles, fc.infiniteStream(fc.nat()), fc.jsonValue())
    .map(([file, places, value]) => {
      let at: unknown = file
      for (const place of places) {
        const keys = Object.keys(at as object)
        const key = keys[place % Math.max(1, keys.length)]
        const next = key === undefined ? undefined : (at as Record<string, unknown>)[key]
        if (key !== undefined && (typeof next !== 'object' || next === null || place % 3 === 0))
          (at as Record<string, unknown>)[key] = value
        if (typeof next !== 'object' || next === null || place % 3 === 0) break
        at = next
      }
      return file
    })

  it('does not throw, and gives a file or problems in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), (value) => {
        const validated = validate(value)
        if (validated.ok) return
        expect(validated.problems).not.toEqual([])
        for (const { reason } of problemsInEnglish(validated.problems))
          expect(reason).not.toMatch(/Invalid|Expected|undefined|received/)
      }),
      { numRuns: 500 },
    )
  })

  it('does not drown in depth', () => {
    const deep = JSON.parse(`{"terms": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`) as unknown
    expect(pathsOf(deep)).toContain('terms[0]')
  })
})
