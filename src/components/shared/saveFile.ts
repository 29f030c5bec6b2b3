/** A file for the reader's own disk, made of pieces of text. */
export function saveFile(name: string, pieces: readonly (string | Blob)[], type: string): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has it when it says so to nobody: a minute is time enough.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
