/** What is said of careers to readers who hear the timeline: see `timeline/said.ts`. */
import { chapter } from '../dates/chapter.ts'
import { englishCareers } from './englishCareerList.ts'

export type CareerWords = typeof englishCareers

const words = chapter<CareerWords>(englishCareers, {
  zh: async () => (await import('./chineseCareerList.ts')).chineseCareers,
  fr: async () => (await import('./frenchCareerList.ts')).frenchCareers,
  es: async () => (await import('./spanishCareerList.ts')).spanishCareers,
})

export const careerListWordsIn = words.in
