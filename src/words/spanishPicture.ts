/** What the picture says in Spanish: see `englishPicture.ts`. */
import type { PictureWords } from './pictureWords.ts'
import { count, number } from './spanishNumber.ts'

/** Before the same sound «y» is «e», and «o» is «u». */
function joined(parts: readonly string[], and: string, before: RegExp, other: string): string {
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return last
  return `${parts.slice(0, -1).join(', ')} ${before.test(last) ? other : and} ${last}`
}

const people = (n: number) => count(n, 'persona')
const terms = (n: number) => count(n, 'mandato')
const events = (n: number) => count(n, 'evento')

export const spanishPicture: PictureWords = {
  number,
  people,
  terms,
  events,
  andList: (parts) => joined(parts, 'y', /^h?[ií](?![aeou])/i, 'e'),
  orList: (parts) => joined(parts, 'o', /^(?:h?[oó]|8)/i, 'u'),
  summary: (n, ofTerms, ofEvents, filters) =>
    [people(n), terms(ofTerms), ...(ofEvents === undefined ? [] : [events(ofEvents)]), ...filters].join(', '),
  asRole: (label) => label.charAt(0).toLowerCase() + label.slice(1),
  matching: (q) => `que contienen «${q}»`,

  thisLink: 'este enlace',
  elsewhere: (names, opened) =>
    `Datos de ${names}, ${opened ? 'que usted abrió' : 'que no son de este sitio'}`,

  timeline: 'Cronología',
  eventList: 'Eventos',
  filters: 'Filtros',
  asOf: (date) => `al ${date}`,

  born: (date) => `n. ${date}`,
  acting: ' (en funciones)',
  context: 'Contexto',
}
