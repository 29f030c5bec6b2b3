/** What is said to those who hear the page or have no mouse, in French. */
import type { SaidWords } from './saidWords.ts'

export const frenchSaid: SaidWords = {
  skipTo: 'Aller à',
  skips: { timeline: 'Aller à la frise', events: 'Aller aux événements', table: 'Aller au tableau' },
  allInView: 'Tout est visible',
  inView: (period) => `Période visible\u00a0: ${period}`,
  fromTo: (first, last) => `de ${first} à ${last}`,
  sorted: (order) => `Ordre\u00a0: ${order}`,
  notCopied: 'Copie impossible\u00a0: le texte est sélectionné, vous pouvez le copier',
}
