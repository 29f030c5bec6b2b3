/** What the command says in French. */
import type { CommandWords } from './commandWords.ts'
import { count } from './frenchNumber.ts'

export const frenchCommand: CommandWords = {
  usage: `Usage\u00a0:
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   données inventées\u202f; un dossier reçoit la forme en colonnes
  tenure validate IN [--strict] [--checks] [--all]                  ce qui est faux et ce qui est singulier\u202f; --strict tient le singulier pour faux\u202f;
                                                                    --checks compare les titulaires successifs d’un poste\u202f;
                                                                    --all nomme tout ce qui est singulier, laissé de côté ou douteux, et non les cinq premiers de chaque sorte
  tenure convert IN… --out FILE.json | FOLDER [--strict]            un jeu de données d’un ou de plusieurs fichiers\u202f; un dossier reçoit la forme en colonnes
  tenure render [VIEW] --out FILE.svg | - [--width N] [--theme light|dark]   une vue en image\u202f; - est la sortie standard
  tenure export [VIEW] --out FILE | - [--format csv|json|svg|txt|ics|quickstatements] [--events-only]
                                                                    les mandats et événements d’une vue dans un fichier\u202f; selon sa terminaison

  IN est un fichier de données, son dossier, ou un fichier d’un autre format\u00a0: un tableau, les résultats d’une requête, un article avec infobox…
  VIEW est un lien, ou ce qui suit son point d’interrogation, comme '?role=mayor&time=2000..2020'\u202f; tout, s’il est omis
  --data FILE       les données de la vue, lues comme IN\u202f; à défaut le fichier que le lien désigne, ou celui de la page
  --events-only     d’un calendrier (ics), seulement les événements, sans débuts ni fins de mandats
  --as-of DATE      le jour auquel les données se rapportent, comme 2025-12-31\u202f; aujourd’hui si ni le fichier ni cette option ne le disent
  --title TEXT      le titre du jeu de données
  --lang LANGUAGE   la langue\u00a0: anglais (en), chinois (zh), français (fr) ou espagnol (es)
`,
  whatIs: (word) => `Que veut dire «\u00a0${word}\u00a0»\u202f?`,
  whichCommand: 'Quelle commande\u202f?',
  whichFile: 'Quel fichier\u202f?',
  noCommand: (name) => `Il n’y a pas de commande «\u00a0${name}\u00a0».`,
  whereTo: 'Où écrire\u202f? Donnez avec --out un fichier en .json, ou un dossier.',
  notDay: (name, value) => `${name} demande un jour, comme 2025-12-31, et non «\u00a0${value}\u00a0».`,
  ownAmongOthers: (file) =>
    `${file} est déjà un fichier de données\u00a0: il ne peut être converti que seul.`,
  notWritten: (out) =>
    `${out} n’a pas été écrit\u00a0: avec --strict, rien ne doit être laissé de côté ni rester douteux.`,
  whereToFile: 'Où écrire\u202f? Donnez un fichier avec --out, ou - pour la sortie standard.',
  noView: (text) =>
    `«\u00a0${text}\u00a0» n’est pas une vue\u00a0: donnez un lien ou ce qui suit son point d’interrogation, et un fichier avec --data.`,
  dataElsewhere:
    'Le lien désigne des données qui ne sont pas dans ce dossier. Téléchargez-les, et donnez le fichier avec --data.',
  ignored: (what, why) => `${what} n’est pas appliqué\u00a0: ${why}`,
  lanesLeftOut: (shown, all) => `l’image a ${shown} lignes sur ${all}, et n’a pas de place pour davantage`,
  notWrittenOf: (out) =>
    `${out} n’a pas été écrit\u00a0: avec --strict, tout le lien doit pouvoir s’appliquer.`,
  wholeNumber: (name, least, most) => `${name} demande un nombre entier de ${least} à ${most}.`,
  noneOf: (name, known, value) =>
    `${name} demande une de ces valeurs\u00a0: ${known}, et non «\u00a0${value}\u00a0».`,
  wrongArguments: (message) => `Les arguments sont faux (message du système\u00a0: ${message}).`,
  failed: (stack) => `Quelque chose a échoué dans tenure même. Ceci peut aider ses auteurs\u00a0:\n${stack}`,
  warning: (heading) => `avertissement\u00a0: ${heading}`,
  event: (id) => `événement «\u00a0${id}\u00a0»`,
  counts: (file, people, terms, events, odd) =>
    `${file}\u00a0: ${count(people, 'personne')}, ${count(terms, 'mandat')}, ${count(events, 'événement')}. ${odd === 0 ? 'Tout va bien' : count(odd, 'avertissement')}.`,
  problems: (file, n) => `${file}\u00a0: ${count(n, 'problème')}.`,
}
