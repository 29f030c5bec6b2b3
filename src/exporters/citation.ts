/**
 * A view as something to be cited, as people write it and as programs read it. What is not known is left out: a dataset has no
 * author of its own, so that none is named; its sources are in its file.
 */
import { type Day, isoOfDay } from '../dates/day.ts'
import type { Lang } from '../languages.ts'
import { citeWordsIn } from '../words/citeWords.ts'
import { bibtex } from './citationBibtex.ts'
import { cslJson } from './citationCsl.ts'
import { wikipedia } from './citationWikipedia.ts'
import { innerQuotes } from './innerQuotes.ts'

export const CITATION_FORMATS = ['plain', 'wikipedia', 'bibtex', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

export interface Cited {
  /** What the dataset is called, and what of it is shown. */
  readonly title: string
  /** Of the view; empty where others would find nothing there. */
  readonly url: string
  /** The host of the page; empty where it has none. */
  readonly site: string
  /** The first digits of the SHA-256 of the dataset's file; `undefined` where they are not known. */
  readonly version: string | undefined
  /** The day that the data speaks for. */
  readonly asOf: Day
  readonly accessed: Day
  /** Where the data is from, where that is not the site; else empty. */
  readonly whence: string
  readonly lang: Lang
}

/** What each format says, its days in ISO 8601. */
export interface CitedTexts extends Omit<Cited, 'asOf' | 'accessed'> {
  readonly asOf: string
  readonly accessed: string
  /** "Dataset, version 1a2b3c4d5e6f": what it is, and whence. */
  readonly kind: string
}

const FORMATS: { readonly [F in Exclude<CitationFormat, 'plain'>]: (cited: CitedTexts) => string } = {
  wikipedia,
  bibtex,
  csl: cslJson,
}

export function citation(cited: Cited, format: CitationFormat): string {
  const words = citeWordsIn(cited.lang)
  const plain = { ...cited, title: plainly(cited.title), whence: plainly(cited.whence) }
  if (format === 'plain') return words.plain({ ...plain, title: innerQuotes(plain.title, ...words.inner) })
  return FORMATS[format]({
    ...plain,
    asOf: isoOfDay(cited.asOf),
    accessed: isoOfDay(cited.accessed),
    kind: [words.kind(cited.version), ...(plain.whence === '' ? [] : [plain.whence])].join('; '),
  })
}

/** In one line, without what a page needs to show a text among others. */
const plainly = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
