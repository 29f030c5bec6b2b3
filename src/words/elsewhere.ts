/** Says of data that is not of the page's own site where it is from. */

import { THE_LINK } from '../dataset/columns.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { isolated } from '../dataset/text.ts'
import type { Lang } from '../languages.ts'
import { pictureWordsIn } from './pictureWords.ts'

type Whence = Pick<Dataset, 'elsewhere'>

/** Hosts, the link itself, or a file that the reader opened. */
export const elsewhereNames = ({ elsewhere }: Whence, lang: Lang): string[] =>
  elsewhere.map(({ name }) => (name === THE_LINK ? pictureWordsIn(lang).thisLink : isolated(name)))

/** "Data from data.example.org, not from this site"; empty where all of it is the site's own. */
export function elsewhereText(whence: Whence, lang: Lang): string {
  const names = elsewhereNames(whence, lang)
  const words = pictureWordsIn(lang)
  return names.length > 0 ? words.elsewhere(words.andList(names), whence.elsewhere[0]?.kind === 'file') : ''
}
