import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partyColumns, partyId } from './parties.ts'

describe('a party', () => {
  it.each([
    ['Green Alliance', 'green-alliance'],
    ['  The “Blue” Union! ', 'the-blue-union'],
    ['Bündnis 90/Die Grünen', 'bündnis-90-die-grünen'],
    ['中国共产党', '中国共产党'],
    ['भारतीय जनता', 'भारतीय-जनता'],
    ['★', '★'],
  ])('%j is called %s in links', (name, id) => expect(partyId(name)).toBe(id))

  it('is called by its English name, else by its first', () => {
    expect(partyId({ zh: '绿党', en: 'Greens' })).toBe('greens')
    expect(partyId({ zh: '绿党', de: 'Grüne' })).toBe('绿党')
  })

  it('is one, with and without languages, and has the fuller name', () => {
    const both = { en: 'Greens', zh: '绿党' }
    expect(partyColumns(['Greens', both], ['greens', undefined, undefined], [0, 1, 0])).toEqual({
      rows: [{ id: 'greens', name: both }],
      ofTerms: Int32Array.of(0, 0, 0),
    })
  })

  it('is one under two names that are alike in another language; links know both', () => {
    const names = [
      { en: 'Greens', zh: '绿党' },
      { en: 'Green Party', zh: '绿党' },
      { en: 'Liberals', zh: '自由党' },
    ]
    expect(partyColumns(names, [undefined, undefined, undefined], [0, 1, 2])).toEqual({
      rows: [
        { id: 'greens', name: names[0], also: ['green-party'] },
        { id: 'liberals', name: names[2] },
      ],
      ofTerms: Int32Array.of(0, 0, 1),
    })
  })

  it('of a term is its own, else its person’s', () => {
    const party = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined })
    const tables = fc.tuple(fc.array(party, { minLength: 1 }), fc.array(fc.tuple(party, fc.nat())))
    fc.assert(
      fc.property(tables, ([people, drawn]) => {
        const person = drawn.map(([, n]) => n % people.length)
        const terms = drawn.map(([own]) => own)
        const { rows, ofTerms } = partyColumns(people, terms, person)
        terms.forEach((own, i) => {
          expect(rows[ofTerms[i] ?? -1]?.id).toBe(own ?? people[person[i] ?? 0])
        })
        const named = new Set<string | undefined>([...people, ...terms])
        expect(rows.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
        for (const one of people) if (one !== undefined) expect(rows.some(({ id }) => id === one)).toBe(true)
      }),
    )
  })
})
