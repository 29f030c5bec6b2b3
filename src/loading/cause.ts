/** What went wrong, for a reader. */
import type { Cause } from '../dataset/reasons.ts'

/** What the code that failed said of it; empty where only the engine spoke ("Cannot read properties of undefined"). */
export const causeOf = (error: unknown): string =>
  error instanceof Error && Object.getPrototypeOf(error) === Error.prototype ? error.message : ''

/** A part of a Parquet file that is not read, for a reason that this code knows. */
export class CauseError extends Error {
  readonly known: Cause
  constructor(known: Cause) {
    super(known.code)
    this.known = known
  }
}
