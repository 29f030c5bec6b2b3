/** What saving a file says while it is made, and a page as one file of itself, in each of the page's languages. */
import { chapter } from '../dates/chapter.ts'
import { englishPageFile } from './englishPageFile.ts'

const words = chapter<typeof englishPageFile>(englishPageFile, {
  zh: async () => (await import('./chinesePageFile.ts')).chinesePageFile,
  fr: async () => (await import('./frenchPageFile.ts')).frenchPageFile,
  es: async () => (await import('./spanishPageFile.ts')).spanishPageFile,
})

export const pageFileWordsIn = words.in
