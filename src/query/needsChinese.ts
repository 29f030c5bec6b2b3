/** Whether a search needs the tables of Chinese (`knowChinese.ts`), told without them. */
import type { Dataset } from '../dataset/dataset.ts'
import { foldedNames } from '../dataset/searchedTexts.ts'
import { chineseOnly, hasChinese, LIKE_INITIALS } from './chineseNames.ts'
import { searchOf } from './textSearch.ts'
import { hits, wordsOf } from './wordHits.ts'

/** Traditional characters, or names without a Latin form. */
export const needsChinese = (dataset: Dataset, text: string): boolean =>
  hasChinese(text) || chineseOnly(foldedNames(dataset)).length > 0

/** Is there a word that may be somebody's initials, and is in nobody's name? */
export const needsInitials = (dataset: Dataset, text: string): boolean =>
  wordsOf(text).some((word) => LIKE_INITIALS.test(word) && !hits(searchOf(dataset).people, word).includes(1))
