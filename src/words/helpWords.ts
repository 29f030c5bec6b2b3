/** What the help says, in each of the page's languages: it comes with the help. */
import { chapter } from '../dates/chapter.ts'
import { englishHelp } from './englishHelp.ts'

const words = chapter<typeof englishHelp>(englishHelp, {
  zh: async () => (await import('./chineseHelp.ts')).chineseHelp,
  fr: async () => (await import('./frenchHelp.ts')).frenchHelp,
  es: async () => (await import('./spanishHelp.ts')).spanishHelp,
})

export const helpWordsIn = words.in
