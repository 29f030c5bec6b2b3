/** What is wrong with a dataset file, in French. Text between backticks is written in the file. */
import type { ProblemKind } from '../dataset/problemGroups.ts'
import { count, number } from './frenchNumber.ts'
import { frenchReason } from './frenchReasons.ts'
import type { ProblemWords } from './problemWords.ts'

const rows: Readonly<Record<string, string>> = {
  sources: 'source',
  groups: 'groupe',
  roles: 'fonction',
  organizations: 'organisation',
  people: 'personne',
  offices: 'poste',
  terms: 'mandat',
  events: 'événement',
}

const kinds: Readonly<Record<ProblemKind, string>> = {
  missing: 'manque',
  unknownKey: 'n’est pas une clé du format',
  notDate: 'n’est pas une date',
  unknownId: 'ne renvoie à rien',
  repeatedId: 'est là deux fois',
  notId: 'n’est pas un identifiant',
  backwards: 'va à rebours',
  other: 'est faux',
}

const slips: Readonly<Record<string, string | ((found: string) => string)>> = {
  trailingComma: (found) => `la virgule avant \`${found}\` n’est suivie de rien\u00a0: ôtez-la`,
  noComma: (found) => `une virgule manque avant \`${found}\``,
  noColon: (found) => `un deux-points manque avant \`${found}\``,
  key: (found) => `une clé entre guillemets droits manque là où se trouve \`${found}\``,
  value: (found) => `une valeur manque avant \`${found}\``,
  quotes: (found) => `\`${found}\` n’est pas un guillemet de JSON\u00a0: écrivez \`"\``,
  lineBreak: 'un texte n’a pas de `"` à sa fin sur cette ligne',
  control:
    'une tabulation ou un autre caractère de commande est dans un texte\u00a0: écrivez `\\t`, ou une espace',
  escape: 'un `\\` est seul dans un texte\u00a0: écrivez `\\\\`',
  comment: 'JSON n’a pas de commentaires\u00a0: ôtez-le',
  word: (found) =>
    `\`${found}\` n’est pas une valeur de JSON\u00a0: écrivez-la entre guillemets droits, ou bien \`true\`, \`false\` ou \`null\``,
  number: (found) =>
    `\`${found}\` n’est pas écrit comme JSON écrit les nombres\u00a0: écrivez-le entre guillemets droits`,
  bracket: (found) => `\`${found}\` ferme une parenthèse d’une autre sorte, ou aucune`,
  after: (found) => `le fichier continue après sa fin par \`${found}\``,
}

export const frenchProblems: ProblemWords = {
  rows: (n, table) => {
    const row = rows[table]
    return row ? count(n, row) : `${count(n, 'ligne')} de ${table}`
  },
  group: (kind, key, where) => `\`${key}\` ${kinds[kind]} dans ${where}`,
  more: (n) => `et ${number(n)} de plus`,
  count: (all, looked) =>
    looked < all
      ? `${number(all)}\u00a0problèmes, dont les ${number(looked)} premiers\u00a0:`
      : `${count(all, 'problème')}\u00a0:`,
  moreGroups: (n) => `et ${number(n)} autres sortes`,
  notDate: (value) => `${value} n’est pas une date`,
  reason: frenchReason,
  sentence: (reason) => {
    const phrase = frenchReason(reason)
    return `${reason.code === 'file' ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1)}.`
  },
  write: (texts) => `écrivez ${texts.map((text) => `\`${text}\``).join(' ou ')}`,
  leaveOut: (key) => `omettez \`${key}\` là où les sources n’en disent rien`,
  rowOf: (table) => `écrivez l’\`id\` d’une ligne de \`${table}\`, ou ajoutez cette ligne`,
  colon: '\u00a0: ',
  comma: ', ',
  empty: 'Le fichier est vide.',
  webPage: 'Le fichier est une page web (HTML), non un jeu de données.',
  xml: 'Le fichier est du XML, non du JSON.',
  cutOff: (bytes) => `Le fichier est tronqué\u00a0: il finit après ${bytes}\u00a0octets, au milieu.`,
  utf16: 'Le fichier est en UTF-16\u00a0: enregistrez-le en UTF-8.',
  notUtf8: (line, column, byte, offset, letter) =>
    `Le fichier n’est pas un texte en UTF-8\u00a0: ligne ${line}, colonne ${column}, l’octet ${byte} (après ${offset}\u00a0octets) n’est pas une lettre${letter === '' ? '' : `, mais serait «\u00a0${letter}\u00a0» en Latin-1`}. Enregistrez-le en UTF-8.`,
  notJson: (line, column, why) =>
    `Le fichier n’est pas du JSON\u00a0: ligne ${line}, colonne ${column}\u00a0: ${why}.`,
  slip: (kind, found) => {
    const said = slips[kind] ?? ''
    return typeof said === 'string' ? said : said(found)
  },
}
