/** Why a part of a link is not applied, in words: the page loads this where there is one. */
import type { LinkReason } from '../state/linkReasons.ts'
import { chineseNotice } from './chineseNotices.ts'
import { englishNotice } from './englishNotices.ts'

export const noticeText = (reason: LinkReason, lang: 'en' | 'zh'): string =>
  lang === 'zh' ? chineseNotice(reason) : englishNotice(reason)
