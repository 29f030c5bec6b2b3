/** What is odd in a dataset, in words: for the page, which loads this when it is asked, and for the command. */

import type { Oddity, OddityKind } from '../dataset/oddityGroups.ts'
import { chapter } from '../dates/chapter.ts'
import { shortened } from '../dates/shortened.ts'
import type { Lang } from '../languages.ts'
import { englishOddities } from './englishOddities.ts'
import { edtfText } from './termTexts.ts'

export type OddityWords = typeof englishOddities

const words = chapter<OddityWords>(englishOddities, {
  zh: async () => (await import('./chineseOddities.ts')).chineseOddities,
  fr: async () => (await import('./frenchOddities.ts')).frenchOddities,
  es: async () => (await import('./spanishOddities.ts')).spanishOddities,
})

export const oddityWordsIn = words.in

/** Which of the values are ids, and not dates. */
const IDS: Partial<Readonly<Record<OddityKind, number>>> = {
  sameTerm: 0,
  samePerson: 0,
  otherSuccessor: 0,
  otherPredecessor: 0,
  heldByTwo: 2,
  orderUnknown: 2,
}

/** What of a row is odd, beside what its group says already; empty where that is all. `nameOf` is what an id is called. */
export function oddityText(
  { kind, key, values }: Oddity,
  lang: Lang,
  nameOf: (id: string) => string = (id) => id,
): string {
  const words = oddityWordsIn(lang)
  const inWords = (value: string, i: number) => {
    if (i === IDS[kind]) return shortened(nameOf(value))
    return value === '..' ? words.current : edtfText(value, lang)
  }
  return words.told(kind, key, values.map(inWords))
}
