/** What is said where data is opened and where it is said how it was read, in each of the page's languages: it comes with these. */
import { chapter } from '../dates/chapter.ts'
import { englishOpen } from './englishOpen.ts'

export type OpenWords = typeof englishOpen

const words = chapter<OpenWords>(englishOpen, {
  zh: async () => (await import('./chineseOpen.ts')).chineseOpen,
  fr: async () => (await import('./frenchOpen.ts')).frenchOpen,
  es: async () => (await import('./spanishOpen.ts')).spanishOpen,
})

export const openWordsIn = words.in
