/** What is odd in a dataset, in Spanish: see `englishOddities.ts`. */
import type { OddityKind } from '../dataset/oddityGroups.ts'
import type { OddityWords } from './oddityWords.ts'
import { count, number } from './spanishNumber.ts'

const headings: Readonly<Record<OddityKind, string>> = {
  startsFarAhead: 'Empieza más de 20 años después del día de los datos',
  endsFarAhead: 'Termina más de 100 años después del día de los datos',
  bornInOffice: 'Nacimiento posterior a la toma de posesión',
  afterDeath: 'En el cargo después del fallecimiento',
  sameTerm: 'El mismo mandato con dos identificadores',
  lifeAhead: 'Nacimiento o fallecimiento después del día de los datos',
  longLife: 'Una vida de más de 130 años',
  longTerm: 'En el cargo durante más de 100 años',
  noSource: 'Sin fuente',
  noSources: 'Los datos no nombran ninguna fuente',
  heldByTwo: 'Ocupado por dos personas a la vez',
  vacant: 'Nadie en el cargo durante más de dos meses',
  otherSuccessor: 'Nombra a otro sucesor que el siguiente titular',
  otherPredecessor: 'Nombra a otro predecesor que el titular anterior',
  orderUnknown: 'Demasiado impreciso para decir quién fue primero',
  currentWithSuccessor: 'Sigue en el cargo y se nombra a un sucesor',
  young: 'En el cargo antes de los 16 años',
  samePerson: 'El mismo nombre y nacimiento con dos identificadores',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string, other: string) => string>> = {
  startsFarAhead: (_, date) => date,
  endsFarAhead: (_, date) => date,
  bornInOffice: (_, born, start) => `nacimiento: ${born}, en el cargo: ${start}`,
  afterDeath: (key, date, died) => `${key === 'start' ? 'inicio' : 'fin'}: ${date}, fallecimiento: ${died}`,
  sameTerm: (_, other) => `como ${other}`,
  lifeAhead: (key, date) => `${key === 'born' ? 'nacimiento' : 'fallecimiento'}: ${date}`,
  longLife: (_, born, died) => `${born} – ${died}`,
  longTerm: (_, start, end) => `${start} – ${end}`,
  noSource: () => '',
  noSources: () => '',
  heldByTwo: (_, end, start, other) => `hasta ${end}, ${other} desde ${start}`,
  vacant: (_, end, start) => `el anterior hasta ${end}, este desde ${start}`,
  otherSuccessor: (_, other) => `siguiente: ${other}`,
  otherPredecessor: (_, other) => `anterior: ${other}`,
  orderUnknown: (_, first, second, other) => `${other} desde ${first}, este desde ${second}`,
  currentWithSuccessor: () => '',
  young: (_, born, start) => `nacimiento: ${born}, en el cargo: ${start}`,
  samePerson: (_, other) => `como ${other}`,
}

export const spanishOddities: OddityWords = {
  count: (n) => `${count(n, 'rareza')} en estos datos`,
  note: 'Nada de esto es imposible, pero así se ven los deslices.',
  checks: (n) => `${count(n, 'punto')} por revisar entre titulares sucesivos`,
  checksNote:
    'Se hallan comparando a quienes ocupan un cargo uno tras otro. Un cargo que varios ocupan a la vez se deja fuera.',
  heading: (kind) => headings[kind],
  told: (kind, key, values) => told[kind](key, values[0] ?? '', values[1] ?? '', values[2] ?? ''),
  current: 'hoy',
  more: (n) => `y ${number(n)} más`,
  colon: ': ',
}
