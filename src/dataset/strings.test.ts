import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countStrings, packLines, packStrings, stringAt, stringBuilder } from './strings.ts'

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

it('collects texts and parts of bytes, whatever was expected', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('a'.repeat(64), 'a'.repeat(65), `${'a'.repeat(64)}é`, '张'.repeat(40), 'b'.repeat(200)),
  )
  const added = fc.array(fc.tuple(text, fc.boolean()), { maxLength: 20 })
  fc.assert(
    fc.property(added, fc.nat({ max: 30 }), (values, expected) => {
      const builder = stringBuilder(expected, 2)
      for (const [k, [value, asBytes]] of values.entries()) {
        expect(builder.count()).toBe(k)
        const bytes = new TextEncoder().encode(`x${value}y`)
        if (asBytes) builder.add(bytes, 1, bytes.length - 1)
        else builder.add(value)
      }
      const column = builder.column()
      expect(values.map((_, i) => stringAt(column, i))).toEqual(values.map(([value]) => value))
      expect(countStrings(column)).toBe(values.length)
      expect(column.bytes).toHaveLength(column.offsets.at(-1) ?? 0)
    }),
  )
})
