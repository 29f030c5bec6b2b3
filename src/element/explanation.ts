/** What was not applied or could not be shown, in words: it comes where there is something to say. */
import { explain } from '../loading/explain.ts'
import type { Failure } from '../loading/readBytes.ts'
import type { Notice } from '../state/url.ts'
import type { Lang } from '../state/viewState.ts'
import { elementWordsIn } from '../words/elementWords.ts'
import { noticeText } from '../words/noticeWords.ts'
import { visibleReason } from '../words/visibleReason.ts'

/** So many kinds of problems are named; more are counted. */
const MOST_GROUPS = 3

export const noticeInWords = ({ parameter, value, reason }: Notice, lang: Lang): string =>
  elementWordsIn(lang).attribute(parameter, visibleReason(noticeText(reason, lang), value))

/** The reason, and in a few lines what is wrong in the file. */
export function failureInWords(failure: Failure, lang: Lang): readonly string[] {
  const { reason, count, groups } = explain(failure, lang)
  const lines = [reason, count, ...groups.slice(0, MOST_GROUPS).map(({ text }) => text)]
  return lines.filter((line) => line !== '')
}
