/** For tests only: a value of which some parts are missing, `null` or empty. */
import fc from 'fast-check'
import type { Json } from '../../dataset/testing/mutations.ts'

const WAYS = ['gone', 'null', 'empty', 'kept'] as const

/** Members of lists keep their places: what goes from there is `null`. */
export const thinned = (value: Json): fc.Arbitrary<Json> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constant('kept' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...WAYS) },
      ),
      { minLength: 20, maxLength: 200 },
    )
    .map((ways) => {
      let n = 0
      const thin = (one: Json): Json => {
        if (Array.isArray(one)) return one.map((member) => (next() === 'null' ? null : thin(member)))
        if (typeof one !== 'object' || one === null) return one
        return Object.fromEntries(
          Object.entries(one).flatMap(([key, part]) => {
            const way = next()
            if (way === 'gone') return []
            return [[key, way === 'null' ? null : way === 'empty' ? '' : thin(part)]]
          }),
        )
      }
      const next = () => ways[n++ % ways.length]
      return thin(value)
    })
