/** Says of data that is not of the page's own site where it is from. */
import type { Dataset } from '../dataset/dataset.ts'
import { pictureWordsIn } from './pictureWords.ts'

/** "Data from data.example.org, not from this site"; empty where all of it is the site's own. */
export function elsewhereText({ elsewhere }: Pick<Dataset, 'elsewhere'>, lang: 'en' | 'zh'): string {
  const words = pictureWordsIn(lang)
  const [first] = elsewhere
  if (!first) return ''
  const names = words.andList(elsewhere.map(({ name }) => name))
  return first.kind === 'file' ? words.fromFiles(names) : words.fromHosts(names)
}
