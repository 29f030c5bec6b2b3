/** What marks say in Spanish: see `englishMarks.ts`. */
import type { MarkWords } from './markWords.ts'
import { count, number } from './spanishNumber.ts'

export const spanishMarks: MarkWords = {
  comma: ', ',
  listComma: ', ',
  semicolon: '; ',
  labelled: (label, text) => `${label}: ${text}`,
  bracketed: (text) => ` (${text})`,
  termDates: ({ start, end }) => `${start} – ${end}`,

  filteredOut: 'fuera de los filtros',
  eventsHere: (n) => `${count(n, 'evento')} aquí: ampliar`,
  eventsAtOnce: (n) => `${count(n, 'evento')} aquí: abrir la lista`,
  moreHere: (n) => `y ${number(n)} más a la vista: ampliar para llegar con el teclado`,
  showDay: 'Quién ejercía qué ese día',

  current: (date) => `en el cargo al ${date}`,
  scheduled: (date) => `${date} (previsto)`,
  currentUntil: (current, end) => `${current}, fin previsto: ${end}`,
  endUnstated: 'fin no indicado',
  startUnstated: 'inicio no indicado',
  partyUnstated: 'partido no indicado',
}
