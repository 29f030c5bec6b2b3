/** The pages of a column chunk: each with a header, which is believed only where it fits what follows it. */
import { parquetHeader } from 'hyparquet/src/column.js'
import { CauseError } from './cause.ts'
import { crc32 } from './digest.ts'

export type Header = ReturnType<typeof parquetHeader>

/**
 * Throws unless each page of a column chunk is as its header says, by length and by checksum: for what the reader decodes in its own way,
 * which never comes to an end where a damaged header has lost a length.
 */
export function checkPages(bytes: ArrayBuffer): void {
  const reader = { view: new DataView(bytes), offset: 0 }
  while (reader.offset < bytes.byteLength - 1) {
    const header = nextHeader(reader, Number.POSITIVE_INFINITY)
    nextPage(bytes, reader.offset, header)
    reader.offset += header.compressed_page_size
  }
}

/** A page has the checksum that its header names, where it names one. */
export function nextPage(
  bytes: ArrayBuffer,
  offset: number,
  { crc, compressed_page_size }: Header,
): Uint8Array {
  const page = new Uint8Array(bytes, offset, compressed_page_size)
  if (crc !== undefined && crc32(page) !== (crc | 0)) throw new CauseError({ code: 'checksum' })
  return page
}

/** The header at the reader's place, for `rows` rows at most. Throws where it contradicts itself or what is left of the chunk. */
export function nextHeader(reader: { view: DataView<ArrayBuffer>; offset: number }, rows: number): Header {
  const header = parquetHeader(reader)
  const { data_page_header: v1, data_page_header_v2: v2, dictionary_page_header: dictionary } = header
  const { compressed_page_size: size, uncompressed_page_size: whole } = header
  const levels = (v2?.definition_levels_byte_length ?? 0) + (v2?.repetition_levels_byte_length ?? 0)
  const isWhole =
    header.type === 'DICTIONARY_PAGE'
      ? fits(dictionary?.num_values, whole)
      : header.type === 'DATA_PAGE'
        ? fits(v1?.num_values, rows)
        : fits(v2?.num_values, rows) &&
          fits(v2?.num_nulls, v2?.num_values ?? 0) &&
          fits(v2?.definition_levels_byte_length, size) &&
          fits(v2?.repetition_levels_byte_length, size) &&
          fits(levels, size)
  if (!isWhole || !fits(size, reader.view.byteLength - reader.offset) || !fits(whole, 2 ** 31))
    throw new CauseError({ code: 'otherThanHeader' })
  return header
}

const fits = (value: number | undefined, most: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value <= most
