/** What marks say, and the dates of terms and events: after the first picture, which has none of it. */
import { chapter } from '../dates/chapter.ts'
import { englishMarks } from './englishMarks.ts'

export type MarkWords = typeof englishMarks

const words = chapter<MarkWords>(englishMarks, {
  zh: async () => (await import('./chineseMarks.ts')).chineseMarks,
  fr: async () => (await import('./frenchMarks.ts')).frenchMarks,
  es: async () => (await import('./spanishMarks.ts')).spanishMarks,
})

export const markWordsIn = words.in
