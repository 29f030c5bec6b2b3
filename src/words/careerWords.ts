/** What is said of careers to readers who hear the timeline: see `timeline/said.ts`. */
import { chapter } from '../dates/chapter.ts'
import { englishCareers } from './englishCareers.ts'

export type CareerWords = typeof englishCareers

const words = chapter<CareerWords>(englishCareers, {
  zh: async () => (await import('./chineseCareers.ts')).chineseCareers,
  fr: async () => (await import('./frenchCareers.ts')).frenchCareers,
  es: async () => (await import('./spanishCareers.ts')).spanishCareers,
})

export const careerWordsIn = words.in
