import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { parquetMetadata, type SchemaElement } from 'hyparquet'
import { ByteWriter, parquetWriteBuffer } from 'hyparquet-writer'
import { writePageHeader } from 'hyparquet-writer/src/datapage.js'
import { expect, it } from 'vitest'
import { readFlat } from './flatColumn.ts'
import { checkPages } from './parquetPages.ts'

const FIRST = 7

/** The values of a file's only column, as they are taken: dictionaries' by code where `shared`. */
function read(file: ArrayBuffer, count: number, shared: boolean): (string | null | undefined)[] {
  const metadata = parquetMetadata(file)
  const chunk = metadata.row_groups[0]?.columns[0]?.meta_data
  if (!chunk) throw new Error('no column')
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset)
  const bytes = file.slice(start, start + Number(chunk.total_compressed_size))
  const values: (string | null | undefined)[] = new Array(count).fill(undefined)
  const texts: string[] = []
  const textOf = (part: Uint8Array, from: number, to: number) =>
    new TextDecoder().decode(part.subarray(from, to))
  const put = (row: number, value: string | null) => {
    expect(values[row - FIRST]).toBeUndefined()
    values[row - FIRST] = value
  }
  const read = readFlat(bytes, metadata, 0, 'value', FIRST, {
    add: (row, part, from, to) => put(row, textOf(part, from, to)),
    none: (row) => put(row, null),
    ...(shared && {
      shared: {
        code: (part: Uint8Array, from: number, to: number) => texts.push(textOf(part, from, to)) - 1,
        put: (row: number, code: number) => put(row, texts[code] ?? ''),
      },
    }),
  })
  expect(read).toBe(count)
  return values
}

const text = fc.oneof(
  fc.constantFrom('2017-10', '2013', '张国清', 'a'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const encodings = [
  'PLAIN',
  'RLE_DICTIONARY',
  'DELTA_BYTE_ARRAY',
  'DELTA_LENGTH_BYTE_ARRAY',
  undefined,
] as const

it('hands on texts as they were written, in every encoding, an empty one as none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(text), { minLength: 1, maxLength: 300 }),
      fc.constantFrom(...encodings),
      fc.constantFrom('SNAPPY', 'UNCOMPRESSED'),
      fc.boolean(),
      fc.integer({ min: 40, max: 4000 }),
      (values, encoding, codec, shared, pageSize) => {
        const file = parquetWriteBuffer({
          columnData: [
            { name: 'value', data: values, type: 'STRING', nullable: true, ...(encoding && { encoding }) },
          ],
          codec,
          pageSize,
        })
        expect(read(file, values.length, shared)).toEqual(values.map((value) => value || null))
      },
    ),
    { numRuns: 300 },
  )
})

it('hands on a column without gaps, days as they are written, and what is true', () => {
  const texts = ['x', 'yy', 'x', 'x']
  const written = (column: object) =>
    parquetWriteBuffer({ columnData: [{ name: 'value', ...column }] as never })
  expect(read(written({ data: texts, type: 'STRING', nullable: false }), 4, false)).toEqual(texts)
  const schema = [
    { name: 'root', num_children: 1 },
    { name: 'value', type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
  ] as SchemaElement[]
  const days = [new Date('2017-10-18'), null, new Date('1907-01-02'), new Date('2017-10-18')]
  for (const encoding of ['PLAIN', 'RLE_DICTIONARY'] as const) {
    const file = parquetWriteBuffer({ schema, columnData: [{ name: 'value', data: days, encoding }] })
    expect(read(file, 4, true)).toEqual(['2017-10-18', null, '1907-01-02', '2017-10-18'])
  }
  expect(read(written({ data: [true, false, null, true], type: 'BOOLEAN' }), 4, false)).toEqual([
    '1', null, null, '1',
  ]) // biome-ignore format: on one line
})

it('a page that names its checksum is refused where it does not have it', () => {
  const page = new TextEncoder().encode('a page of some bytes')
  const chunk = (crc: number) => {
    const writer = new ByteWriter()
    writePageHeader(writer, {
      type: 'DICTIONARY_PAGE',
      uncompressed_page_size: page.length,
      compressed_page_size: page.length,
      crc,
      dictionary_page_header: { num_values: 1, encoding: 'PLAIN' },
    })
    writer.appendBytes(page)
    return writer.getBuffer()
  }
  const right = zlibCrc(page)
  expect(() => checkPages(chunk(right))).not.toThrow()
  expect(() => checkPages(chunk(right ^ 1))).toThrow('checksum')
})

/** As gzip has it, in the last eight bytes of what it writes. */
const zlibCrc = (bytes: Uint8Array): number => gzipSync(bytes).readInt32LE(gzipSync(bytes).length - 8)
