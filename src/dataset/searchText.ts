/** Between two words of a name; no byte of UTF-8. */
export const JOINT = 0xff
/** Before its first word, once more. */
export const LAST_JOINT = 0xfe

/** Folded text of a table, one entry a line, with the place where each begins, in bytes. */
import { packStrings } from './strings.ts'

export interface SearchText {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly from: Uint32Array<ArrayBuffer>
}

/** The texts of each entry are folded. */
export function searchText(entries: readonly (readonly string[])[]): SearchText {
  const { bytes, offsets } = packStrings(entries.map((texts) => `${texts.join('\t')}\n`))
  return { bytes, from: offsets }
}
