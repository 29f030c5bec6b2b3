/** A file of the dataset that could not be read, and why. */
export class FileError extends Error {
  readonly file: string
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.file = file
  }
}
