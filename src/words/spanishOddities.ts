/** What is odd in a dataset, in Spanish: see `englishOddities.ts`. */
import type { OddityKind } from '../dataset/oddities.ts'
import type { OddityWords } from './oddityWords.ts'
import { count, number } from './spanishNumber.ts'

const headings: Readonly<Record<OddityKind, string>> = {
  startsFarAhead: 'Empieza más de 20 años después del día de los datos',
  endsFarAhead: 'Termina más de 100 años después del día de los datos',
  bornInOffice: 'Nacimiento posterior a la toma de posesión',
  afterDeath: 'En el cargo después de la muerte',
  sameTerm: 'El mismo mandato con dos identificadores',
  lifeAhead: 'Nacimiento o muerte después del día de los datos',
  longLife: 'Una vida de más de 130 años',
  longTerm: 'En el cargo durante más de 100 años',
  noSource: 'Sin fuente',
  noSources: 'Los datos no nombran ninguna fuente',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string) => string>> = {
  startsFarAhead: (_, date) => date,
  endsFarAhead: (_, date) => date,
  bornInOffice: (_, born, start) => `nacimiento: ${born}, en el cargo: ${start}`,
  afterDeath: (key, date, died) => `${key === 'start' ? 'inicio' : 'fin'}: ${date}, muerte: ${died}`,
  sameTerm: (_, other) => `como ${other}`,
  lifeAhead: (key, date) => `${key === 'born' ? 'nacimiento' : 'muerte'}: ${date}`,
  longLife: (_, born, died) => `${born} – ${died}`,
  longTerm: (_, start, end) => `${start} – ${end}`,
  noSource: () => '',
  noSources: () => '',
}

export const spanishOddities: OddityWords = {
  count: (n) => `${count(n, 'rareza')} en estos datos`,
  note: 'Nada de esto es imposible, pero así se ven los deslices.',
  heading: (kind) => headings[kind],
  told: (kind, key, values) => told[kind](key, values[0] ?? '', values[1] ?? ''),
  current: 'hoy',
  more: (n) => `y ${number(n)} más`,
  colon: ': ',
}
