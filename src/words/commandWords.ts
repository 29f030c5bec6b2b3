/** What the command says, in each language. */
import { chapter } from '../dates/chapter.ts'
import { englishCommand } from './englishCommand.ts'

export type CommandWords = typeof englishCommand

const words = chapter<CommandWords>(englishCommand, {
  zh: async () => (await import('./chineseCommand.ts')).chineseCommand,
  fr: async () => (await import('./frenchCommand.ts')).frenchCommand,
  es: async () => (await import('./spanishCommand.ts')).spanishCommand,
})

export const commandWordsIn = words.in
