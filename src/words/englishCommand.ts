/** What the command says in English. */
import { count } from './englishPicture.ts'

export const englishCommand = {
  usage: `Usage:
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   invented data; a folder gets the column form
  tenure validate IN [--strict] [--checks]                          lists what is wrong, and what is odd; --strict takes odd for wrong;
                                                                    --checks compares those who hold an office one after another
  tenure convert IN… --out FILE.json | FOLDER [--strict]            one dataset of one file or several; a folder gets the column form

  IN is a dataset file, its folder, or a file in another format: a table, a query's results, an article with an infobox, …
  --as-of DATE      the day that the data speaks for, as in 2025-12-31; today where neither the file nor this says it
  --title TEXT      what the dataset is called
  --lang LANGUAGE   what is said, in English (en), Chinese (zh), French (fr) or Spanish (es)
`,
  whatIs: (word: string) => `What is "${word}"?`,
  whichCommand: 'Which command?',
  whichFile: 'Which file?',
  noCommand: (name: string) => `There is no command "${name}".`,
  whereTo: 'Where to? Give a file that ends in .json, or a folder, with --out.',
  notDay: (name: string, value: string) => `${name} takes a day, as in 2025-12-31, not "${value}".`,
  ownAmongOthers: (file: string) => `${file} is a dataset file already: it can only be converted alone.`,
  notWritten: (out: string) => `${out} was not written: with --strict nothing may be left out or in doubt.`,
  wholeNumber: (name: string, least: number) => `${name} takes a whole number from ${least} to 999999999.`,
  noLanguage: (name: string, known: string) => `--lang takes one of ${known}, not "${name}".`,
  wrongArguments: (message: string) => message,
  failed: (stack: string) => `Something in tenure itself failed. This may help its authors:\n${stack}`,
  warning: (heading: string) => `warning: ${heading}`,
  event: (id: string) => `event "${id}"`,
  counts: (file: string, people: number, terms: number, events: number, odd: number) =>
    `${file}: ${count(people, 'person', 'people')}, ${count(terms, 'term')}, ${count(events, 'event')}. ${odd === 0 ? 'All is well' : count(odd, 'warning')}.`,
  problems: (file: string, n: number) => `${file}: ${n} ${n === 1 ? 'problem' : 'problems'}.`,
}
