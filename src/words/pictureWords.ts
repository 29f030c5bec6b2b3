/** What the picture says, in each of the page's languages: little enough to be there before it. */
import { chinesePicture } from './chinesePicture.ts'
import { englishPicture } from './englishPicture.ts'

export type PictureWords = typeof englishPicture

export const pictureWordsIn = (lang: 'en' | 'zh'): PictureWords =>
  lang === 'zh' ? chinesePicture : englishPicture
