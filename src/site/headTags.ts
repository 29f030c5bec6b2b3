/** What the page's head says to those who show a link to it, and to search engines. */
import type { Dataset } from '../dataset/dataset.ts'
import { textIn } from '../dataset/text.ts'
import { LANGUAGES } from '../languages.ts'
import { textPageName } from './textPage.ts'

/** The picture beside the built page, and its size in pixels, as networks want it. */
export const PICTURE = { file: 'picture.png', width: 1200, height: 630 }

interface Tag {
  readonly tag: 'meta' | 'link'
  readonly attrs: Readonly<Record<string, string>>
  /** At its end: which letters the page is written in, browsers look for in its first 1,024 bytes. */
  readonly injectTo: 'head'
}

/**
 * Open Graph (https://ogp.me) and alternates of the page. Where it is not known at which address it will be, that is left out, and what
 * stands beside the page is named relative to it: which many networks follow, and some do not.
 */
export function headTags({ head: { title, description } }: Dataset, site: string | undefined): Tag[] {
  const beside = (file: string) => (site ?? './') + file
  const heading = textIn(title, 'en')
  return [
    ...properties({
      'og:type': 'website',
      'og:title': heading,
      'og:description': firstSentence(textIn(description ?? title, 'en')),
      'og:image': beside(PICTURE.file),
      'og:image:width': `${PICTURE.width}`,
      'og:image:height': `${PICTURE.height}`,
      'og:image:alt': heading,
      ...(site === undefined ? {} : { 'og:url': site }),
    }),
    tagOf('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ...(site === undefined ? [] : [tagOf('link', { rel: 'canonical', href: site })]),
    ...LANGUAGES.map((lang) =>
      tagOf('link', { rel: 'alternate', hreflang: lang, href: beside(textPageName(lang)) }),
    ),
  ]
}

const tagOf = (tag: Tag['tag'], attrs: Tag['attrs']): Tag => ({ tag, attrs, injectTo: 'head' })

const properties = (all: Readonly<Record<string, string>>): Tag[] =>
  Object.entries(all).map(([property, content]) => tagOf('meta', { property, content }))

/** Networks show two lines. */
const firstSentence = (text: string): string => /^.*?[.。](?=\s|$)/su.exec(text)?.[0] ?? text
