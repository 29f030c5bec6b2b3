/** Why a part of a Parquet file cannot be read: it is damaged, or it is written as this page does not read. */
import type { Cause, Part } from '../dataset/reasons.ts'
import { CauseError, causeOf } from './cause.ts'
import { FileError } from './fileError.ts'

/** What is whole, but of a kind that is not read. */
const UNSUPPORTED: readonly (readonly [RegExp, (name: string) => Cause])[] = [
  [/compression codec: (\w+)/, (name) => ({ code: 'compression', name })],
  [/unsupported encoding: (\w+)/, (name) => ({ code: 'encoding', name })],
  [/^parquet .*(?:unsupported|unhandled|not supported)/, () => ({ code: 'unknownValues' })],
]

/** What is damaged. */
const DAMAGED: readonly (readonly [RegExp, () => Cause])[] = [
  [
    /without STOP|exceeds (remaining|input)|end of input|eof|out of range|pos \+ 3/,
    () => ({ code: 'endsEarly' }),
  ],
  [/snappy|decompressed|before start of buffer|^invalid offset/, () => ({ code: 'doesNotDecompress' })],
  [/^thrift/, () => ({ code: 'otherThanHeader' })],
]

/** The reader's own words for an error are kept only where it is none of these kinds. */
export function unreadable(file: string, part: Part, error: unknown): FileError {
  if (error instanceof FileError) return error
  const words = error instanceof Error ? error.message : String(error)
  const unsupported = causeIn(UNSUPPORTED, words)
  if (unsupported) return new FileError(file, { code: 'unsupported', part, cause: unsupported })
  const cause = damageOf(error, words)
  return new FileError(file, { code: 'corrupt', part, ...(cause ? { cause } : {}) })
}

function damageOf(error: unknown, words: string): Cause | undefined {
  if (error instanceof CauseError) return error.known
  if (error instanceof RangeError) return { code: 'endsEarly' }
  const said = causeOf(error)
  return causeIn(DAMAGED, words) ?? (said === '' ? undefined : { code: 'said', words: said })
}

function causeIn(
  causes: readonly (readonly [RegExp, (name: string) => Cause])[],
  words: string,
): Cause | undefined {
  const [pattern, cause] = causes.find(([one]) => one.test(words)) ?? []
  return pattern && cause?.(pattern.exec(words)?.[1] ?? '')
}
