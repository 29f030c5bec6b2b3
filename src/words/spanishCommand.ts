/** What the command says in Spanish. */
import type { CommandWords } from './commandWords.ts'
import { count } from './spanishNumber.ts'

export const spanishCommand: CommandWords = {
  usage: `Uso:
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   datos inventados; una carpeta recibe la forma en columnas
  tenure validate FILE.json | FOLDER [--strict]                     lo que está mal y lo que es raro; --strict toma lo raro por malo
  tenure convert FILE.json --out FOLDER                             un archivo de filas a la forma en columnas

  --lang LANGUAGE   el idioma: inglés (en), chino (zh), francés (fr) o español (es)
`,
  whatIs: (word) => `¿Qué es «${word}»?`,
  whichCommand: '¿Qué orden?',
  whichFile: '¿Qué archivo?',
  noCommand: (name) => `No existe la orden «${name}».`,
  whereTo: '¿Adónde? Indique una carpeta con --out.',
  wholeNumber: (name, least) => `${name} requiere un número entero de ${least} a 999999999.`,
  noLanguage: (name, known) => `--lang requiere uno de estos idiomas: ${known}, y no «${name}».`,
  wrongArguments: (message) => `Los argumentos son incorrectos (en palabras del sistema: ${message}).`,
  failed: (stack) => `Algo falló en tenure mismo. Esto puede ayudar a sus autores:\n${stack}`,
  warning: (heading) => `aviso: ${heading}`,
  event: (id) => `evento «${id}»`,
  counts: (file, people, terms, events, odd) =>
    `${file}: ${count(people, 'persona')}, ${count(terms, 'mandato')}, ${count(events, 'evento')}. ${odd === 0 ? 'Todo está bien' : count(odd, 'aviso')}.`,
  problems: (file, n) => `${file}: ${count(n, 'problema')}.`,
}
