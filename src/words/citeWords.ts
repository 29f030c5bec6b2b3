/** What sharing says beside links: citations, data in a link, the system's own sharing. It comes with what shares. */
import { chapter } from '../dates/chapter.ts'
import { englishCite } from './englishCite.ts'

const words = chapter<typeof englishCite>(englishCite, {
  zh: async () => (await import('./chineseCite.ts')).chineseCite,
  fr: async () => (await import('./frenchCite.ts')).frenchCite,
  es: async () => (await import('./spanishCite.ts')).spanishCite,
})

export const citeWordsIn = words.in
