import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { datasetFile } from './format.ts'
import { inOrder } from './inOrder.ts'
import { list, maybe, orEmpty, plainText, row } from './rules.ts'
import { schemaOf } from './schemas.ts'
import { datasetFiles } from './testing/arbitraryFile.ts'
import { damagedFile } from './testing/mutations.ts'
import { validateCarefully } from './validate.ts'

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

const asText = (value: unknown): string | undefined => JSON.stringify(sorted(value))

/** What valibot makes of a value, and whether that is the value again. */
function isLeftAsItIs(value: unknown): boolean {
  const parsed = v.safeParse(schemaOf(datasetFile), value)
  return parsed.success && asText(parsed.output) === asText(value)
}

const STRANGE = ['', ' ', ' a', 'A b', '2013-13', '..', 7, null, true, [], {}, [[]], { en: '' }, { EN: 'x' }]

/** A file whose value at some place is replaced, taken out, or has a neighbour it should not have. */
const changed = fc
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

/** What the bytes of a damaged file still say. */
const damaged = damagedFile.map((bytes) => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return null
  }
})

const anything = fc.oneof(changed, damaged, datasetFiles, fc.jsonValue())

describe('the quick test of the format', () => {
  it('takes what valibot gives back as it is, and nothing else', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(datasetFile.accepts(value)).toBe(isLeftAsItIs(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes no text that would be trimmed, and nothing that would be filled in', () => {
    const word = plainText('nonEmpty', (text) => text.trim() === text)
    const rule = row({ a: word, b: maybe(word), c: orEmpty(list(word)) })
    expect(rule.accepts({ a: 'x', c: [] })).toBe(true)
    expect(rule.accepts({ a: 'x', b: 'y', c: ['z'] })).toBe(true)
    expect(rule.accepts({ a: ' x', c: [] })).toBe(false)
    expect(rule.accepts({ a: 'x' })).toBe(false)
  })
})

describe('a file in order', () => {
  it('is what a careful look gives, and what that leaves as it is is in order', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const quick = inOrder(value)
        const careful = validateCarefully(value)
        if (quick) expect(careful).toEqual({ ok: true, file: quick })
        else if (careful.ok) {
          const filled = { organizations: [], events: [], ...(value as object) }
          expect(asText(careful.file)).not.toBe(asText(filled))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('has the tables that are left out, and is otherwise as it was', () => {
    const file = {
      tenure: 1,
      title: 'A register',
      asOf: '2020-12-31',
      sources: [],
      groups: [],
      roles: [],
      people: [],
      offices: [],
      terms: [],
    }
    expect(inOrder(file)).toEqual({ ...file, organizations: [], events: [] })
    expect(file).not.toHaveProperty('events')
    expect(inOrder({ ...file, title: ' A register' })).toBeUndefined()
    expect(inOrder(JSON.parse('{"__proto__": {}}'))).toBeUndefined()
  })

  it('refers to what is there, or is known of elsewhere', () => {
    const file = {
      tenure: 1,
      title: 'A register',
      asOf: '2020-12-31',
      sources: [],
      groups: [],
      roles: [{ id: 'mayor', label: 'Mayor', group: 'city' }],
      people: [],
      offices: [],
      terms: [],
    }
    expect(inOrder(file)).toBeUndefined()
    expect(inOrder(file, { groups: (id) => id === 'city' })).toMatchObject(file)
  })
})
