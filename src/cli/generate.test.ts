import { describe, expect, it } from 'vitest'
import { validate } from '../dataset/validate.ts'
import { generateFile } from './generate.ts'

describe('generateRows', () => {
  const file = generateFile(2000, 1)

  it.each([1, 7, 200, 2000])('makes a valid file of exactly %i terms', (terms) => {
    const made = terms === 2000 ? file : generateFile(terms, 3)
    const validated = validate(made)
    expect(validated.ok ? [] : validated.problems).toEqual([])
    expect(made.terms).toHaveLength(terms)
    expect(made.events.length).toBeGreaterThan(0)
  })

  it('makes the same for the same seed, and something else for another', () => {
    expect(generateFile(300, 5)).toEqual(generateFile(300, 5))
    expect(generateFile(300, 5).people).not.toEqual(generateFile(300, 6).people)
  })

  it('has what real data has', () => {
    expect(file.terms.length / file.people.length).toBeCloseTo(2.4, 0)
    expect([file.groups.length, file.roles.length]).toEqual([7, 40])
    expect(file.terms.length / file.events.length).toBeGreaterThan(40)
    const share = (test: (term: (typeof file.terms)[number]) => boolean) =>
      file.terms.filter(test).length / file.terms.length
    for (const test of [
      (term: { end?: string | undefined }) => term.end === '..',
      (term: { end?: string | undefined }) => term.end === undefined,
      (term: { start?: string | undefined }) => term.start === undefined,
      (term: { start?: string | undefined }) => /^\d{4}-\d\d-\d\d$/.test(term.start ?? ''),
      (term: { start?: string | undefined }) => /[~?[X]/.test(term.start ?? ''),
      (term: { claims?: unknown }) => term.claims !== undefined,
    ])
      expect(share(test)).toBeGreaterThan(0.005)
    const names = JSON.stringify(file.people.map((person) => person.name))
    for (const script of [
      /\p{Script=Han}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Greek}/u,
    ])
      expect(script.test(names)).toBe(true)
  })
})
