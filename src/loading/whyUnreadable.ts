/** Why a part of a Parquet file cannot be read: it is damaged, or it is written as this page does not read. */
import { causeOf } from './cause.ts'
import { FileError } from './fileError.ts'

/** What is whole, but of a kind that is not read; `$1` is which. */
const UNSUPPORTED: readonly (readonly [RegExp, string])[] = [
  [/compression codec: (\w+)/, 'the compression $1 is not supported: write it with Snappy, or without any'],
  [/unsupported encoding: (\w+)/, 'the encoding $1 is not supported'],
  [/^parquet .*(unsupported|unhandled|not supported)/, 'a kind of value is not supported'],
]

/** What is damaged. */
const DAMAGED: readonly (readonly [RegExp, string])[] = [
  [/without STOP|exceeds (remaining|input)|end of input|eof|out of range|pos \+ 3/, 'it ends too early'],
  [/snappy|decompressed|before start of buffer|^invalid offset/, 'it does not decompress'],
  [/^thrift/, 'a page is not what its header says'],
]

/** The reader's own words for an error are kept only where it is none of these kinds. */
export function unreadable(file: string, what: string, error: unknown): FileError {
  if (error instanceof FileError) return error
  const words = error instanceof Error ? error.message : String(error)
  const unsupported = causeIn(UNSUPPORTED, words)
  if (unsupported) return new FileError(file, `${what} cannot be read (${unsupported})`)
  const damage =
    error instanceof RangeError ? 'it ends too early' : (causeIn(DAMAGED, words) ?? causeOf(error))
  return new FileError(file, `is corrupt: ${what} cannot be read${damage === '' ? '' : ` (${damage})`}`)
}

function causeIn(causes: readonly (readonly [RegExp, string])[], words: string): string | undefined {
  const [pattern, cause] = causes.find(([one]) => one.test(words)) ?? []
  return pattern && cause?.replace('$1', pattern.exec(words)?.[1] ?? '')
}
