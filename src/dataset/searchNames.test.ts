import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cell } from './cells.ts'
import { searchNames } from './searchNames.ts'
import { searchPeople } from './searchText.ts'
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

it('makes of bytes what is made of strings', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), (names) => {
      const cells = [cell(names.map(([a]) => a)), sparse(names.map(([, b]) => b))]
      const expected = searchPeople(names.map((pair) => pair.filter((one) => one !== '')))
      expect(searchNames(cells, names.length)).toEqual(expected)
    }),
  )
})
