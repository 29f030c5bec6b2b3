/** What is odd in a dataset, in words: for the page, which loads this when it is asked, and for the command. */

import type { Oddity } from '../dataset/oddities.ts'
import { chapter } from '../dates/chapter.ts'
import type { Lang } from '../dates/languages.ts'
import { shortened } from '../dates/shortened.ts'
import { englishOddities } from './englishOddities.ts'
import { edtfText } from './termTexts.ts'

export type OddityWords = typeof englishOddities

const words = chapter<OddityWords>(englishOddities, {
  zh: async () => (await import('./chineseOddities.ts')).chineseOddities,
  fr: async () => (await import('./frenchOddities.ts')).frenchOddities,
  es: async () => (await import('./spanishOddities.ts')).spanishOddities,
})

export const oddityWordsIn = words.in

/** What of a row is odd, beside what its group says already; empty where that is all. */
export function oddityText({ kind, key, values }: Oddity, lang: Lang): string {
  const words = oddityWordsIn(lang)
  const inWords = (value: string) => (value === '..' ? words.current : edtfText(value, lang))
  return words.told(kind, key, kind === 'sameTerm' ? values.map(shortened) : values.map(inWords))
}
