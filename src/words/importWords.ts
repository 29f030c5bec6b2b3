/** How a file in another format was read, in words: for the page, which loads this where there is a report, and for the command. */
import { chapter } from '../dates/chapter.ts'
import type { ImportReason } from '../importers/reasons.ts'
import { englishImports } from './englishImports.ts'

export type ImportWords = typeof englishImports

const words = chapter<ImportWords>(englishImports, {
  zh: async () => (await import('./chineseImports.ts')).chineseImports,
  fr: async () => (await import('./frenchImports.ts')).frenchImports,
  es: async () => (await import('./spanishImports.ts')).spanishImports,
})

export const importWordsIn = words.in

/** Which are of one kind, and told under one heading: a date that is none is of its kind of date. */
export const kindOfReason = (reason: ImportReason): string =>
  reason.code === 'noDate' ? `${reason.code} ${reason.wanted}` : reason.code
