/** A Parquet file as a table: row group by row group, column by column, each value handled as bytes. */
import {
  type ColumnMetaData,
  type FileMetaData,
  parquetMetadata,
  parquetReadObjects,
  type SchemaElement,
} from 'hyparquet'
import { type ColumnName, readColumnName } from '../dataset/columnForm.ts'
import type { ColumnTable } from '../dataset/columnTables.ts'
import type { Part, Unreadable } from '../dataset/reasons.ts'
import { asDay, isoOfDay } from '../dates/day.ts'
import type { RemoteFile } from './bytes.ts'
import { CauseError } from './cause.ts'
import { sha256 } from './digest.ts'
import { FileError } from './fileError.ts'
import { readFlat, type Take } from './flatColumn.ts'
import { checkPages } from './parquetPages.ts'
import type { Problems } from './problems.ts'
import { markupOf } from './whyUnread.ts'
import { unreadable } from './whyUnreadable.ts'

export interface ParquetColumn extends ColumnName {
  /** As the file has it. */
  readonly name: string
  readonly element: SchemaElement
  /** How many rows have no value, where the file says. */
  readonly nulls: number | undefined
}

export interface ParquetTable {
  readonly file: RemoteFile
  readonly metadata: FileMetaData
  readonly count: number
  readonly columns: readonly ParquetColumn[]
  /** First row and row count of each row group. */
  readonly groups: readonly { readonly first: number; readonly count: number }[]
  /** Of each row group and of the table of contents; empty where they are not known. */
  readonly digests: readonly string[]
}

const CONTENTS: Part = { part: 'contents' }

const MAGIC = 0x31524150 // "PAR1"

/** Reads a file's table of contents; columns that the format does not have are problems. */
export async function openParquet(
  file: RemoteFile,
  table: ColumnTable,
  problems: Problems,
  digests: readonly string[] = [],
): Promise<ParquetTable> {
  const metadata = await metadataOf(file, digests.at(-1))
  try {
    const groups: { first: number; count: number }[] = []
    let count = 0
    for (const group of metadata.row_groups) {
      groups.push({ first: count, count: Number(group.num_rows) })
      count += Number(group.num_rows)
    }
    return { file, metadata, count, groups, digests, columns: columnsOf(file, metadata, table, problems) }
  } catch (error) {
    throw unreadable(file.name, CONTENTS, error)
  }
}

async function metadataOf(file: RemoteFile, digest?: string): Promise<FileMetaData> {
  const end = await file.slice(Math.max(0, file.byteLength - 8), file.byteLength)
  const view = new DataView(end)
  if (end.byteLength < 8 || view.getUint32(4, true) !== MAGIC)
    throw new FileError(file.name, await notParquet(file))
  const length = view.getUint32(0, true)
  if (length === 0) throw new FileError(file.name, { code: 'noContents' })
  if (length + 12 > file.byteLength) throw new FileError(file.name, { code: 'contentsTooLong' })
  const contents = await file.slice(file.byteLength - length - 8, file.byteLength)
  await verify(file, contents, digest, CONTENTS)
  try {
    return parquetMetadata(contents)
  } catch (error) {
    throw unreadable(file.name, CONTENTS, error)
  }
}

/** Rejects with FileError where bytes are not those whose digest is known. */
async function verify(
  { name }: RemoteFile,
  bytes: ArrayBuffer,
  digest: string | undefined,
  part: Part,
): Promise<void> {
  if (digest === undefined) return
  const found = await sha256(bytes)
  if (found !== undefined && found !== digest) throw new FileError(name, { code: 'otherDigest', part })
}

/** The digests of a file, to be written where the file is named. Rejects with FileError where the file is none. */
export async function digestsOf(file: RemoteFile): Promise<string[]> {
  const metadata = await metadataOf(file)
  const ranges = metadata.row_groups.map((_, group) => rangeOf(file, metadata, group))
  const end = new DataView(await file.slice(file.byteLength - 8, file.byteLength))
  ranges.push([file.byteLength - 8 - end.getUint32(0, true), file.byteLength])
  const digests: string[] = []
  for (const [from, to] of ranges) digests.push((await sha256(await file.slice(from, to))) ?? '')
  return digests
}

/** A file that begins as Parquet and does not end so is cut off; a page of the server's begins with `<`. */
async function notParquet(file: RemoteFile): Promise<Unreadable> {
  if (file.byteLength < 8) return { code: 'tooShort', bytes: file.byteLength }
  const start = await file.slice(0, Math.min(file.byteLength, 4096))
  if (new DataView(start).getUint32(0, true) === MAGIC) return { code: 'cutOff', bytes: file.byteLength }
  const text = new TextDecoder().decode(start).trimStart()
  if (!text.startsWith('<')) return { code: 'notParquet' }
  return { code: markupOf(text) === 'xml' ? 'notParquetButXml' : 'notParquetButHtml' }
}

function columnsOf(
  file: RemoteFile,
  metadata: FileMetaData,
  table: ColumnTable,
  problems: Problems,
): ParquetColumn[] {
  const columns: ParquetColumn[] = []
  for (const element of topLevel(metadata.schema)) {
    const name = readColumnName(table, element.name)
    if (name) columns.push({ ...name, name: element.name, element, nulls: nullsOf(metadata, element.name) })
    else problems.add(file.name, null, element.name, { code: 'noColumn', table })
  }
  return columns
}

/** The schema is a tree written depth first. */
function topLevel([root, ...rest]: readonly SchemaElement[]): SchemaElement[] {
  const found: SchemaElement[] = []
  let next = 0
  const skip = (children: number) => {
    for (let k = 0; k < children; k++) skip(rest[next++]?.num_children ?? 0)
  }
  for (let k = 0; k < (root?.num_children ?? 0); k++) {
    const element = rest[next++]
    if (element) found.push(element)
    skip(element?.num_children ?? 0)
  }
  return found
}

function nullsOf(metadata: FileMetaData, name: string): number | undefined {
  let nulls = 0
  for (let group = 0; group < metadata.row_groups.length; group++)
    nulls += nullsIn(metadata, group, name) ?? Number.NaN
  return Number.isNaN(nulls) ? undefined : nulls
}

function nullsIn(metadata: FileMetaData, group: number, name: string): number | undefined {
  const chunk = metadata.row_groups[group]?.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema[0] === name,
  )
  const nulls = chunk?.meta_data?.statistics?.null_count
  return nulls === undefined ? undefined : Number(nulls)
}

/** The bytes of one row group, in one request. Rejects with FileError where they are not those that were written. */
export async function fetchGroup(table: ParquetTable, group: number): Promise<RemoteFile> {
  const { file, metadata, digests } = table
  const [from, to] = rangeOf(file, metadata, group)
  const bytes = await file.slice(from, to)
  // Of a table with more groups than digests the contents differ already.
  await verify(file, bytes, digests[group], { part: 'rows', ...rowsOf(table, group) })
  const slice = async (start: number, end = to) => bytes.slice(start - from, end - from)
  return { name: file.name, byteLength: file.byteLength, slice }
}

/** Where a row group lies, [from, to) in bytes. */
function rangeOf(file: RemoteFile, metadata: FileMetaData, group: number): [from: number, to: number] {
  let from = file.byteLength
  let to = 0
  for (const { meta_data } of metadata.row_groups[group]?.columns ?? []) {
    if (!meta_data) throw new FileError(file.name, { code: 'columnNowhere' })
    const start = startOf(meta_data)
    from = Math.min(from, start)
    to = Math.max(to, start + Number(meta_data.total_compressed_size))
  }
  if (from > to || to > file.byteLength) throw new FileError(file.name, { code: 'columnBeyondEnd' })
  return [from, to]
}

/** One column of one row group: `take` is given every row's value in order. Rejects with FileError where the file is corrupt. */
export async function readValues(
  table: ParquetTable,
  bytes: RemoteFile,
  group: number,
  column: ParquetColumn,
  take: Take,
): Promise<void> {
  const { first = 0, count = 0 } = table.groups[group] ?? {}
  if (nullsIn(table.metadata, group, column.name) === count) {
    for (let row = first; row < first + count; row++) take.none(row)
    return
  }
  const read = await readChunk(table, bytes, group, column, first, take)
  if (read !== count)
    throw new FileError(table.file.name, {
      code: 'rowsLost',
      part: columnIn(table, group, column.name),
      read,
      all: count,
    })
}

async function readChunk(
  table: ParquetTable,
  bytes: RemoteFile,
  group: number,
  { name }: ParquetColumn,
  first: number,
  take: Take,
): Promise<number> {
  try {
    return readFlat(await chunkOf(table, bytes, group, name), table.metadata, group, name, first, take)
  } catch (error) {
    throw unreadable(table.file.name, columnIn(table, group, name), error)
  }
}

async function chunkOf(
  { metadata }: ParquetTable,
  bytes: RemoteFile,
  group: number,
  name: string,
): Promise<ArrayBuffer> {
  const { columns = [] } = metadata.row_groups[group] ?? {}
  const chunk = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data
  if (!chunk) throw new CauseError({ code: 'noColumn' })
  const start = startOf(chunk)
  return bytes.slice(start, start + Number(chunk.total_compressed_size))
}

/** Some writers leave the dictionary's place at 0 where there is none. */
const startOf = (chunk: ColumnMetaData): number =>
  Number(chunk.dictionary_page_offset || chunk.data_page_offset)

function rowsOf({ groups }: ParquetTable, group: number): { first: number; last: number } {
  const { first = 0, count = 0 } = groups[group] ?? {}
  return { first: first + 1, last: first + count }
}

const columnIn = (table: ParquetTable, group: number, column: string): Part => ({
  part: 'column',
  column,
  ...rowsOf(table, group),
})

/** A whole table as rows: for those that are small. */
export async function readRows(table: ParquetTable): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  for (let group = 0; group < table.groups.length; group++) {
    const { first = 0, count = 0 } = table.groups[group] ?? {}
    const part = await readGroupRows(table, group, first, count).catch((error: unknown) => {
      throw unreadable(table.file.name, { part: 'file' }, error)
    })
    for (const row of part) rows.push(row)
  }
  return rows
}

async function readGroupRows(table: ParquetTable, group: number, first: number, count: number) {
  const file = await fetchGroup(table, group)
  for (const { meta_data: chunk } of table.metadata.row_groups[group]?.columns ?? []) {
    if (!chunk) continue
    const start = startOf(chunk)
    checkPages(await file.slice(start, start + Number(chunk.total_compressed_size)))
  }
  return parquetReadObjects({
    file,
    metadata: table.metadata,
    rowStart: first,
    rowEnd: first + count,
    parsers: { dateFromDays: (day) => isoOfDay(asDay(day)) },
  })
}
