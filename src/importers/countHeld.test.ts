import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countReads } from '../dataset/testing/countReads.ts'
import { countHeld } from './countHeld.ts'

const few = fc.nat({ max: 3 })

it('counts the terms of the same person in the same office', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(few, few), { minLength: 1 }), (terms) => {
      const count = countHeld(
        terms.map(([office]) => office),
        terms.map(([, person]) => person),
      )
      const obvious = terms.map(
        (term) => terms.filter((other) => other.every((value, i) => value === term[i])).length,
      )
      expect(terms.map((_, term) => count(term))).toEqual(obvious)
    }),
  )
})

it('takes as many steps as there are terms, though each is asked of', () => {
  const steps = (n: number) => {
    const { counted, reads } = countReads(Uint32Array.from({ length: n }, (_, k) => k))
    const count = countHeld(counted, new Uint32Array(n))
    for (let term = 0; term < n; term++) expect(count(term)).toBe(1)
    return reads()
  }
  expect(steps(2000) / steps(1000)).toBeLessThan(2.1)
})
