/** What an author says is to be seen. */

import type { Dataset } from '../dataset/dataset.ts'
import { isolated, textIn } from '../dataset/text.ts'
import type { Lang } from '../languages.ts'

/** The link's headline comes before the dataset's; empty where neither has one. */
export const headlineOf = ({ head }: Pick<Dataset, 'head'>, ofLink: string, lang: Lang): string =>
  isolated(ofLink) || (head.headline ? textIn(head.headline, lang) : '')
