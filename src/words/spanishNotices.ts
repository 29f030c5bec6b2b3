/** Why a part of a link is not applied, in Spanish: read on its own, and without a full stop. */
import { LONGEST_NOTE, type WhyIgnored } from '../dataset/annotations.ts'
import { MOST_ANNOTATIONS } from '../dataset/format.ts'
import type { LinkReason } from '../state/linkReasons.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { spanishDateFault } from './spanishReasons.ts'

const notes: Readonly<Record<WhyIgnored, string>> = {
  noPlace: 'no empieza por term.…:, ni por event.…:, ni por una fecha seguida de «:»',
  noText: 'no dice nada',
  unknown: 'trata de lo que no está en estos datos',
  tooLong: `una nota tiene como mucho ${LONGEST_NOTE} caracteres`,
  tooMany: `un enlace tiene como mucho ${MOST_ANNOTATIONS} notas`,
}

const reasons: ByCode<LinkReason> = {
  notDate: ({ value, why }) => `«${value}» no es una fecha: ${spanishDateFault(why)}`,
  notId: ({ value }) => `«${value}» no es un identificador`,
  notPlainDate: ({ value }) => `«${value}» no es una fecha como 2018, 2018-03 o 2018-03-09`,
  season: ({ value }) => `«${value}» es una estación, no un mes`,
  notOneDay: ({ value }) => `«${value}» no es un día`,
  notFlag: ({ value }) => `«${value}» no es 1 ni 0`,
  noSelection: ({ value }) => `«${value}» no empieza por term., person. ni event.`,
  twoRanges: ({ value }) => `«${value}» tiene más de un «..»`,
  endsBefore: ({ value }) => `«${value}» termina antes de empezar`,
  noneOf: ({ value, choices }) => `«${value}» no es ninguno de estos: ${choices.join(', ')}`,
  tooLong: ({ what, most }) =>
    `${what === 'search' ? 'una búsqueda' : what === 'title' ? 'un título' : 'un titular'} tiene como mucho ${most} caracteres`,
  noParameter: ({ parameter }) => `«${parameter}» no es un parámetro de esta página`,
  givenTwice: ({ parameter }) => `«${parameter}» está dos veces: vale la última`,
  notAddress: ({ value }) => `«${value}» no es una dirección`,
  protocol: ({ value, protocol }) =>
    `«${value}» es una dirección ${protocol}, y solo se leen las de http: y https:`,
  userInAddress: ({ value }) => `«${value}» contiene un nombre de usuario o una contraseña`,
  hostWithoutHttp: ({ value }) => `«${value}» nombra un servidor pero no empieza por http:// o https://`,
  oneFile: () => 'esta página es un solo archivo y muestra solo los datos que contiene',
  unknownId: ({ value }) => `«${value}» no está en estos datos`,
  note: ({ why }) => notes[why],
}

export const spanishNotice = wordedBy(reasons)
