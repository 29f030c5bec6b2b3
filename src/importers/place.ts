/** Where something stands in the reader's own file, counted as the reader's program counts. */

/** Of several files that are read together, `file` says which; the first has none. */
export type Place = Spot & { readonly file?: string | undefined }

type Spot =
  /** Rows count from 1, with the headings; a column is the letter that a spreadsheet gives it, and its heading. */
  | {
      readonly kind: 'row'
      readonly row: number
      readonly sheet?: string | undefined
      readonly column?: Column | undefined
    }
  | { readonly kind: 'line'; readonly line: number }
  /** In JSON: `memberships[3].start_date`. */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'file' }

interface Column {
  readonly letter: string
  readonly heading: string
}

/** What a source's `at` says of a place; `undefined` of the file as a whole. */
export function atOf(place: Place): string | undefined {
  switch (place.kind) {
    case 'row':
      return place.sheet === undefined ? `row ${place.row}` : `${place.sheet}, row ${place.row}`
    case 'line':
      return `line ${place.line}`
    case 'path':
      return place.path
    case 'file':
      return undefined
  }
}

/** The letters of a column, counted from 0: A, B, …, Z, AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter
}
