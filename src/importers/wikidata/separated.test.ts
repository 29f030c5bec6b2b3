import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOfCsv, rowsOfTsv } from './separated.ts'

const rowsOf = (text: string) => [...rowsOfCsv(text)]

describe('rowsOfCsv', () => {
  it.each([
    ['', []],
    ['a', [['a']]],
    ['a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['a,\n,b\n', [['a', ''], ['', 'b']]],
    ['a,', [['a', '']]],
    ['"a ""b"", c",d', [['a "b", c', 'd']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['"never closed, c\nd', [['never closed, c\nd']]],
    ['"a"b,c', [['"a"b', 'c']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('reads %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows)
  }) // biome-ignore format: a table

  it('gives back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '王') })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), fc.boolean(), (rows, isClosed) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n')
        expect(rowsOf(isClosed && text !== '' ? `${text}\r\n` : text)).toEqual(rows)
      }),
    )
  })

  it('reads a cell of ten million letters', () => {
    expect(rowsOf(`"${'a'.repeat(10_000_000)}`)[0]?.[0]).toHaveLength(10_000_000)
  })
})

describe('rowsOfTsv', () => {
  it('has a row a line, with its empty cells', () => {
    expect([...rowsOfTsv('a\tb\r\n\tc\n')]).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ])
  })
})
