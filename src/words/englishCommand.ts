/** What the command says in English. */
import { count } from './englishPicture.ts'

export const englishCommand = {
  usage: `Usage:
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   invented data; a folder gets the column form
  tenure validate IN [--strict] [--checks] [--all]                  lists what is wrong, and what is odd; --strict takes odd for wrong;
                                                                    --checks compares those who hold an office one after another;
                                                                    --all names all of what is odd, left out or in doubt, not the first five of a kind
  tenure convert IN… --out FILE.json | FOLDER [--strict]            one dataset of one file or several; a folder gets the column form
  tenure render [VIEW] --out FILE.svg | - [--width N] [--theme light|dark]   a view as a picture; - is standard output
  tenure export [VIEW] --out FILE | - [--format csv|json|svg|txt|ics|quickstatements] [--events-only]
                                                                    the terms and events of a view as a file; by the file's ending

  IN is a dataset file, its folder, or a file in another format: a table, a query's results, an article with an infobox, …
  VIEW is a link, or what stands after its ?, as in '?role=mayor&time=2000..2020'; all that there is where it is left out
  --data FILE       the view's dataset, read as IN; where left out, the file that the link names, or else the page's own
  --events-only     of a calendar (ics): only the events, without starts and ends of terms
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
  whereToFile: 'Where to? Give a file with --out, or - for standard output.',
  noView: (text: string) =>
    `"${text}" is no view: give a link or what stands after its ?, and a file with --data.`,
  dataElsewhere:
    'The link names a dataset that does not lie in this folder. Download it, and give the file with --data.',
  ignored: (what: string, why: string) => `${what} is not applied: ${why}`,
  lanesLeftOut: (shown: number, all: number) =>
    `the picture has ${shown} of ${all} lanes, and no room for more`,
  notWrittenOf: (out: string) => `${out} was not written: with --strict all of the link has to apply.`,
  wholeNumber: (name: string, least: number, most: number) =>
    `${name} takes a whole number from ${least} to ${most}.`,
  noneOf: (name: string, known: string, value: string) => `${name} takes one of ${known}, not "${value}".`,
  wrongArguments: (message: string) => message,
  failed: (stack: string) => `Something in tenure itself failed. This may help its authors:\n${stack}`,
  warning: (heading: string) => `warning: ${heading}`,
  event: (id: string) => `event "${id}"`,
  counts: (file: string, people: number, terms: number, events: number, odd: number) =>
    `${file}: ${count(people, 'person', 'people')}, ${count(terms, 'term')}, ${count(events, 'event')}. ${odd === 0 ? 'All is well' : count(odd, 'warning')}.`,
  problems: (file: string, n: number) => `${file}: ${n} ${n === 1 ? 'problem' : 'problems'}.`,
}
