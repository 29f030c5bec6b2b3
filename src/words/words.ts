/** What the page says, in each of its languages. Data is not here: the dataset brings its own texts. */

import { chapter } from '../dates/chapter.ts'
import { english } from './english.ts'

export type Words = typeof english

const words = chapter<Words>(english, {
  zh: async () => (await import('./chinese.ts')).chinese,
  fr: async () => (await import('./french.ts')).french,
  es: async () => (await import('./spanish.ts')).spanish,
})

export const wordsIn = words.in
