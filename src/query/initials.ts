/** Initials of Chinese names written in pinyin: Zhang Guoqing is typed as zgq. */

/** A syllable without its tone; what closes it does not, where a vowel follows: Linan is Li and nan, Lingang Lin and gang. */
const SYLLABLE =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iao|uai|a[io]|ei|ou|i[aeou]|u[aeio]|[aeiou])(?:ng?(?![aeiou])|r(?![a-z]))?/g

/** Three characters and a surname of two have so many syllables. */
const MOST_SYLLABLES = 4

/**
 * The initials of a folded name of two or more words, each of them whole syllables of pinyin; nothing where it is not such a
 * name. Names of other languages may look like it (Kanda Mari): nobody types what is found of them.
 */
export function initialsOf(name: string): string[] {
  const words = name.split(' ')
  if (words.length < 2) return []
  const syllables = name.match(SYLLABLE) ?? []
  const isPinyin = syllables.join('') === name.replace(/[ '-]/g, '')
  const initials = syllables.map((syllable) => syllable.slice(0, 1))
  const isName = isPinyin && initials.length >= words.length && initials.length <= MOST_SYLLABLES
  return isName ? [initials.join('')] : []
}
