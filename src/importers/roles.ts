/** The kind of an office: what a file says of it, else what its title's words say. */
import { fold } from '../dataset/fold.ts'
import type { Text } from '../dataset/format.ts'
import { allTexts, writtenIn } from '../dataset/text.ts'
import type { OfficeRecord } from './records.ts'
import { GROUPS, type KnownRole, ROLES } from './roleList.ts'

export interface Kind {
  readonly role: Text
  readonly group: Text
}

/** The role and group of an office; of a title that the list has no word of, its own role where the title is that of a kind, else `other`. */
export function kindOf({ title, role, group, organization, place }: OfficeRecord): Kind {
  const around = [organization?.name, organization?.partOf?.name, place].flatMap(allTexts).join(' ')
  const known = knownRole(role ?? title, around) ?? knownRole(title, around)
  // Where an office's organization or place is said apart, the title is that of the kind.
  const own = role ?? (organization === undefined && place === undefined ? undefined : title)
  return {
    role: role ?? known?.labels ?? own ?? group ?? GROUPS.other,
    group: group ?? GROUPS[known?.group ?? 'other'],
  }
}

/** Is a text that of an office, which says more than that somebody is a member? */
export function saysOffice(text: string): boolean {
  const role = knownRole(text, '')
  return role !== undefined && writtenIn(role.labels, 'en') !== 'Member'
}

/** Does a text have a word of the list? */
export const isOfficeTitle = (text: string): boolean => knownRole(text, '') !== undefined

/** The role whose word leads the title, in the first of its languages that has one. */
function knownRole(title: Text, around: string): KnownRole | undefined {
  for (const text of allTexts(title)) {
    const all = `${wordsOf(text)}${wordsOf(around)}`
    // What stands in brackets may say of what it is, and seldom what it is.
    const bare = text.replace(/[(（][^()（）]*[)）]/g, ' ')
    const found = wordIn(wordsOf(bare), all) ?? (bare === text ? undefined : wordIn(wordsOf(text), all))
    if (found) return found
  }
  return undefined
}

const wordIn = (words: string, all: string): KnownRole | undefined =>
  lastInChinese(words, all) ?? firstInEnglish(words, all)

/** Words between spaces, Chinese without any. */
const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const wordsIn = (list: string): string[] => list.split(';').map((word) => wordsOf(word).trim())

/** A role and the words of which one must stand beside its own. */
interface Entry {
  readonly role: KnownRole
  readonly beside: readonly string[] | undefined
}

/** Each word of the list with its roles, those with words beside them first. */
const ENTRIES = new Map<string, Entry[]>()
for (const role of ROLES) {
  const beside = role.beside === undefined ? undefined : wordsIn(role.beside).map(inText)
  for (const word of [...wordsIn(role.en), ...wordsIn(role.zh)])
    ENTRIES.set(word, [...(ENTRIES.get(word) ?? []), { role, beside }])
}

const LONGEST_ENGLISH = Math.max(...[...ENTRIES.keys()].map((word) => word.split(' ').length))
const LONGEST_CHINESE = 10

/** How a word stands in a text of `wordsOf`: Chinese is not parted by spaces. */
function inText(word: string): string {
  return /\p{Script=Han}/u.test(word) ? word : ` ${word} `
}

function roleOf(word: string, all: string): KnownRole | undefined {
  const entries = ENTRIES.get(word)
  return entries?.find(({ beside }) => beside === undefined || beside.some((one) => all.includes(one)))?.role
}

/** "Deputy Mayor of X, Member of Y": the first office named, by its longest word. */
function firstInEnglish(words: string, all: string): KnownRole | undefined {
  const parts = words.trim().split(' ').slice(0, MOST_WORDS)
  for (let from = 0; from < parts.length; from++)
    for (let to = Math.min(parts.length, from + LONGEST_ENGLISH); to > from; to--) {
      const word = parts.slice(from, to).join(' ')
      const role = roleOf(word, all) ?? roleOf(word.replace(/s$/, ''), all)
      if (role) return role
    }
  return undefined
}

/** Chinese names the office last: of the words that end latest the longest. */
function lastInChinese(words: string, all: string): KnownRole | undefined {
  const signs = words.trim().slice(0, MOST_WORDS * 3)
  if (!/\p{Script=Han}/u.test(signs)) return undefined
  for (let to = signs.length; to > 0; to--)
    for (let from = Math.max(0, to - LONGEST_CHINESE); from < to; from++) {
      const role = roleOf(signs.slice(from, to), all)
      if (role) return role
    }
  return undefined
}

/** Of a longer title only so many words are looked at. */
const MOST_WORDS = 40
