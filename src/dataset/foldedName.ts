/** A name as it is compared: its English spelling, or its first, folded, without what stands between words. */
import { fold } from './fold.ts'
import type { Text } from './format.ts'
import { writtenIn } from './text.ts'

export const foldedName = (name: Text): string =>
  fold(writtenIn(name, 'en'))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
