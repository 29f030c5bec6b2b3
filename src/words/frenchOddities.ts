/** What is odd in a dataset, in French: see `englishOddities.ts`. */
import type { OddityKind } from '../dataset/oddities.ts'
import { count, number } from './frenchNumber.ts'
import type { OddityWords } from './oddityWords.ts'

const headings: Readonly<Record<OddityKind, string>> = {
  startsFarAhead: 'Commence plus de 20\u00a0ans après le jour des données',
  endsFarAhead: 'Finit plus de 100\u00a0ans après le jour des données',
  bornInOffice: 'Naissance après l’entrée en fonction',
  afterDeath: 'En fonction après la mort',
  sameTerm: 'Le même mandat sous deux identifiants',
  lifeAhead: 'Naissance ou mort après le jour des données',
  longLife: 'Une vie de plus de 130\u00a0ans',
  longTerm: 'En fonction pendant plus de 100\u00a0ans',
  noSource: 'Sans source',
  noSources: 'Les données ne nomment aucune source',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string) => string>> = {
  startsFarAhead: (_, date) => date,
  endsFarAhead: (_, date) => date,
  bornInOffice: (_, born, start) => `naissance\u00a0: ${born}, en fonction\u00a0: ${start}`,
  afterDeath: (key, date, died) => `${key === 'start' ? 'début' : 'fin'}\u00a0: ${date}, mort\u00a0: ${died}`,
  sameTerm: (_, other) => `comme ${other}`,
  lifeAhead: (key, date) => `${key === 'born' ? 'naissance' : 'mort'}\u00a0: ${date}`,
  longLife: (_, born, died) => `${born} – ${died}`,
  longTerm: (_, start, end) => `${start} – ${end}`,
  noSource: () => '',
  noSources: () => '',
}

export const frenchOddities: OddityWords = {
  count: (n) => `${count(n, 'singularité')} dans ces données`,
  note: 'Rien ici n’est impossible, mais les fautes de frappe ont cet air-là.',
  heading: (kind) => headings[kind],
  told: (kind, key, values) => told[kind](key, values[0] ?? '', values[1] ?? ''),
  current: 'aujourd’hui',
  more: (n) => `et ${number(n)} de plus`,
  colon: '\u00a0: ',
}
