import { mustParseEdtf, type Point } from '../edtf.ts'

/** One date, for tests of what is said of one. */
export function mustParsePoint(text: string): Point {
  const date = mustParseEdtf(text)
  if (date.kind !== 'point') throw new Error(`"${text}" is more than one date`)
  return date
}
