/** Why a part of a link is not applied, in French: read on its own, and without a full stop. */
import { LONGEST_NOTE, type WhyIgnored } from '../dataset/annotations.ts'
import { MOST_ANNOTATIONS } from '../dataset/format.ts'
import type { LinkReason } from '../state/linkReasons.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { frenchDateFault } from './frenchReasons.ts'

const notes: Readonly<Record<WhyIgnored, string>> = {
  noPlace: 'ne commence ni par term.…:, ni par event.…:, ni par une date suivie de «\u00a0:\u00a0»',
  noText: 'ne dit rien',
  unknown: 'porte sur ce qui n’est pas dans ces données',
  tooLong: `une note a au plus ${LONGEST_NOTE}\u00a0caractères`,
  tooMany: `un lien a au plus ${MOST_ANNOTATIONS}\u00a0notes`,
}

const reasons: ByCode<LinkReason> = {
  notDate: ({ value, why }) => `«\u00a0${value}\u00a0» n’est pas une date\u00a0: ${frenchDateFault(why)}`,
  notId: ({ value }) => `«\u00a0${value}\u00a0» n’est pas un identifiant`,
  notPlainDate: ({ value }) => `«\u00a0${value}\u00a0» n’est pas une date comme 2018, 2018-03 ou 2018-03-09`,
  season: ({ value }) => `«\u00a0${value}\u00a0» est une saison, non un mois`,
  notOneDay: ({ value }) => `«\u00a0${value}\u00a0» n’est pas un jour`,
  notFlag: ({ value }) => `«\u00a0${value}\u00a0» n’est ni 1 ni 0`,
  noSelection: ({ value }) =>
    `«\u00a0${value}\u00a0» ne commence ni par term., ni par person., ni par event.`,
  twoRanges: ({ value }) => `«\u00a0${value}\u00a0» a plus d’un «\u00a0..\u00a0»`,
  endsBefore: ({ value }) => `«\u00a0${value}\u00a0» finit avant de commencer`,
  noneOf: ({ value, choices }) =>
    `«\u00a0${value}\u00a0» n’est aucun de ceux-ci\u00a0: ${choices.join(', ')}`,
  tooLong: ({ what, most }) =>
    `${what === 'search' ? 'une recherche' : what === 'title' ? 'un intitulé' : 'un titre'} a au plus ${most}\u00a0caractères`,
  noParameter: ({ parameter }) => `«\u00a0${parameter}\u00a0» n’est pas un paramètre de cette page`,
  givenTwice: ({ parameter }) => `«\u00a0${parameter}\u00a0» est donné deux fois\u00a0: le dernier compte`,
  notAddress: ({ value }) => `«\u00a0${value}\u00a0» n’est pas une adresse`,
  protocol: ({ value, protocol }) =>
    `«\u00a0${value}\u00a0» est une adresse ${protocol}, or seules http: et https: sont lues`,
  userInAddress: ({ value }) => `«\u00a0${value}\u00a0» contient un nom d’utilisateur ou un mot de passe`,
  hostWithoutHttp: ({ value }) =>
    `«\u00a0${value}\u00a0» nomme un hôte mais ne commence pas par http:// ou https://`,
  oneFile: () => 'cette page est un seul fichier et ne montre que les données qu’il contient',
  unknownId: ({ value }) => `«\u00a0${value}\u00a0» n’est pas dans ces données`,
  note: ({ why }) => notes[why],
}

export const frenchNotice = wordedBy(reasons)
