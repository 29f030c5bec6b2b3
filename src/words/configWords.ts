/** Why what a publisher wrote beside the page is not applied: the page loads this where there is something to say. */
import { chapter } from '../dates/chapter.ts'
import { englishConfig } from './englishConfig.ts'

export type ConfigWords = typeof englishConfig

const words = chapter<ConfigWords>(englishConfig, {
  zh: async () => (await import('./chineseConfig.ts')).chineseConfig,
  fr: async () => (await import('./frenchConfig.ts')).frenchConfig,
  es: async () => (await import('./spanishConfig.ts')).spanishConfig,
})

export const configWordsIn = words.in
