import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cell } from './cells.ts'
import { fold } from './fold.ts'
import { nameText, searchNames, searchPeople } from './searchNames.ts'
import type { SearchText } from './searchText.ts'
import { JOINT, LAST_JOINT } from './searchText.ts'
import { packStrings } from './strings.ts'

const name = fc.oneof(
  fc.constantFrom(
    '',
    'Zhāng Guóqìng',
    'O’Neill',
    '张国清',
    'a  b',
    ' a',
    'a\u00a0b c',
    'a\tb\rc',
    'a\nb',
    'ΑΣ Σ',
    '\ufeffx',
    '´ x',
  ),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
)

const cell = (values: readonly string[]): Cell => ({
  key: 'name',
  lang: null,
  form: 'text',
  values: packStrings(values),
  codes: null,
  rows: null,
})

const sparse = (values: readonly string[]): Cell => {
  const rows = values.flatMap((value, i) => (value === '' ? [] : [i]))
  return { ...cell(values.filter((value) => value !== '')), rows: Uint32Array.from(rows) }
}

const coded = (values: readonly string[]): Cell => {
  const texts = ['', ...new Set(values.filter((value) => value !== ''))]
  return { ...cell(texts), codes: Uint32Array.from(values, (value) => texts.indexOf(value)) }
}

/** A text with the joints written as the signs of the picture in searchNames.ts. */
function linesOf({ bytes, from }: SearchText): string[] {
  const signs = [...bytes].flatMap((byte) =>
    byte === JOINT ? [0xe2, 0x8b, 0x85] : byte === LAST_JOINT ? [0xe2, 0x88, 0x98] : [byte],
  )
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(signs))
  expect(from[0]).toBe(0)
  expect(from.at(-1)).toBe(bytes.length)
  return text.split('\n').slice(0, -1)
}

function ring(name: string): string {
  const words = fold(name).match(/\S+/g) ?? []
  return words.join('⋅') + (words.length > 1 ? `∘${words[0]}` : '')
}

const obviousLine = (names: readonly string[]) =>
  names
    .map(ring)
    .filter((one) => one !== '')
    .join('\t')

it('writes names as rings', () => {
  const names = [['Zhāng Guóqìng', '张国清'], [], ['  O’Neill ', 'de la Cruz']]
  expect(linesOf(searchPeople(names))).toEqual(['zhang⋅guoqing∘zhang\t张国清', '', "o'neill\tde⋅la⋅cruz∘de"])
})

it('makes of the bytes of cells what reading name by name does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name, name)), (names) => {
      const cells = [
        cell(names.map(([a]) => a)),
        sparse(names.map(([, b]) => b)),
        coded(names.map(([, , c]) => c)),
      ]
      const expected = names.map(obviousLine)
      expect(linesOf(searchNames(cells, names.length))).toEqual(expected)
      expect(linesOf(searchPeople(names))).toEqual(expected)
      const inParts = nameText(names.length)
      inParts.add(cells, names.length >> 1)
      expect(linesOf(inParts.text())).toEqual(expected.slice(0, names.length >> 1))
      inParts.add(cells, names.length)
      expect(linesOf(inParts.text())).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})
