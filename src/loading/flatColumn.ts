/**
 * The values of one column of one row group, page by page. The reader's own way makes an object of every value and puts
 * it through the assembly of lists, for which large tables have no use: texts are handed on as places in a page.
 */
import { type FileMetaData, parquetSchema } from 'hyparquet'
import type { readColumn } from 'hyparquet/src/column.js'
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js'
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js'
import { readPlain } from 'hyparquet/src/plain.js'
import { asDay, isoOfDay } from '../dates/day.ts'
import { CauseError } from './cause.ts'
import { type Header, nextHeader, nextPage } from './parquetPages.ts'

type ColumnDecoder = Parameters<typeof readColumn>[2]

/** Takes the values of rows, in order. */
export interface Take {
  /** The bytes [from, to) are a row's value: a text, a day as it is written, or `1` for true. */
  readonly add: (row: number, bytes: Uint8Array, from: number, to: number) => void
  readonly none: (row: number) => void
  /** Where rows share values: what stands for a value, asked once for each of a dictionary; and a row that has it. */
  readonly shared?: {
    readonly code: (bytes: Uint8Array, from: number, to: number) => number
    readonly put: (row: number, code: number) => void
  }
}

/**
 * `bytes` hold the column chunk; rows are counted from `first`. Returns how many came. Throws where a page is not what
 * its header says.
 */
export function readFlat(
  bytes: ArrayBuffer,
  metadata: FileMetaData,
  group: number,
  name: string,
  first: number,
  take: Take,
): number {
  const decoder = decoderOf(metadata, group, name)
  const values = Number(metadata.row_groups[group]?.num_rows ?? 0)
  const reader = { view: new DataView(bytes), offset: 0 }
  let dictionary: Dictionary | undefined
  let seen = 0
  while (seen < values && reader.offset < bytes.byteLength - 1) {
    const header = nextHeader(reader, values - seen)
    const page = nextPage(bytes, reader.offset, header)
    reader.offset += header.compressed_page_size
    if (header.type === 'DICTIONARY_PAGE') dictionary = dictionaryOf(page, header, decoder, take)
    else seen += takePage(page, header, decoder, dictionary, first + seen, take)
  }
  return seen
}

function decoderOf(metadata: FileMetaData, group: number, name: string): ColumnDecoder {
  const root = parquetSchema(metadata)
  const leaf = root.children.find(({ element }) => element.name === name)
  const chunk = metadata.row_groups[group]?.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema[0] === name,
  )
  if (!leaf || !chunk?.meta_data) throw new CauseError({ code: 'noColumn' })
  const { type, codec } = chunk.meta_data
  return {
    type,
    codec,
    element: leaf.element,
    schemaPath: [root, leaf],
    pathInSchema: [name],
  } as unknown as ColumnDecoder
}

/** Values one after another: value `k` is `bytes[from[k] … to[k])`. */
interface Texts {
  readonly bytes: Uint8Array
  readonly from: Uint32Array
  readonly to: Uint32Array
}

interface Dictionary extends Texts {
  /** What stands for each value, where rows share them. */
  readonly codes: Int32Array | undefined
}

function dictionaryOf(
  page: Uint8Array,
  header: Header,
  decoder: ColumnDecoder,
  { shared }: Take,
): Dictionary {
  const bytes = decompressPage(page, Number(header.uncompressed_page_size), decoder.codec, undefined)
  const count = header.dictionary_page_header?.num_values ?? 0
  const texts =
    decoder.type === 'BYTE_ARRAY' ? plainTexts(bytes, count) : packed(plain(bytes, count, decoder))
  const codes =
    shared && Int32Array.from(texts.from, (from, k) => shared.code(texts.bytes, from, texts.to[k] ?? 0))
  return { ...texts, codes }
}

function plain(bytes: Uint8Array, count: number, { type, element }: ColumnDecoder): ArrayLike<unknown> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return readPlain({ view, offset: 0 }, type, count, element.type_length) as ArrayLike<unknown>
}

/** PLAIN: each text after its length in four bytes, little-endian. */
function plainTexts(bytes: Uint8Array, count: number): Texts {
  const from = new Uint32Array(count)
  const to = new Uint32Array(count)
  let at = 0
  for (let k = 0; k < count; k++) {
    const start = at + 4
    at = start + lengthAt(bytes, at)
    if (at > bytes.length) throw new CauseError({ code: 'textBeyondPage' })
    from[k] = start
    to[k] = at
  }
  return { bytes, from, to }
}

const lengthAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)) +
  (bytes[at + 3] ?? 0) * 2 ** 24

/** Values of another kind, or in another encoding, as texts. */
function packed(values: ArrayLike<unknown>): Texts {
  const texts = Array.from(values, textOf)
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0))
  const from = new Uint32Array(texts.length)
  const to = new Uint32Array(texts.length)
  let end = 0
  texts.forEach((text, k) => {
    bytes.set(text, end)
    from[k] = end
    to[k] = end += text.length
  })
  return { bytes, from, to }
}

const NOTHING = new Uint8Array(0)
const TRUE = new Uint8Array([0x31])
const encoder = new TextEncoder()

/** A number is a day of the type DATE. */
function textOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  if (typeof value === 'number') return encoder.encode(isoOfDay(asDay(value)))
  return value === true ? TRUE : NOTHING
}

/** Gives every row of a data page its value, from the row `first` on; the number of rows. */
function takePage(
  page: Uint8Array,
  header: Header,
  decoder: ColumnDecoder,
  dictionary: Dictionary | undefined,
  first: number,
  take: Take,
): number {
  const { count, encoding, levels, values } = pageOf(page, header, decoder)
  let present = count
  if (levels) for (let k = 0; k < count; k++) present -= levels[k] === 1 ? 0 : 1
  if (encoding.endsWith('_DICTIONARY')) {
    if (!dictionary) throw new CauseError({ code: 'noDictionary' })
    takeCoded(codesOf(values, present), dictionary, count, levels, first, take)
  } else {
    const isText = encoding === 'PLAIN' && decoder.type === 'BYTE_ARRAY'
    const texts = isText ? plainTexts(values, present) : packed(decoded(page, header, decoder))
    takeTexts(texts, count, levels, first, take)
  }
  return count
}

function takeTexts(
  { bytes, from, to }: Texts,
  count: number,
  levels: Uint8Array | undefined,
  first: number,
  take: Take,
): void {
  let next = 0
  for (let k = 0; k < count; k++) {
    const has = levels === undefined || levels[k] === 1
    const start = from[next] ?? 0
    const end = to[next] ?? 0
    if (has) next++
    if (!has || end === start) take.none(first + k)
    else take.add(first + k, bytes, start, end)
  }
}

function takeCoded(
  indexes: Uint32Array,
  { bytes, from, to, codes }: Dictionary,
  count: number,
  levels: Uint8Array | undefined,
  first: number,
  take: Take,
): void {
  const { shared } = take
  let next = 0
  for (let k = 0; k < count; k++) {
    const has = levels === undefined || levels[k] === 1
    const index = has ? (indexes[next++] ?? 0) : -1
    if (index >= from.length) throw new CauseError({ code: 'notInDictionary' })
    if (index < 0 || from[index] === to[index]) take.none(first + k)
    else if (codes && shared) shared.put(first + k, codes[index] ?? 0)
    else take.add(first + k, bytes, from[index] ?? 0, to[index] ?? 0)
  }
}

function codesOf(bytes: Uint8Array, count: number): Uint32Array {
  const codes = new Uint32Array(count)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const width = count > 0 ? (bytes[0] ?? 0) : 0
  if (width > 0) readRleBitPackedHybrid({ view, offset: 1 }, width, codes, bytes.length - 1)
  return codes
}

interface Page {
  readonly count: number
  readonly encoding: string
  /** 1 where a row has a value; `undefined` where all have. */
  readonly levels: Uint8Array | undefined
  /** What follows the levels, uncompressed. */
  readonly values: Uint8Array
}

/** Rows without a value are told by levels, one bit each, before the values. */
function pageOf(page: Uint8Array, header: Header, { codec, element }: ColumnDecoder): Page {
  const { data_page_header: v1, data_page_header_v2: v2 } = header
  const optional = element.repetition_type !== 'REQUIRED'
  const size = Number(header.uncompressed_page_size)
  if (header.type === 'DATA_PAGE' && v1) {
    const bytes = decompressPage(page, size, codec, undefined)
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 }
    const levels = optional ? new Uint8Array(v1.num_values) : undefined
    if (levels) readRleBitPackedHybrid(reader, 1, levels)
    return { count: v1.num_values, encoding: v1.encoding, levels, values: bytes.subarray(reader.offset) }
  }
  if (header.type !== 'DATA_PAGE_V2' || !v2) throw new CauseError({ code: 'pageKind', name: header.type })
  const levels = optional ? new Uint8Array(v2.num_values) : undefined
  const reader = {
    view: new DataView(page.buffer, page.byteOffset, page.byteLength),
    offset: v2.repetition_levels_byte_length,
  }
  if (levels) readRleBitPackedHybrid(reader, 1, levels, v2.definition_levels_byte_length)
  const before = v2.repetition_levels_byte_length + v2.definition_levels_byte_length
  const rest = page.subarray(before)
  const values = v2.is_compressed === false ? rest : decompressPage(rest, size - before, codec, undefined)
  return { count: v2.num_values, encoding: v2.encoding, levels, values }
}

/** Values in the encodings that are rare. */
function decoded(page: Uint8Array, header: Header, decoder: ColumnDecoder): ArrayLike<unknown> {
  const { data_page_header: v1 } = header
  if (!v1) return readDataPageV2(page, header, decoder).dataPage as ArrayLike<unknown>
  const bytes = decompressPage(page, Number(header.uncompressed_page_size), decoder.codec, undefined)
  return readDataPage(bytes, v1, decoder).dataPage as ArrayLike<unknown>
}
