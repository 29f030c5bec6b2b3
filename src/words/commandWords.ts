/** What the command says, in each language. */
import { chineseCommand } from './chineseCommand.ts'
import { englishCommand } from './englishCommand.ts'

export type CommandWords = typeof englishCommand

export const commandWordsIn = (lang: 'en' | 'zh'): CommandWords =>
  lang === 'zh' ? chineseCommand : englishCommand
