/** Why a dataset file is refused, in words: for the page, which loads this only then, and for the command. */

import type { ProblemGroup, Told } from '../dataset/problemGroups.ts'
import type { Reason } from '../dataset/reasons.ts'
import type { Suggestion } from '../dataset/suggestions.ts'
import { chapter } from '../dates/chapter.ts'
import { englishProblems } from './englishProblems.ts'

export type ProblemWords = typeof englishProblems

const words = chapter<ProblemWords>(englishProblems, {
  zh: async () => (await import('./chineseProblems.ts')).chineseProblems,
  fr: async () => (await import('./frenchProblems.ts')).frenchProblems,
  es: async () => (await import('./spanishProblems.ts')).spanishProblems,
})

export const problemWordsIn = words.in

/** Text between backticks is written in the file. */
export interface GroupTexts {
  /** Where, if it is one place alone; else empty. */
  readonly path: string
  readonly text: string
  /** The first places of several. */
  readonly places: readonly string[]
}

/** A problem alone is told with its place, several as one matter with the first few places. */
export function groupTexts(group: ProblemGroup, words: ProblemWords): GroupTexts {
  const { kind, key, table, first, count, rows } = group
  const [only] = first
  if (count === 1 && only) return { path: only.path, text: reasonText(only, words), places: [] }
  const heading = words.group(kind, key || table, words.rows(rows, table))
  const left = count > first.length ? [words.more(count - first.length)] : []
  if (SAME.includes(kind) && only) {
    const places = [...first.map(({ path }) => `\`${path}\``), ...left].join(words.comma)
    return { path: '', text: heading + insteadText(only.instead, words), places: [places] }
  }
  const told = first.map((one) => `\`${one.path}\`${words.colon}${reasonText(one, words)}`)
  return { path: '', text: heading, places: [...told, ...left] }
}

/** Kinds of which the heading says all but where. */
const SAME: readonly string[] = ['missing', 'unknownKey']

/** What to write instead stands in the place of a rule for dates. */
function reasonText({ reason, instead }: Told, words: ProblemWords): string {
  const value = instead && dateIn(reason)
  return (value === undefined ? words.reason(reason) : words.notDate(value)) + insteadText(instead, words)
}

const dateIn = (reason: Reason): string | undefined =>
  reason.code === 'notDate'
    ? `"${reason.value}"`
    : reason.code === 'dateWithoutQuotes'
      ? reason.found
      : undefined

const insteadText = (instead: Suggestion | undefined, words: ProblemWords): string =>
  instead ? words.colon + suggestionText(instead, words) : ''

function suggestionText(instead: Suggestion, words: ProblemWords): string {
  if ('write' in instead) return words.write(instead.write)
  return 'rowOf' in instead ? words.rowOf(instead.rowOf) : words.leaveOut(instead.leaveOut)
}
