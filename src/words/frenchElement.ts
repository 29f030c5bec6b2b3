/** What the custom element says of itself, in French. */
import type { ElementWords } from './elementWords.ts'
import { number } from './frenchNumber.ts'

export const frenchElement: ElementWords = {
  close: 'Fermer',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  legend: 'Légende',
  fitAll: 'Tout montrer',
  loading: 'Chargement des données',
  nothing: 'Rien ne correspond',
  sources: (titles, more) =>
    `Sources\u00a0: ${titles.join('\u202f; ')}${more > 0 ? `\u202f; et ${number(more)} ${more === 1 ? 'autre' : 'autres'}` : ''}`,
  fullView: 'Ouvrir la vue complète',
  failed: 'Les données n’ont pas pu être montrées',
  keptView: 'Ce qui était montré auparavant est encore là.',
  unexplained:
    'La raison ne peut être dite\u00a0: la connexion est coupée, ou le site a été publié de nouveau.',
  partsMissing: 'Une partie de cette frise n’a pas pu être chargée. Y a-t-il une connexion\u202f?',
  ignored: 'Tous les attributs n’ont pas pu être appliqués',
  attribute: (name, why) => `${name}\u00a0: ${why}`,
}
