/** A failure in words: why the file was not read, and what is wrong in it. The page loads this only where a file is refused. */

import { groupProblems } from '../dataset/problemGroups.ts'
import type { Lang } from '../languages.ts'
import { type GroupTexts, groupTexts, type ProblemWords, problemWordsIn } from '../words/problemWords.ts'
import type { Failure } from './readBytes.ts'
import { type Unread, whyUnread } from './whyUnread.ts'

export interface Explained {
  readonly reason: string
  /** How many problems there are; empty where there are none. */
  readonly count: string
  /** The first kinds of problems. */
  readonly groups: readonly GroupTexts[]
  /** How many kinds there are beside these; empty where there are none. */
  readonly more: string
}

type Why = Pick<Failure, 'reason' | 'bytes' | 'problems' | 'problemCount'>

/** Kinds of problems that are listed. */
const LISTED = 50

export function explain(failure: Why, lang: Lang): Explained {
  const words = problemWordsIn(lang)
  const { bytes, problems, problemCount } = failure
  const groups = groupProblems(problems)
  return {
    reason: (bytes && unreadText(whyUnread(bytes), failure.reason, words)) ?? words.sentence(failure.reason),
    count: problemCount === 0 ? '' : words.count(problemCount, problems.length),
    groups: groups.slice(0, LISTED).map((group) => groupTexts(group, words)),
    more: groups.length > LISTED ? words.moreGroups(groups.length - LISTED) : '',
  }
}

/** Of a file that is no JSON at all there is more to say only where it is plain what it is instead. */
const PLAIN: readonly Unread['kind'][] = ['empty', 'webPage', 'xml', 'utf16']

function unreadText(why: Unread, { code }: Why['reason'], words: ProblemWords): string | undefined {
  if (code === 'unknownFormat' && !PLAIN.includes(why.kind)) return undefined
  if (why.kind === 'cutOff') return words.cutOff(why.bytes)
  if (why.kind === 'slip') {
    const { place, slip } = why
    return words.notJson(place.line, place.column, words.slip(slip.kind, slip.found))
  }
  if (why.kind !== 'notUtf8') return words[why.kind]
  const { place, offset, byte, letter } = why
  return words.notUtf8(place.line, place.column, `0x${byte.toString(16).toUpperCase()}`, offset, letter)
}
