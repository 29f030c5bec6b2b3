/** What is said to those who hear the page or have no mouse; it comes when the page is filled. */
import { chapter } from '../dates/chapter.ts'
import { englishSaid } from './englishSaid.ts'

export type SaidWords = typeof englishSaid

const words = chapter<SaidWords>(englishSaid, {
  zh: async () => (await import('./chineseSaid.ts')).chineseSaid,
  fr: async () => (await import('./frenchSaid.ts')).frenchSaid,
  es: async () => (await import('./spanishSaid.ts')).spanishSaid,
})

export const saidWordsIn = words.in
