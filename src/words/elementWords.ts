/** What the custom element says of itself, in each of the page's languages. */
import { chapter } from '../dates/chapter.ts'
import { englishElement } from './englishElement.ts'

export type ElementWords = typeof englishElement

const words = chapter<ElementWords>(englishElement, {
  zh: async () => (await import('./chineseElement.ts')).chineseElement,
  fr: async () => (await import('./frenchElement.ts')).frenchElement,
  es: async () => (await import('./spanishElement.ts')).spanishElement,
})

export const elementWordsIn = words.in
