/** The first of a file, for those who tell formats apart: a large file is not decoded to find that it is another's. */
import type { Content } from './content.ts'
import { decodeText } from './decodeText.ts'

/** So much is looked at. */
const MOST_BYTES = 1 << 16

/** The lines that begin a text, whole but for the last of a text that has no line as long as that. */
export function firstLines({ bytes }: Content): string {
  if (bytes.length <= MOST_BYTES) return decodeText(bytes)
  const end = bytes.lastIndexOf(0x0a, MOST_BYTES)
  return decodeText(bytes.subarray(0, end > 0 ? end : MOST_BYTES))
}

/** May it be JSON? */
export const beginsJson = (content: Content): boolean => /^\s*[[{]/.test(firstLines(content))
