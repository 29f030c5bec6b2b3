/** What the command says in English. */
import { count } from './englishPicture.ts'

export const englishCommand = {
  usage: `Usage:
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   invented data; a folder gets the column form
  tenure validate FILE.json | FOLDER [--strict]                     lists what is wrong, and what is odd; --strict takes odd for wrong
  tenure convert FILE.json --out FOLDER                             a row file in the column form

  --lang LANGUAGE   what is said, in English (en), Chinese (zh), French (fr) or Spanish (es)
`,
  whatIs: (word: string) => `What is "${word}"?`,
  whichCommand: 'Which command?',
  whichFile: 'Which file?',
  noCommand: (name: string) => `There is no command "${name}".`,
  whereTo: 'Where to? Give a folder with --out.',
  wholeNumber: (name: string, least: number) => `${name} takes a whole number from ${least} to 999999999.`,
  noLanguage: (name: string, known: string) => `--lang takes one of ${known}, not "${name}".`,
  wrongArguments: (message: string) => message,
  failed: (stack: string) => `Something in tenure itself failed. This may help its authors:\n${stack}`,
  warning: (heading: string) => `warning: ${heading}`,
  event: (id: string) => `event "${id}"`,
  counts: (file: string, people: number, terms: number, events: number, odd: number) =>
    `${file}: ${people} people, ${terms} terms, ${events} events. ${odd === 0 ? 'All is well' : count(odd, 'warning')}.`,
  problems: (file: string, n: number) => `${file}: ${n} ${n === 1 ? 'problem' : 'problems'}.`,
}
