/** What the command says in Spanish. */
import type { CommandWords } from './commandWords.ts'
import { count } from './spanishNumber.ts'

export const spanishCommand: CommandWords = {
  usage: `Uso:
  tenure generate --terms N [--seed S] [--out FILE.json | FOLDER]   datos inventados; una carpeta recibe la forma en columnas
  tenure validate IN [--strict] [--checks] [--all]                  lo que está mal y lo que es raro; --strict toma lo raro por malo;
                                                                    --checks compara a los titulares sucesivos de un cargo;
                                                                    --all nombra todo lo raro, lo omitido y lo dudoso, y no los cinco primeros de cada clase
  tenure convert IN… --out FILE.json | FOLDER [--strict]            un conjunto de datos de uno o varios archivos; una carpeta recibe la forma en columnas
  tenure render [VIEW] --out FILE.svg | - [--width N] [--theme light|dark]   una vista como imagen; - es la salida estándar
  tenure export [VIEW] --out FILE | - [--format csv|json|svg|txt|ics|quickstatements] [--events-only]
                                                                    los mandatos y eventos de una vista en un archivo; según su terminación

  IN es un archivo de datos, su carpeta, o un archivo de otro formato: una tabla, los resultados de una consulta, un artículo con ficha…
  VIEW es un enlace, o lo que sigue a su ?, como '?role=mayor&time=2000..2020'; todo, si se omite
  --data FILE       los datos de la vista, leídos como IN; si falta, el archivo que el enlace nombra o, si no, el de la página
  --events-only     de un calendario (ics), solo los eventos, sin inicios ni fines de mandatos
  --as-of DATE      el día al que se refieren los datos, como 2025-12-31; hoy si no lo dicen ni el archivo ni esta opción
  --title TEXT      el título del conjunto de datos
  --lang LANGUAGE   el idioma: inglés (en), chino (zh), francés (fr) o español (es)
`,
  whatIs: (word) => `¿Qué es «${word}»?`,
  whichCommand: '¿Qué orden?',
  whichFile: '¿Qué archivo?',
  noCommand: (name) => `No existe la orden «${name}».`,
  whereTo: '¿Adónde? Indique con --out un archivo que termine en .json, o una carpeta.',
  notDay: (name, value) => `${name} requiere un día, como 2025-12-31, y no «${value}».`,
  ownAmongOthers: (file) => `${file} ya es un archivo de datos: solo puede convertirse por separado.`,
  notWritten: (out) => `No se escribió ${out}: con --strict nada puede quedar fuera ni en duda.`,
  whereToFile: '¿Adónde? Indique un archivo con --out, o - para la salida estándar.',
  noView: (text) =>
    `«${text}» no es una vista: indique un enlace o lo que sigue a su ?, y un archivo con --data.`,
  dataElsewhere:
    'El enlace nombra datos que no están en esta carpeta. Descárguelos e indique el archivo con --data.',
  ignored: (what, why) => `no se aplica ${what}: ${why}`,
  lanesLeftOut: (shown, all) => `la imagen tiene ${shown} de ${all} filas y no tiene sitio para más`,
  notWrittenOf: (out) => `No se escribió ${out}: con --strict todo el enlace debe poder aplicarse.`,
  wholeNumber: (name, least, most) => `${name} requiere un número entero de ${least} a ${most}.`,
  noneOf: (name, known, value) => `${name} requiere uno de estos valores: ${known}, y no «${value}».`,
  wrongArguments: (message) => `Los argumentos son incorrectos (mensaje del sistema: ${message}).`,
  failed: (stack) => `Algo falló en tenure mismo. Esto puede ayudar a sus autores:\n${stack}`,
  warning: (heading) => `aviso: ${heading}`,
  event: (id) => `evento «${id}»`,
  counts: (file, people, terms, events, odd) =>
    `${file}: ${count(people, 'persona')}, ${count(terms, 'mandato')}, ${count(events, 'evento')}. ${odd === 0 ? 'Todo está bien' : count(odd, 'aviso')}.`,
  problems: (file, n) => `${file}: ${count(n, 'problema')}.`,
}
