/** What is odd in a dataset, in words: for the page, which loads this when it is asked, and for the command. */
import type { Oddity } from '../dataset/oddities.ts'
import { shortened } from '../dates/shortened.ts'
import { chineseOddities } from './chineseOddities.ts'
import { englishOddities } from './englishOddities.ts'
import { edtfText } from './termTexts.ts'

export type OddityWords = typeof englishOddities

export const oddityWordsIn = (lang: 'en' | 'zh'): OddityWords =>
  lang === 'zh' ? chineseOddities : englishOddities

/** What of a row is odd, beside what its group says already; empty where that is all. */
export function oddityText({ kind, key, values }: Oddity, lang: 'en' | 'zh'): string {
  const words = oddityWordsIn(lang)
  const inWords = (value: string) => (value === '..' ? words.current : edtfText(value, lang))
  return words.told(kind, key, kind === 'sameTerm' ? values.map(shortened) : values.map(inWords))
}
