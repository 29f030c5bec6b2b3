/** What went wrong, for a reader. */

/** What the code that failed said of it; empty where only the engine spoke ("Cannot read properties of undefined"). */
export const causeOf = (error: unknown): string =>
  error instanceof Error && Object.getPrototypeOf(error) === Error.prototype ? error.message : ''
