import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countStrings, packLines, packStrings, stringAt } from './strings.ts'

it('gives back the strings that were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (values) => {
      const column = packStrings(values)
      expect(Array.from({ length: countStrings(column) }, (_, i) => stringAt(column, i))).toEqual(values)
    }),
  )
})

it('keeps what looks like a byte order mark', () => {
  expect(stringAt(packStrings(['\uFEFFa']), 0)).toBe('\uFEFFa')
})

it('is empty where there is no string', () => {
  const column = packStrings(['a'])
  expect([stringAt(column, -1), stringAt(column, 1), stringAt(packStrings([]), 0)]).toEqual(['', '', ''])
})

it('gives back lines with their ends', () => {
  const line = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\n', ' '))
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const column = packLines(lines)
      const read = Array.from({ length: countStrings(column) }, (_, i) => stringAt(column, i))
      expect(read).toEqual(lines.map((text) => `${text}\n`))
    }),
  )
})
