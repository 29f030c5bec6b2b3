/** What the page says, in each of its languages. Data is not here: the dataset brings its own texts. */

import { chinese } from './chinese.ts'
import { english } from './english.ts'

export type Words = typeof english

export const wordsIn = (lang: 'en' | 'zh'): Words => (lang === 'zh' ? chinese : english)
