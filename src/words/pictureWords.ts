/** What the picture says, in each of the page's languages: little enough to be there before it. */
import { chapter } from '../dates/chapter.ts'
import { englishPicture } from './englishPicture.ts'

export type PictureWords = typeof englishPicture

const words = chapter<PictureWords>(englishPicture, {
  zh: async () => (await import('./chinesePicture.ts')).chinesePicture,
  fr: async () => (await import('./frenchPicture.ts')).frenchPicture,
  es: async () => (await import('./spanishPicture.ts')).spanishPicture,
})

export const pictureWordsIn = words.in
