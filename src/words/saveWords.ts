/** What saving says, in each of the page's languages: it comes with what saves. */
import { chapter } from '../dates/chapter.ts'
import { englishSave } from './englishSave.ts'

const words = chapter<typeof englishSave>(englishSave, {
  zh: async () => (await import('./chineseSave.ts')).chineseSave,
  fr: async () => (await import('./frenchSave.ts')).frenchSave,
  es: async () => (await import('./spanishSave.ts')).spanishSave,
})

export const saveWordsIn = words.in
