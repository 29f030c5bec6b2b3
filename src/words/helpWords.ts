/** What the help says, in each of the page's languages: it comes with the help. */
import { chineseHelp } from './chineseHelp.ts'
import { englishHelp } from './englishHelp.ts'

export const helpWordsIn = (lang: 'en' | 'zh'): typeof englishHelp =>
  lang === 'zh' ? chineseHelp : englishHelp
