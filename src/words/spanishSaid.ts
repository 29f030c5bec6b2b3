/** What is said to those who hear the page or have no mouse, in Spanish. */
import type { SaidWords } from './saidWords.ts'

export const spanishSaid: SaidWords = {
  skipTo: 'Ir a',
  skips: { timeline: 'Ir a la cronología', events: 'Ir a los eventos', table: 'Ir a la tabla' },
  allInView: 'Se ve todo',
  inView: (period) => `Período visible: ${period}`,
  fromTo: (first, last) => `de ${first} a ${last}`,
  sorted: (order) => `Orden: ${order}`,
  notCopied: 'No se pudo copiar: el texto está seleccionado para que lo copie',
}
