/**
 * The values of one column of one row group, page by page. The reader's own way puts every value through the assembly
 * of lists, for which large tables have no use.
 */
import { type DecodedArray, type FileMetaData, parquetSchema } from 'hyparquet'
import { parquetHeader, type readColumn } from 'hyparquet/src/column.js'
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js'
import { readPlain } from 'hyparquet/src/plain.js'

type ColumnDecoder = Parameters<typeof readColumn>[2]
type Header = ReturnType<typeof parquetHeader>

/** What a value becomes; a dictionary's are converted once. */
export type Convert = (value: unknown) => unknown
/** Takes the rows' values in order, `undefined` where there is none. */
export type Take = (value: unknown) => void

/**
 * `bytes` hold the column chunk. `values` is how many rows to read; resolves to how many came. Throws where a page is
 * not what its header says.
 */
export function readFlat(
  bytes: ArrayBuffer,
  metadata: FileMetaData,
  group: number,
  name: string,
  convert: Convert,
  take: Take,
): number {
  const decoder = decoderOf(metadata, group, name)
  const values = Number(metadata.row_groups[group]?.num_rows ?? 0)
  const reader = { view: new DataView(bytes), offset: 0 }
  let dictionary: unknown[] | undefined
  let seen = 0
  while (seen < values && reader.offset < bytes.byteLength - 1) {
    const header = parquetHeader(reader)
    const page = new Uint8Array(bytes, reader.offset, header.compressed_page_size)
    reader.offset += header.compressed_page_size
    if (header.type === 'DICTIONARY_PAGE')
      dictionary = Array.from(dictionaryOf(page, header, decoder), convert)
    else seen += takePage(page, header, decoder, dictionary, convert, take)
  }
  return seen
}

function decoderOf(metadata: FileMetaData, group: number, name: string): ColumnDecoder {
  const root = parquetSchema(metadata)
  const leaf = root.children.find(({ element }) => element.name === name)
  const chunk = metadata.row_groups[group]?.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema[0] === name,
  )
  if (!leaf || !chunk?.meta_data) throw new Error('the column is nowhere')
  const { type, codec } = chunk.meta_data
  return {
    type,
    codec,
    element: leaf.element,
    schemaPath: [root, leaf],
    pathInSchema: [name],
  } as unknown as ColumnDecoder
}

function dictionaryOf(
  page: Uint8Array,
  header: Header,
  { type, element, codec }: ColumnDecoder,
): ArrayLike<unknown> {
  const bytes = decompressPage(page, Number(header.uncompressed_page_size), codec, undefined)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = header.dictionary_page_header?.num_values ?? 0
  return readPlain({ view, offset: 0 }, type, count, element.type_length) as ArrayLike<unknown>
}

/** Gives every row of a data page its value; the number of rows. */
function takePage(
  page: Uint8Array,
  header: Header,
  decoder: ColumnDecoder,
  dictionary: unknown[] | undefined,
  convert: Convert,
  take: Take,
): number {
  const { count, encoding, levels, data } = pageOf(page, header, decoder)
  const coded = encoding.endsWith('_DICTIONARY') ? dictionary : undefined
  if (encoding.endsWith('_DICTIONARY') && !coded) throw new Error('a page has no dictionary')
  let next = 0
  for (let k = 0; k < count; k++) {
    if (levels && levels.length > 0 && levels[k] !== 1) take(undefined)
    else {
      const value = (data as ArrayLike<unknown>)[next++]
      take(coded ? coded[value as number] : convert(value))
    }
  }
  return count
}

interface Page {
  readonly count: number
  readonly encoding: string
  readonly levels: number[] | undefined
  readonly data: DecodedArray
}

function pageOf(page: Uint8Array, header: Header, decoder: ColumnDecoder): Page {
  const { data_page_header: v1, data_page_header_v2: v2 } = header
  if (header.type === 'DATA_PAGE' && v1) {
    const bytes = decompressPage(page, Number(header.uncompressed_page_size), decoder.codec, undefined)
    const { definitionLevels, dataPage } = readDataPage(bytes, v1, decoder)
    return { count: v1.num_values, encoding: v1.encoding, levels: definitionLevels, data: dataPage }
  }
  if (header.type !== 'DATA_PAGE_V2' || !v2) throw new Error(`a page of the kind ${header.type}`)
  const { definitionLevels, dataPage } = readDataPageV2(page, header, decoder)
  return { count: v2.num_values, encoding: v2.encoding, levels: definitionLevels, data: dataPage }
}
