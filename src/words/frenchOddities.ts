/** What is odd in a dataset, in French: see `englishOddities.ts`. */
import type { OddityKind } from '../dataset/oddityGroups.ts'
import { count, number } from './frenchNumber.ts'
import type { OddityWords } from './oddityWords.ts'

const headings: Readonly<Record<OddityKind, string>> = {
  startsFarAhead: 'Commence plus de 20\u00a0ans après le jour des données',
  endsFarAhead: 'Finit plus de 100\u00a0ans après le jour des données',
  bornInOffice: 'Naissance après l’entrée en fonction',
  afterDeath: 'En fonction après le décès',
  sameTerm: 'Le même mandat sous deux identifiants',
  lifeAhead: 'Naissance ou décès après le jour des données',
  longLife: 'Une vie de plus de 130\u00a0ans',
  longTerm: 'En fonction pendant plus de 100\u00a0ans',
  noSource: 'Sans source',
  noSources: 'Les données ne nomment aucune source',
  heldByTwo: 'Occupé par deux personnes à la fois',
  vacant: 'Personne en fonction pendant plus de deux mois',
  otherSuccessor: 'Nomme un autre successeur que le titulaire suivant',
  otherPredecessor: 'Nomme un autre prédécesseur que le titulaire précédent',
  orderUnknown: 'Trop imprécis pour dire qui vint le premier',
  currentWithSuccessor: 'Toujours en fonction, et un successeur est nommé',
  young: 'En fonction avant 16\u00a0ans',
  samePerson: 'Le même nom et la même naissance sous deux identifiants',
}

const told: Readonly<Record<OddityKind, (key: string, a: string, b: string, other: string) => string>> = {
  startsFarAhead: (_, date) => date,
  endsFarAhead: (_, date) => date,
  bornInOffice: (_, born, start) => `naissance\u00a0: ${born}, en fonction\u00a0: ${start}`,
  afterDeath: (key, date, died) =>
    `${key === 'start' ? 'début' : 'fin'}\u00a0: ${date}, décès\u00a0: ${died}`,
  sameTerm: (_, other) => `comme ${other}`,
  lifeAhead: (key, date) => `${key === 'born' ? 'naissance' : 'décès'}\u00a0: ${date}`,
  longLife: (_, born, died) => `${born} – ${died}`,
  longTerm: (_, start, end) => `${start} – ${end}`,
  noSource: () => '',
  noSources: () => '',
  heldByTwo: (_, end, start, other) => `jusqu’à ${end}, ${other} à partir de ${start}`,
  vacant: (_, end, start) => `le précédent jusqu’à ${end}, celui-ci à partir de ${start}`,
  otherSuccessor: (_, other) => `suivant\u00a0: ${other}`,
  otherPredecessor: (_, other) => `précédent\u00a0: ${other}`,
  orderUnknown: (_, first, second, other) => `${other} à partir de ${first}, celui-ci à partir de ${second}`,
  currentWithSuccessor: () => '',
  young: (_, born, start) => `naissance\u00a0: ${born}, en fonction\u00a0: ${start}`,
  samePerson: (_, other) => `comme ${other}`,
}

export const frenchOddities: OddityWords = {
  count: (n) => `${count(n, 'singularité')} dans ces données`,
  note: 'Rien ici n’est impossible, mais les fautes de frappe ont cet air-là.',
  checks: (n) => `${count(n, 'point')} à vérifier entre titulaires successifs`,
  checksNote:
    'Trouvés en comparant ceux qui occupent un poste l’un après l’autre. Un poste que plusieurs occupent à la fois est laissé de côté.',
  heading: (kind) => headings[kind],
  told: (kind, key, values) => told[kind](key, values[0] ?? '', values[1] ?? '', values[2] ?? ''),
  current: 'aujourd’hui',
  more: (n) => `et ${number(n)} de plus`,
  colon: '\u00a0: ',
}
