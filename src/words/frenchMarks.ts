/** What marks say in French: see `englishMarks.ts`. */
import { count, number } from './frenchNumber.ts'
import type { MarkWords } from './markWords.ts'

export const frenchMarks: MarkWords = {
  comma: ', ',
  listComma: ', ',
  semicolon: '\u202f; ',
  labelled: (label, text) => `${label}\u00a0: ${text}`,
  bracketed: (text) => ` (${text})`,
  termDates: ({ start, end }) => `${start} – ${end}`,

  filteredOut: 'hors des filtres',
  eventsHere: (n) => `${count(n, 'événement')} ici\u00a0: agrandir`,
  eventsAtOnce: (n) => `${count(n, 'événement')} ici\u00a0: ouvrir la liste`,
  moreHere: (n) => `et ${number(n)} de plus en vue\u00a0: agrandir pour les atteindre au clavier`,
  showDay: 'Qui exerçait quoi ce jour-là',

  current: (date) => `en fonction au ${date}`,
  scheduled: (date) => `${date} (prévu)`,
  currentUntil: (current, end) => `${current}, fin prévue\u00a0: ${end}`,
  endUnstated: 'fin non indiquée',
  startUnstated: 'début non indiqué',
  partyUnstated: 'parti non indiqué',
}
