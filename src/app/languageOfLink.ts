/** The language that a link names, read before the page's code has come: its words are asked for beside that. */
import type { Lang } from '../languages.ts'

/** What the picture says in each, as `dates/format.ts` and `words/pictureWords.ts` will ask for it. */
const EARLY: Readonly<Record<Exclude<Lang, 'en'>, () => readonly Promise<unknown>[]>> = {
  zh: () => [import('../dates/chinese.ts'), import('../words/chinesePicture.ts')],
  fr: () => [import('../dates/french.ts'), import('../words/frenchPicture.ts')],
  es: () => [import('../dates/spanish.ts'), import('../words/spanishPicture.ts')],
}

/** `zh-Hans` and `ZH` are `zh`; English where none of the page's languages is named. */
export function languageOfLink(search: string): Lang {
  const tag = /[?&;]lang=([a-z]{2})(?![a-z])/i.exec(search)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(EARLY, tag) ? (tag as keyof typeof EARLY) : 'en'
}

/** Has them on their way. Whoever needs them hears of what went wrong. */
export function askForWords(lang: Lang): void {
  if (lang !== 'en') for (const words of EARLY[lang]()) words.catch(() => {})
}
