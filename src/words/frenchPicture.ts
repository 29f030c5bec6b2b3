/** What the picture says in French: see `englishPicture.ts`. */
import { count, number } from './frenchNumber.ts'
import type { PictureWords } from './pictureWords.ts'

const joined = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`

const people = (n: number) => count(n, 'personne')
const terms = (n: number) => count(n, 'mandat')
const events = (n: number) => count(n, 'événement')

export const frenchPicture: PictureWords = {
  number,
  people,
  terms,
  events,
  andList: (parts) => joined(parts, 'et'),
  orList: (parts) => joined(parts, 'ou'),
  summary: (n, ofTerms, ofEvents, filters) =>
    [people(n), terms(ofTerms), ...(ofEvents === undefined ? [] : [events(ofEvents)]), ...filters].join(', '),
  asRole: (label) => label.charAt(0).toLowerCase() + label.slice(1),
  matching: (q) => `contenant «\u00a0${q}\u00a0»`,

  thisLink: 'ce lien',
  elsewhere: (names, opened) =>
    `Données de ${names}, ${opened ? 'que vous avez ouvertes' : 'qui ne sont pas de ce site'}`,

  timeline: 'Frise',
  eventList: 'Événements',
  filters: 'Filtres',
  asOf: (date) => `au ${date}`,

  born: (date) => `naiss. ${date}`,
  acting: ' (par intérim)',
  context: 'Contexte',
}
