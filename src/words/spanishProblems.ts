/** What is wrong with a dataset file, in Spanish. Text between backticks is written in the file. */
import type { ProblemKind } from '../dataset/problemGroups.ts'
import type { ProblemWords } from './problemWords.ts'
import { count, number } from './spanishNumber.ts'
import { spanishReason } from './spanishReasons.ts'

const rows: Readonly<Record<string, readonly [one: string, many: string]>> = {
  sources: ['fuente', 'fuentes'],
  groups: ['grupo de funciones', 'grupos de funciones'],
  roles: ['función', 'funciones'],
  organizations: ['organización', 'organizaciones'],
  people: ['persona', 'personas'],
  offices: ['cargo', 'cargos'],
  terms: ['mandato', 'mandatos'],
  events: ['evento', 'eventos'],
}

const kinds: Readonly<Record<ProblemKind, string>> = {
  missing: 'falta',
  unknownKey: 'no es una clave del formato',
  notDate: 'no es una fecha',
  unknownId: 'no remite a nada',
  repeatedId: 'está dos veces',
  notId: 'no es un identificador',
  backwards: 'va hacia atrás',
  other: 'está mal',
}

const slips: Readonly<Record<string, string | ((found: string) => string)>> = {
  trailingComma: (found) => `la coma antes de \`${found}\` no tiene nada detrás: quítela`,
  noComma: (found) => `falta una coma antes de \`${found}\``,
  noColon: (found) => `faltan dos puntos antes de \`${found}\``,
  key: (found) => `falta una clave entre comillas dobles donde está \`${found}\``,
  value: (found) => `falta un valor antes de \`${found}\``,
  quotes: (found) => `\`${found}\` no es una comilla de JSON: escriba \`"\``,
  lineBreak: 'a un texto le falta `"` al final en esta línea',
  control: 'hay un tabulador u otro carácter de control en un texto: escriba `\\t`, o un espacio',
  escape: 'hay una `\\` sola en un texto: escriba `\\\\`',
  comment: 'JSON no tiene comentarios: quítelo',
  word: (found) =>
    `\`${found}\` no es un valor de JSON: escríbalo entre comillas dobles, o bien \`true\`, \`false\` o \`null\``,
  number: (found) =>
    `\`${found}\` no está escrito como JSON escribe los números: escríbalo entre comillas dobles`,
  bracket: (found) => `\`${found}\` cierra un paréntesis de otra clase, o ninguno`,
  after: (found) => `el archivo sigue tras su fin con \`${found}\``,
}

export const spanishProblems: ProblemWords = {
  rows: (n, table) => {
    const row = rows[table]
    return row ? count(n, ...row) : `${count(n, 'fila')} de ${table}`
  },
  group: (kind, key, where) => `\`${key}\` ${kinds[kind]} en ${where}`,
  more: (n) => `y ${number(n)} más`,
  count: (all, looked) =>
    looked < all
      ? `${number(all)} problemas, los primeros ${number(looked)} de ellos:`
      : `${count(all, 'problema')}:`,
  moreGroups: (n) => `y ${number(n)} clases más`,
  notDate: (value) => `${value} no es una fecha`,
  reason: spanishReason,
  sentence: (reason) => {
    const phrase = spanishReason(reason)
    return `${reason.code === 'file' ? phrase : phrase.charAt(0).toUpperCase() + phrase.slice(1)}.`
  },
  write: (texts) => `escriba ${texts.map((text) => `\`${text}\``).join(' o ')}`,
  leaveOut: (key) => `omita \`${key}\` donde las fuentes no lo digan`,
  rowOf: (table) => `escriba el \`id\` de una fila de \`${table}\`, o añada esa fila`,
  colon: ': ',
  comma: ', ',
  empty: 'El archivo está vacío.',
  webPage: 'El archivo es una página web (HTML), no un conjunto de datos.',
  xml: 'El archivo es XML, no JSON.',
  cutOff: (bytes) => `El archivo está cortado: termina tras ${bytes} bytes, a la mitad.`,
  utf16: 'El archivo está en UTF-16: guárdelo en UTF-8.',
  notUtf8: (line, column, byte, offset, letter) =>
    `El archivo no es texto en UTF-8: en la línea ${line}, columna ${column}, el byte ${byte} (tras ${offset} bytes) no es una letra${letter === '' ? '' : `, aunque sería «${letter}» en Latin-1`}. Guárdelo en UTF-8.`,
  notJson: (line, column, why) => `El archivo no es JSON: línea ${line}, columna ${column}: ${why}.`,
  slip: (kind, found) => {
    const said = slips[kind] ?? ''
    return typeof said === 'string' ? said : said(found)
  },
}
