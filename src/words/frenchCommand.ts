/** What the command says in French. */
import type { CommandWords } from './commandWords.ts'
import { count } from './frenchNumber.ts'

export const frenchCommand: CommandWords = {
  usage: `Usage\u00a0:
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   données inventées\u202f; un dossier reçoit la forme en colonnes
  tenure validate FILE.json | FOLDER [--strict]                     ce qui est faux et ce qui est singulier\u202f; --strict tient le singulier pour faux
  tenure convert FILE.json --out FOLDER                             un fichier de lignes dans la forme en colonnes

  --lang LANGUAGE   la langue\u00a0: anglais (en), chinois (zh), français (fr) ou espagnol (es)
`,
  whatIs: (word) => `Que veut dire «\u00a0${word}\u00a0»\u202f?`,
  whichCommand: 'Quelle commande\u202f?',
  whichFile: 'Quel fichier\u202f?',
  noCommand: (name) => `Il n’y a pas de commande «\u00a0${name}\u00a0».`,
  whereTo: 'Où écrire\u202f? Donnez un dossier avec --out.',
  wholeNumber: (name, least) => `${name} demande un nombre entier de ${least} à 999999999.`,
  noLanguage: (name, known) =>
    `--lang demande une de ces langues\u00a0: ${known}, et non «\u00a0${name}\u00a0».`,
  wrongArguments: (message) => `Les arguments sont faux (dans les mots du système\u00a0: ${message}).`,
  failed: (stack) => `Quelque chose a échoué dans tenure même. Ceci peut aider ses auteurs\u00a0:\n${stack}`,
  warning: (heading) => `avertissement\u00a0: ${heading}`,
  event: (id) => `événement «\u00a0${id}\u00a0»`,
  counts: (file, people, terms, events, odd) =>
    `${file}\u00a0: ${count(people, 'personne')}, ${count(terms, 'mandat')}, ${count(events, 'événement')}. ${odd === 0 ? 'Tout va bien' : count(odd, 'avertissement')}.`,
  problems: (file, n) => `${file}\u00a0: ${count(n, 'problème')}.`,
}
