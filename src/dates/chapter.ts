/**
 * What is said in each language, a chapter at a time: English is always there, another language comes as a file of its own where
 * a reader wants it. A chapter of a language that has not come is English.
 */
import type { Lang } from '../languages.ts'

export interface Chapter<W> {
  /** The words of a language, or those of English. */
  in(lang: Lang): W
  /** Has them come. Never rejects: where they cannot be had, English stays. */
  come(lang: Lang): Promise<void>
}

type Others<W> = Readonly<Record<Exclude<Lang, 'en'>, () => Promise<W>>>

/** Those whose code is here by now. */
const chapters: Chapter<unknown>[] = []
const wanted = new Set<Lang>(['en'])

export function chapter<W>(english: W, others: Others<W>): Chapter<W> {
  const known = new Map<Lang, W>([['en', english]])
  const come = async (lang: Lang) => {
    if (lang === 'en' || known.has(lang)) return
    await others[lang]().then(
      (words) => void known.set(lang, words),
      () => {},
    )
  }
  const made = { in: (lang: Lang) => known.get(lang) ?? english, come }
  chapters.push(made)
  return made
}

/** Has all chapters whose code is here speak these languages, and those asked for before; to be asked again where code comes later. */
export async function learn(...langs: readonly Lang[]): Promise<void> {
  for (const lang of langs) wanted.add(lang)
  await Promise.all([...wanted].flatMap((lang) => chapters.map((one) => one.come(lang))))
}

/** Code that comes with chapters of its own, when these speak what the others do. */
export async function spoken<M>(code: Promise<M>): Promise<M> {
  const come = await code
  await learn()
  return come
}

/** Was it asked for? */
export const isWanted = (lang: Lang): boolean => wanted.has(lang)
