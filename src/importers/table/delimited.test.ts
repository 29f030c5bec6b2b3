import fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../content.ts'
import { readDelimited } from './delimited.ts'
import { DELIMITERS, delimiterOf } from './delimiter.ts'

const contentOfBytes = (bytes: Uint8Array) => contentOf(Uint8Array.from(bytes).buffer, 'x.csv')

async function read(bytes: Uint8Array, delimiter: (typeof DELIMITERS)[number] = ',') {
  const sheet = await readDelimited(contentOfBytes(bytes), delimiter)
  return { rows: [...sheet.rows()], again: [...sheet.rows()], malformed: sheet.malformed ?? new Map() }
}

const readText = (text: string) => read(new TextEncoder().encode(text))

const cell = fc.oneof(
  fc.constantFrom('', 'Ann', '王明', '"', '""', ',', ';', '\t', '|', 'a\nb', "'", ' ', 'x"y', '2001-05'),
  fc.string({ unit: 'grapheme' }),
)
const rows = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  )

/** Line ends within cells are told apart from those between rows, but not from each other. */
const oneLineEnd = (text: string) => text.replace(/\r\n?/g, '\n')

describe('a table in text', () => {
  it('comes back, whatever is in it, with any delimiter and line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (table, delimiter, newline) => {
          const text = papa.unparse(table, { delimiter, newline, quotes: true })
          const {
            rows: back,
            again,
            malformed,
          } = await read(new TextEncoder().encode(`${text}${newline}`), delimiter)
          expect(back).toEqual(table.map((row) => row.map(oneLineEnd)))
          expect(again).toEqual(back)
          expect(malformed.size).toBe(0)
        },
      ),
    )
  })

  it('is read as one parser reads all of it, with lines that have quotes between others', async () => {
    const line = fc.constantFrom('a,b', '', ',', 'Ann Lee,1', '"a",b', '"a\nb",c', 'a,"b ""c"""', 'x"y,z')
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), async (lines) => {
        const text = ['h,i', ...lines].join('\n')
        const { rows: back, malformed } = await readText(`${text}\n`)
        expect(back).toEqual(papa.parse(text, { delimiter: ',', newline: '\n' }).data)
        expect(malformed.size).toBe(0)
      }),
    )
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'comes back where it is longer than a piece, which ends %i bytes into a row',
    async (n) => {
      const { rows: back, malformed } = await readText(
        `${'x'.repeat(n)}\r\n${'"é ""x""\r\n王",b\r\n'.repeat(30_000)}`,
      )
      expect(malformed.size).toBe(0)
      expect(back.length).toBe(30_001)
      expect(new Set(back.slice(1).map((row) => row.join('|')))).toEqual(new Set(['é "x"\n王|b']))
    },
  )

  it.each([
    ['a quote that nobody closes', 'a,b\nAnn,"open,x\nBo,y\n', [['a', 'b'], [], ['Bo', 'y']], [2]],
    ['the same in the last row', 'a,b\nBo,"y', [['a', 'b'], []], [2]],
    [
      'quotes that should be double, on one line',
      'a,"He said "hi" to"\nb,c',
      [
        ['a', 'He said "hi" to'],
        ['b', 'c'],
      ],
      [],
    ],
    ['a line that goes on behind such', 'a,"x"y\nb,"c"\nd,e', [[], ['b', 'c'], ['d', 'e']], [1]],
    ['a first line that names the delimiter', 'sep=,\na,b\n', [['a', 'b']], []],
    ['blank lines', 'a,b\n\n\nc,d', [['a', 'b'], [''], [''], ['c', 'd']], []],
    ['nothing', '', [], []],
  ])('reads %s', async (_, text, table, malformed) => {
    const found = await readText(text)
    expect(found.rows).toEqual(table)
    expect([...found.malformed.keys()]).toEqual(malformed)
  })

  it('reads each line alone in a file full of quotes in the wrong places', async () => {
    const found = await readText(`${'a,"open\n'.repeat(3000)}b,c\n`)
    expect(found.rows.length).toBe(3001)
    expect(found.rows.at(-1)).toEqual(['b', 'c'])
    expect(found.malformed.size).toBe(3000)
  })

  it('reads what is no table as one row, however long', async () => {
    const { rows: found } = await readText('x'.repeat(3_000_000))
    expect(found.length).toBeLessThan(5)
  })
})

describe('the delimiter', () => {
  it.each([
    ['name,office,start\nAnn,Mayor,2001\n', ','],
    ['name;office;start\nAnn;Mayor, first;1,5\nBo;Judge, x;2,5', ';'],
    ['name\toffice\tstart\nAnn, B\tMayor, first\t2001', '\t'],
    ['a|b|c\n1|2|3\n', '|'],
    ['A list of officials\n\nName,Office,Start\nAnn,"Mayor;\nof X",2001', ','],
    ['sep=;\nx;y', ';'],
    ['姓名,职务\n王明,市长', ','],
  ])('of %j is %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter))

  it.each([
    [
      'Dear all,\n\nI write to you, as promised, about the matter.\nIt is, I think, of interest.\nYours,\nAnn\n',
    ],
    ['Name\nAnn Lee\nBo Ek\n'],
    ['one line, of text'],
    [''],
  ])('of %j is none', (text) => expect(delimiterOf(text)).toBeUndefined())
})
