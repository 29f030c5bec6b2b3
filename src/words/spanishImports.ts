/** How a file in another format was read, in Spanish. Phrases are without a full stop; text between backticks is written in the file. */
import type { Doubt, ImportReason } from '../importers/reasons.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { encodingName, spanishFormats } from './formatNames.ts'
import type { ImportWords } from './importWords.ts'
import { agree, count, number } from './spanishNumber.ts'
import { spanishReason } from './spanishReasons.ts'

const dates = {
  start: 'fecha de inicio',
  end: 'fecha de fin',
  born: 'fecha de nacimiento',
  died: 'fecha de fallecimiento',
  date: 'fecha',
}

const reasons: ByCode<ImportReason> = {
  noName: () => 'sin nombre',
  noOffice: () => 'sin cargo',
  nothing: () => 'nada que se pueda usar',
  noDate: ({ value, wanted }) =>
    value === ''
      ? `sin ${dates[wanted]}`
      : `\`${value}\` no se entendió como ${dates[wanted]}, como se entendería \`1998\` o \`1998-05-04\``,
  shortYear: ({ value, year }) =>
    `\`${value}\` tiene un año de dos cifras: escriba las cuatro, como \`19${year}\` o \`20${year}\``,
  noSuch: ({ value }) => `\`${value}\` no está en el archivo`,
  notUnderstood: ({ value }) => `\`${value}\` no se entendió`,
  sameTerm: () => 'otra vez el mandato de la fila anterior: lo demás no se ha tomado',
  deprecated: () => 'marcado como obsoleto en el archivo',
  refused: ({ reason }) => spanishReason(reason),
}

const headings: ByCode<ImportReason> = {
  noName: () => 'Sin nombre',
  noOffice: () => 'Sin cargo',
  nothing: () => 'Sin nada que se pueda usar',
  noDate: ({ wanted }) => `No se entendió como ${dates[wanted]}`,
  shortYear: () => 'Año de dos cifras',
  noSuch: () => 'Remite a lo que no está en el archivo',
  notUnderstood: () => 'No se entendió',
  sameTerm: () => 'Otra vez el mandato de la fila anterior',
  deprecated: () => 'Obsoleto',
  refused: () => 'Se contradice, o contradice al resto',
}

const doubts: ByCode<Doubt> = {
  sameName: ({ name, people }) =>
    people < 2
      ? `\`${name}\` está en varias filas y se tomó por una sola persona`
      : `\`${name}\` es el nombre de ${number(people)} personas`,
  spelledTwoWays: ({ first, second }) => `\`${first}\` y \`${second}\` solo difieren en la grafía`,
  dayOrMonth: ({ value, readAs }) =>
    `\`${value}\` se leyó como \`${readAs}\`: el día y el mes quizá estén al revés`,
  lessPrecise: ({ value, readAs }) => `\`${value}\` se guarda como \`${readAs}\`, que dice menos`,
  noLabel: ({ value }) => `\`${value}\` no tiene etiqueta en el archivo: el identificador ocupa su lugar`,
}

export const spanishImports: ImportWords = {
  formats: spanishFormats,
  fields: {
    person: 'Persona',
    givenName: 'Nombre de pila',
    familyName: 'Apellido',
    personKey: 'Identificador de la persona',
    personWikidata: 'Elemento de Wikidata de la persona',
    born: 'Nacimiento',
    died: 'Fallecimiento',
    birthplace: 'Lugar de nacimiento',
    party: 'Partido',
    education: 'Formación',
    personNote: 'Nota sobre la persona',
    office: 'Cargo',
    officeKey: 'Identificador del cargo',
    officeWikidata: 'Elemento de Wikidata del cargo',
    role: 'Función',
    group: 'Grupo de funciones',
    organization: 'Organización',
    organizationKey: 'Identificador de la organización',
    organizationWikidata: 'Elemento de Wikidata de la organización',
    place: 'Lugar',
    termKey: 'Identificador del mandato',
    start: 'Inicio',
    startMonth: 'Mes de inicio',
    startDay: 'Día de inicio',
    end: 'Fin',
    endMonth: 'Mes de fin',
    endDay: 'Día de fin',
    period: 'Inicio y fin',
    acting: 'En funciones',
    predecessor: 'Predecesor',
    successor: 'Sucesor',
    event: 'Evento',
    eventKey: 'Identificador del evento',
    date: 'Fecha del evento',
    note: 'Nota',
    source: 'Fuente',
    sourceUrl: 'Dirección de la fuente',
  },
  place: (place) => {
    switch (place.kind) {
      case 'row':
        return [
          ...(place.sheet === undefined ? [] : [`hoja «${place.sheet}»`]),
          `fila ${place.row}`,
          ...(place.column ? [spanishImports.column(place.column.letter, place.column.heading)] : []),
        ].join(', ')
      case 'line':
        return `línea ${place.line}`
      case 'path':
        return `\`${place.path}\``
      case 'file':
        return 'el archivo'
    }
  },
  column: (letter, heading) => (heading === '' ? `columna ${letter}` : `columna ${letter} «${heading}»`),
  reason: wordedBy(reasons),
  heading: wordedBy(headings),
  doubt: wordedBy(doubts),
  readAs: (format) => `Se leyó como ${spanishFormats[format]}`,
  encoded: (encoding) => `texto en ${encodingName(encoding)}`,
  row: (n) => `fila ${n}`,
  rows: (n) => count(n, 'fila'),
  people: (n) => count(n, 'persona'),
  terms: (n) => count(n, 'mandato'),
  events: (n) => count(n, 'evento'),
  leftOut: (n) => `${number(n)} ${agree(n, 'elemento omitido', 'elementos omitidos')}`,
  doubts: (n) => count(n, 'duda'),
  more: (n) => `y ${number(n)} más`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
}
