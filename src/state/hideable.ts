/** What an embed may leave out; never what fails, whose data it is, and the way to the full view. */

export const HIDEABLE = ['title', 'summary', 'overview', 'events', 'key', 'controls', 'sources'] as const
type Hidden = (typeof HIDEABLE)[number]

/** The words of a link that mean something here, in their order, and the others. Hands join them by commas as well. */
export function hiddenBy(words: readonly string[]): {
  readonly known: readonly Hidden[]
  readonly unknown: readonly string[]
} {
  const given = new Set(words.flatMap((word) => word.split(/[,\s]+/)).filter((word) => word !== ''))
  const known = HIDEABLE.filter((word) => given.delete(word))
  return { known, unknown: [...given] }
}
