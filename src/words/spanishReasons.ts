/** Why a dataset is refused, in Spanish: phrases without a full stop. */
import type { Cause, Found, Part, Reason, Unreadable, Wanted } from '../dataset/reasons.ts'
import type { TableName } from '../dataset/references.ts'
import type { DateFault } from '../dates/refusal.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { nameIn, spanishFormats } from './formatNames.ts'

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

const faults: ByCode<DateFault> = {
  nothing: () => 'está vacía',
  space: () => 'contiene un espacio',
  dashes: () => 'los guiones son rayas: escriba un simple «-»',
  markInside: () => 'las marcas ~ ? % van al final',
  dotsAlone: () => '«..» solo va junto a una fecha, como en 2006/..',
  oneOf: () => 'una fecha entre varias se escribe [1985..1995], [..1998] o [2004..]',
  timeOfDay: () => 'omita la hora',
  smallX: () => 'una cifra desconocida es una X mayúscula',
  noHyphens: () => 'escríbala con guiones, como 2006-10-18',
  fourDigits: () => 'un año tiene cuatro cifras',
  twoDigits: () => 'los meses y los días tienen dos cifras, como en 2017-01-05',
  xInside: () => 'X solo ocupa el lugar de las últimas cifras: 198X, 19XX, 2006-XX, 2006-10-XX',
  form: () => 'escríbala como 2006, 2006-10 o 2006-10-18',
  slashes: () => 'tiene más de una «/»',
  namesNothing: () => 'no nombra ninguna fecha',
  yearZero: () => 'el año cero no lleva signo, es 0000',
  wholeYear: () => 'los meses y los días requieren un año entero',
  monthForDay: () => 'un día requiere su mes',
  seasonDay: () => 'una estación no tiene días',
  dayZero: () => 'los días se cuentan desde 01',
  backwards: ({ first, last }) => `${last} es anterior a ${first}`,
  noMonth: ({ month }) => `${month} no es un mes (01 a 12) ni una estación (21 a 24)`,
  shortMonth: ({ year, month, days }) => `${MONTHS[month - 1]} de ${year} tiene ${days} días`,
}

export const spanishDateFault = /* @__PURE__ */ wordedBy(faults)

const NOUNS: Readonly<Record<TableName, string>> = {
  sources: 'la fuente',
  groups: 'el grupo de funciones',
  roles: 'la función',
  organizations: 'la organización',
  people: 'la persona',
  offices: 'el cargo',
  terms: 'el mandato',
  events: 'el evento',
}

const KINDS: Readonly<Record<Wanted, string>> = {
  text: 'un texto',
  list: 'una lista',
  object: 'un objeto',
  date: 'una fecha',
  flag: 'true o false',
}

const named = (found: Found): string => (found === 'list' || found === 'object' ? KINDS[found] : found)

const causes: ByCode<Cause> = {
  endsEarly: () => 'termina demasiado pronto',
  doesNotDecompress: () => 'no se descomprime',
  otherThanHeader: () => 'una página no es lo que dice su encabezado',
  checksum: () => 'una página no tiene la suma de control que nombra su encabezado',
  textBeyondPage: () => 'un texto termina fuera de su página',
  noDictionary: () => 'una página no tiene diccionario',
  notInDictionary: () => 'un valor no está en su diccionario',
  noColumn: () => 'la columna no está en ninguna parte',
  unknownValues: () => 'no se admite una clase de valores',
  compression: ({ name }) => `no se admite la compresión ${name}: escríbalo con Snappy, o sin compresión`,
  encoding: ({ name }) => `no se admite la codificación ${name}`,
  pageKind: ({ name }) => `una página de la clase ${name}`,
  said: ({ words }) => `mensaje del lector: \`${words}\``,
}
const causeText = /* @__PURE__ */ wordedBy(causes)
const inBrackets = (cause?: Cause): string => (cause ? ` (${causeText(cause)})` : '')

function partText(part: Part): string {
  if (part.part === 'file') return 'el contenido'
  if (part.part === 'contents') return 'su índice'
  const rows = `las filas ${part.first} a ${part.last}`
  return part.part === 'rows' ? `el bloque de ${rows}` : `la columna ${part.column} de ${rows}`
}

const files: ByCode<Unreadable> = {
  notJson: () => 'el archivo no es JSON en UTF-8',
  notDataset: () => 'el archivo no es un conjunto de datos de este formato',
  notHere: () =>
    'estos datos se abrieron en otro navegador, o se quitaron de este: no están en el enlace, y quien tenga el archivo puede volver a abrirlo aquí',
  tablesBeside: () =>
    'sus tablas están en archivos junto a él, que no vienen con un archivo abierto solo: publíquelos juntos y abra la dirección del archivo de datos',
  brokenLink: () =>
    'los datos de este enlace están dañados: una parte del enlace se perdió o cambió por el camino; vuelva a pedirlo, o pida el archivo',
  tooMuchInLink: () =>
    'los datos de este enlace ocupan más de 5 MB una vez descomprimidos, lo máximo que un enlace puede traer',
  noInflate: () =>
    'los datos están comprimidos en este enlace, y este navegador es demasiado antiguo para descomprimirlos',
  noDataInLinks: () =>
    'esta página no muestra datos que traiga un enlace: quien la publica no lo permite. Quien tenga los datos en un archivo puede abrirlo aquí, y se queda en su navegador',
  unknownFormat: () =>
    'no se reconoció nada en el archivo: ni una tabla con una fila de encabezados o con fechas (CSV, TSV, XLSX, ODS, HTML, wikitexto), ni JSON de un conjunto de datos, de Popolo o de Wikidata, ni líneas FollowTheMoney, ni un artículo con ficha',
  noCode: () =>
    'no se pudo cargar el código que lee los datos: se perdió la conexión, o la página se publicó de nuevo',
  pageFailed: () => 'no se pudieron leer los datos: falló la página misma',
  status: ({ status }) => `el servidor respondió ${status}`,
  otherOrigin: ({ origin }) =>
    `esta página solo muestra datos de su propio sitio, no de ${origin}. Quien la publica puede permitirlo, con \`<meta name="tenure-origins" content="${origin}">\` en su \`index.html\` antes de compilarla`,
  broke: () => 'no se pudo llegar a la dirección, o se cortó la conexión',
  policy: ({ ledOn }) =>
    `${ledOn ? 'la dirección lleva a otro sitio, y ' : ''}la Content-Security-Policy de esta página no la deja leer ese sitio (connect-src)`,
  notShared: ({ ledOn, reached }) =>
    `${ledOn ? 'la dirección lleva a otro sitio: ' : ''}${reached ? 'se llegó a la dirección, pero' : 'no se pudo llegar a la dirección, o'} su servidor no deja que otros sitios la lean (CORS)`,
  tooLarge: () =>
    'el archivo tiene más de 500 MB, lo máximo que se lee de una vez: `tenure convert` lo escribe en columnas, que se leen por partes',
  tooLargeInOne: () =>
    'tiene más de 500 MB en una sola pieza, lo máximo que se lee de una vez: escríbalo en grupos de filas más pequeños, y que su servidor responda por partes',
  noMemory: () => 'el archivo es demasiado grande para la memoria de este navegador',
  cutOffPart: ({ from, to, came }) => `está cortado: de los bytes ${from} a ${to} solo llegaron ${came}`,
  tooShort: ({ bytes }) => `está cortado: tiene ${bytes} bytes`,
  cutOff: ({ bytes }) => `está cortado: termina tras ${bytes} bytes, a la mitad`,
  columnBeyondEnd: () => 'está cortado: una columna queda más allá de su fin',
  notParquet: () => 'no es un archivo Parquet',
  notParquetButXml: () => 'no es un archivo Parquet: el servidor respondió con XML',
  notParquetButHtml: () => 'no es un archivo Parquet: el servidor respondió con una página web (HTML)',
  noContents: () => 'está dañado: su índice está vacío',
  contentsTooLong: () => 'está dañado: su índice no cabe en él',
  columnNowhere: () => 'está dañado: una columna no está en ninguna parte',
  otherDigest: ({ part }) =>
    `está dañado, o hay otro archivo en su lugar: ${partText(part)} no tiene el SHA-256 que nombra el archivo de los datos`,
  corrupt: ({ part, cause }) => `está dañado: no se puede leer ${partText(part)}${inBrackets(cause)}`,
  unsupported: ({ part, cause }) => `no se puede leer ${partText(part)}${inBrackets(cause)}`,
  rowsLost: ({ part, read, all }) => `está dañado: ${partText(part)} tiene ${read} filas de ${all}`,
  noSuchFile: () => 'no existe tal archivo',
  notFile: () => 'no es un archivo',
  tooLargeForPrompt: () =>
    'tiene más de 500 MB, lo máximo que se lee de una vez: escriba personas y mandatos en columnas (véase la documentación de los conjuntos de datos grandes)',
  hasColumns: () => 'ya tiene tablas en archivos propios',
  notConverted: () => 'no es un conjunto de datos, y no se convirtió',
  nothingFound: ({ format }) =>
    `se ha leído como ${nameIn(spanishFormats, format)}, y nada en él tiene una persona, un cargo y sus fechas`,
  brokenFile: ({ format, cause }) =>
    `parece ${nameIn(spanishFormats, format)}, y no se puede leer (${cause})`,
  systemError: ({ message }) => `no se puede leer (mensaje del sistema: \`${message}\`)`,
}

const reasons: ByCode<Reason | Unreadable> = {
  ...files,
  file: ({ file, why }) => `${file}: ${spanishReason(why)}`,
  notDate: ({ value, why }) => `"${value}" no es una fecha: ${spanishDateFault(why)}`,
  missing: () => 'falta',
  empty: () => 'está vacío',
  unseen: () => 'no se ve',
  unknownKey: () => 'no es una clave del formato',
  isNot: ({ found, wanted }) => `es ${named(found)}, no ${KINDS[wanted]}`,
  dateWithoutQuotes: ({ found }) => `${found} no es una fecha: escríbala entre comillas`,
  wrongVersion: ({ found, version }) =>
    `es ${named(found)}, no ${version}: esta página lee la versión ${version} del formato`,
  notOneDay: ({ value }) => `"${value}" no es un día`,
  notId: ({ value }) => `"${value}" no es un identificador: use minúsculas y cifras unidas por "-" o "."`,
  notAddress: ({ value }) => `"${value}" no es una dirección http(s) sencilla`,
  notItem: ({ value }) => `"${value}" no es un elemento de Wikidata, como "Q42"`,
  notLanguage: ({ value }) => `"${value}" no es una etiqueta de idioma`,
  noText: () => 'no es un texto, ni un objeto de textos por etiqueta de idioma',
  noPerson: () => 'no es {"person": id} ni {"name": text}',
  noPlace: () => 'trata de uno solo de "term", "event" y "date"',
  tooMany: ({ most }) => `tiene más de ${most} filas`,
  unknownId: ({ table, value }) => `no existe ${NOUNS[table]} "${value}"`,
  repeatedId: ({ value, other }) => `"${value}" ya es el identificador de ${other}`,
  repeatedInRow: ({ value, row }) => `"${value}" ya es el identificador de la fila ${row}`,
  idOfGroup: ({ value }) => `"${value}" ya es el identificador de un grupo de funciones`,
  partOfItself: ({ value }) => `hace de "${value}" una parte de sí misma`,
  besideItself: ({ value }) => `"${value}" ejerce este mandato: escriba quién lo ejercía a su lado`,
  startAfterAsOf: ({ value }) => `"${value}" es posterior a asOf, y sin embargo el fin es ".."`,
  endBeforeStart: ({ first, last }) => `"${last}" es anterior al inicio "${first}"`,
  deathBeforeBirth: ({ first, last }) => `"${last}" es anterior al nacimiento "${first}"`,
  noOther: ({ value, relation }) =>
    `"${value}" ejerce este mandato, y no tiene otro en este cargo: escriba quién lo ejerció ${relation === 'successor' ? 'después' : 'antes'}`,
  noKey: ({ value, table }) => `"${value}" no es una clave de ${table}`,
  nested: ({ as }) =>
    `es una lista o una estructura: escríbala como ${as === 'json' ? 'JSON en un texto' : 'texto'}`,
  wrongType: ({ found, wanted }) =>
    wanted === 'date'
      ? `es ${found}, no una fecha: escríbala como texto en EDTF, o como DATE`
      : `es ${found}, no ${wanted === 'text' ? 'un texto' : wanted}`,
  noColumn: ({ table }) => `no es una columna de ${table}`,
  namesNoFile: () => 'no nombra ningún archivo',
  notDigests: () => 'no es una lista de SHA-256 en cifras hexadecimales',
  notFileAddress: ({ value }) => `"${value}" no es la dirección de un archivo`,
}

export const spanishReason: (reason: Reason | Unreadable) => string = /* @__PURE__ */ wordedBy(reasons)
