import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { acceptor } from './accepts.ts'
import { datasetFile } from './format.ts'
import { datasetFiles } from './testing/arbitraryFile.ts'

const accepts = acceptor(datasetFile)

/** What valibot makes of a value, and whether that is the value again. */
function careful(value: unknown): boolean {
  const parsed = v.safeParse(datasetFile, value)
  return parsed.success && JSON.stringify(sorted(parsed.output)) === JSON.stringify(sorted(value))
}

/** Keys in one order, since valibot puts them in that of the schema. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}

const STRANGE = ['', ' ', ' a', 'A b', '2013-13', '..', 7, null, true, [], {}, [[]], { en: '' }, { EN: 'x' }]

/** A file whose value at some place is replaced, taken out, or has a neighbour it should not have. */
const damaged = fc
  .tuple(
    datasetFiles,
    fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
    fc.constantFrom<unknown>(...STRANGE),
    fc.constantFrom('replace', 'remove', 'add'),
  )
  .map(([file, places, value, how]) => {
    const copy = JSON.parse(JSON.stringify(file)) as Record<string, unknown>
    let at: Record<string, unknown> = copy
    for (const [depth, place] of places.entries()) {
      const keys = Object.keys(at)
      const key = keys[place % Math.max(keys.length, 1)]
      if (key === undefined) break
      const next = at[key]
      if (depth + 1 < places.length && typeof next === 'object' && next !== null)
        at = next as Record<string, unknown>
      else {
        if (how === 'replace') at[key] = value
        else if (how === 'remove' && !Array.isArray(at)) delete at[key]
        else if (!Array.isArray(at)) at.surplus = value
        break
      }
    }
    return copy
  })

describe('accepts', () => {
  it('what valibot gives back as it is, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, datasetFiles), (file) => {
        const value = JSON.parse(JSON.stringify(file)) as unknown
        expect(accepts(value)).toBe(careful(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('no text that would be trimmed, and nothing that would be filled in', () => {
    const schema = v.strictObject({ a: v.pipe(v.string(), v.trim()), b: v.optional(v.array(v.string()), []) })
    expect(acceptor(schema)({ a: 'x', b: [] })).toBe(true)
    expect(acceptor(schema)({ a: ' x', b: [] })).toBe(false)
    expect(acceptor(schema)({ a: 'x' })).toBe(false)
  })

  it('throws where it does not know a part of the schema', () => {
    expect(() => acceptor(v.date())).toThrow('no quick test for date')
  })
})
