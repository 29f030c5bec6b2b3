import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSlip } from './jsonSlip.ts'

describe('a slip in JSON', () => {
  it.each([
    ['{"a": 1,\n}', 'trailingComma', 9],
    ['[1, 2, ]', 'trailingComma', 7],
    ['{"a": 1 "b": 2}', 'noComma', 8],
    ['[1 2]', 'noComma', 3],
    ['{"a" 1}', 'noColon', 5],
    ['{a: 1}', 'key', 1],
    ['{"a": }', 'value', 6],
    ['[1,,2]', 'value', 3],
    ["{'a': 1}", 'quotes', 1],
    ['{"a": “b”}', 'quotes', 6],
    ['{"a": "b\n}', 'lineBreak', 8],
    ['["a\tb"]', 'control', 3],
    ['["C:\\data"]', 'escape', 4],
    ['{ // note\n}', 'comment', 2],
    ['{"a": 1 # note\n}', 'comment', 8],
    ['[None]', 'word', 1],
    ['[trueish]', 'word', 1],
    ['[007]', 'number', 1],
    ['[1.]', 'number', 1],
    ['[+1]', 'number', 1],
    ['{"a": [1}', 'bracket', 8],
    ['{} {}', 'after', 3],
    ['{"a": [', 'end', 7],
    ['{"a": "b', 'end', 8],
    ['{"a": tru', 'end', 9],
    ['{"a": -', 'end', 7],
    ['{"a": "\\u00', 'end', 11],
  ])('%j: %s', (text, kind, at) => expect(jsonSlip(text)).toMatchObject({ kind, at }))

  it('says what stands there', () => {
    expect(jsonSlip('[undefined]')?.found).toBe('undefined')
    expect(jsonSlip('[007]')?.found).toBe('007')
    expect(jsonSlip('[1, ]')?.found).toBe(']')
  })

  it('drowns in no depth', () => {
    expect(jsonSlip('['.repeat(200_000))).toMatchObject({ kind: 'end', at: 200_000 })
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"a"',
  '1',
  '-',
  '.',
  'e',
  '0',
  'true',
  'nul',
  '\\',
  '\\u',
  '\n',
  ' ',
  "'",
]
const damaged = fc
  .tuple(fc.jsonValue(), fc.nat(), fc.nat(3), fc.constantFrom('', ...PIECES))
  .map(([value, place, cut, put]) => {
    const text = JSON.stringify(value, null, 1)
    const at = place % (text.length + 1)
    return text.slice(0, at) + put + text.slice(at + cut)
  })
const texts = fc.oneof(
  damaged,
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('')),
)

it('is found exactly where JSON.parse finds one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(jsonSlip(text) === undefined).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})

it('has nothing before it that is one: a text that ends there is only cut off', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const before = text.slice(0, jsonSlip(text)?.at)
      expect(jsonSlip(before)?.kind ?? 'end').toBe('end')
    }),
    { numRuns: 3000 },
  )
})
