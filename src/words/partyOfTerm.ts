/** The party of a term in words; it is said where bars are coloured by it. */
import type { Dataset } from '../dataset/dataset.ts'
import { textIn } from '../dataset/text.ts'
import type { DateLang } from '../dates/format.ts'
import { markWordsIn } from './markWords.ts'

export function partyOfTerm({ parties, term }: Dataset, i: number, lang: DateLang): string {
  const party = term.party[i] ?? -1
  return party < 0 ? markWordsIn(lang).partyUnstated : textIn(parties.row(party).name, lang)
}
