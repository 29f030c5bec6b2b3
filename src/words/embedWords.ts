/** What is said of embedding, in each of the page's languages: it comes with what shares. */
import { chapter } from '../dates/chapter.ts'
import { englishEmbed } from './englishEmbed.ts'

const words = chapter<typeof englishEmbed>(englishEmbed, {
  zh: async () => (await import('./chineseEmbed.ts')).chineseEmbed,
  fr: async () => (await import('./frenchEmbed.ts')).frenchEmbed,
  es: async () => (await import('./spanishEmbed.ts')).spanishEmbed,
})

export const embedWordsIn = words.in
