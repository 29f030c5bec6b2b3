/** Data is opened, and how it was read: in Spanish. */
import type { OpenWords } from './openWords.ts'

export const spanishOpen: OpenWords = {
  title: 'Abrir datos',
  choose: 'Elegir un archivo…',
  formats:
    'Una tabla (CSV, TSV, XLSX, ODS, HTML, wikitexto), JSON de Tenure, Popolo o Wikidata, líneas FollowTheMoney, o un artículo con ficha.',
  orDrop: 'O suéltelo en cualquier lugar de la página.',
  stays: 'Los archivos y el texto pegado se quedan en este navegador: no se envía nada de ellos.',
  address: 'Dirección de un archivo o de una consulta',
  open: 'Abrir',
  openAddress: 'Abrir la dirección',
  paste: 'Celdas, JSON o wikitexto para pegar',
  openText: 'Abrir el texto',
  pasted: 'Datos pegados',
  drop: 'Suelte el archivo para abrirlo',
  oneFile: 'Un solo archivo cada vez, por favor.',
  unreadable: 'No se pudo leer: ¿es una carpeta, o se ha movido el archivo?',
  opened: 'Abiertos en este navegador',
  shown: 'se muestra ahora',
  notKept:
    'Este navegador no guarda archivos para esta página: lo que abra estará aquí hasta que la deje o la recargue.',
  remove: 'Quitar',
  removeOne: (name) => `Quitar ${name}`,
  ofBrowser:
    'Estos datos solo están en este navegador: el enlace funciona aquí, y en cualquier otro lugar pide el archivo.',
  leftOut: 'Omitido',
  allTaken: 'No se omitió nada.',
  doubts: 'Conviene revisar',
  columns: 'Columnas',
  columnsHint:
    'Aquello por lo que se tomó cada columna. Cambie lo que no sea correcto: la cronología se adapta.',
  dates: 'Cómo se leyeron las fechas',
  dateUnstated: 'no consta',
  skip: 'No se lee',
  takenFor: (column) => `Qué es la ${column}`,
  languageOf: (column) => `Idioma de la ${column}`,
  noLanguage: 'idioma sin indicar',
  orderOf: (column) => `Orden de día y mes en la ${column}`,
  orders: { dayFirst: 'Primero el día', monthFirst: 'Primero el mes' },
  sheet: 'Hoja',
  headingRow: 'Fila de encabezados',
  noHeadings: 'ninguna',
  asFound: 'Volver a lo que se encontró',
  reading: 'Leyendo…',
  firstRows: 'Las primeras filas',
}
