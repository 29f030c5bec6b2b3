import type { OfFile, Unreadable } from '../dataset/reasons.ts'

/** A file of the dataset that could not be read, and why: `words/` has the sentence. */
export class FileError extends Error {
  readonly file: string
  readonly why: Unreadable
  /** Of a file that is no JSON, to be looked at. */
  readonly bytes: ArrayBuffer | undefined
  constructor(file: string, why: Unreadable, bytes?: ArrayBuffer) {
    super(`${file}: ${why.code}`)
    this.bytes = bytes
    this.file = file
    this.why = why
  }

  get reason(): OfFile {
    return { code: 'file', file: this.file, why: this.why }
  }
}
