/** Why a part of a link is not applied, in words: the page loads this where there is one. */
import { chapter } from '../dates/chapter.ts'
import type { Lang } from '../languages.ts'
import type { LinkReason } from '../state/linkReasons.ts'
import { englishNotice } from './englishNotices.ts'

const notices = chapter<typeof englishNotice>(englishNotice, {
  zh: async () => (await import('./chineseNotices.ts')).chineseNotice,
  fr: async () => (await import('./frenchNotices.ts')).frenchNotice,
  es: async () => (await import('./spanishNotices.ts')).spanishNotice,
})

export const noticeText = (reason: LinkReason, lang: Lang): string => notices.in(lang)(reason)
