/** Says of data that is not of the page's own site where it is from. */

import type { Dataset } from '../dataset/dataset.ts'
import type { Lang } from '../dates/languages.ts'
import { pictureWordsIn } from './pictureWords.ts'

/** "Data from data.example.org, not from this site"; empty where all of it is the site's own. */
export function elsewhereText({ elsewhere }: Pick<Dataset, 'elsewhere'>, lang: Lang): string {
  const names = elsewhere.map(({ name }) => name)
  const words = pictureWordsIn(lang)
  return names.length > 0 ? words.elsewhere(words.andList(names), elsewhere[0]?.kind === 'file') : ''
}
