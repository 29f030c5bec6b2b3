/** How a file in another format was read, in French. Phrases are without a full stop; text between backticks is written in the file. */
import type { Doubt, ImportReason } from '../importers/reasons.ts'
import { type ByCode, wordedBy } from './byCode.ts'
import { encodingName, frenchFormats } from './formatNames.ts'
import { agree, count, number } from './frenchNumber.ts'
import { frenchReason } from './frenchReasons.ts'
import type { ImportWords } from './importWords.ts'

const dates = {
  start: 'une date de début',
  end: 'une date de fin',
  born: 'une date de naissance',
  died: 'une date de décès',
  date: 'une date',
}

const reasons: ByCode<ImportReason> = {
  noName: () => 'aucun nom',
  noOffice: () => 'aucun poste',
  nothing: () => 'rien d’utilisable',
  noDate: ({ value, wanted }) =>
    value === ''
      ? 'aucune date'
      : `\`${value}\` n’a pas été compris comme ${dates[wanted]}, comme le serait \`1998\` ou \`1998-05-04\``,
  shortYear: ({ value, year }) =>
    `\`${value}\` a une année à deux chiffres\u00a0: écrivez les quatre, comme \`19${year}\` ou \`20${year}\``,
  noSuch: ({ value }) => `\`${value}\` n’est pas dans le fichier`,
  notUnderstood: ({ value }) => `\`${value}\` n’a pas été compris`,
  sameTerm: () => 'encore le mandat de la ligne du dessus\u00a0: le reste n’a pas été repris',
  deprecated: () => 'marqué comme déprécié dans le fichier',
  refused: ({ reason }) => frenchReason(reason),
}

const headings: ByCode<ImportReason> = {
  noName: () => 'Sans nom',
  noOffice: () => 'Sans poste',
  nothing: () => 'Sans rien d’utilisable',
  noDate: ({ wanted }) => `Non compris comme ${dates[wanted]}`,
  shortYear: () => 'Année à deux chiffres',
  noSuch: () => 'Renvoie à ce qui n’est pas dans le fichier',
  notUnderstood: () => 'Non compris',
  sameTerm: () => 'Encore le mandat de la ligne du dessus',
  deprecated: () => 'Déprécié',
  refused: () => 'Se contredit, ou contredit le reste',
}

const doubts: ByCode<Doubt> = {
  sameName: ({ name, people }) =>
    people < 2
      ? `\`${name}\` est dans plusieurs lignes, et a été pris pour une seule personne`
      : `\`${name}\` est le nom de ${number(people)}\u00a0personnes`,
  spelledTwoWays: ({ first, second }) => `\`${first}\` et \`${second}\` ne diffèrent que par leur graphie`,
  dayOrMonth: ({ value, readAs }) =>
    `\`${value}\` a été lu comme \`${readAs}\`\u00a0: le jour et le mois sont peut-être inversés`,
  lessPrecise: ({ value, readAs }) => `\`${value}\` est gardé comme \`${readAs}\`, qui en dit moins`,
  noLabel: ({ value }) =>
    `\`${value}\` n’a pas de libellé dans le fichier\u00a0: l’identifiant en tient lieu`,
}

export const frenchImports: ImportWords = {
  formats: frenchFormats,
  fields: {
    person: 'Personne',
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    personKey: 'Identifiant de la personne',
    personWikidata: 'Élément Wikidata de la personne',
    born: 'Naissance',
    died: 'Décès',
    birthplace: 'Lieu de naissance',
    party: 'Parti',
    education: 'Formation',
    personNote: 'Note sur la personne',
    office: 'Poste',
    officeKey: 'Identifiant du poste',
    officeWikidata: 'Élément Wikidata du poste',
    role: 'Fonction',
    group: 'Groupe de fonctions',
    organization: 'Organisation',
    organizationKey: 'Identifiant de l’organisation',
    organizationWikidata: 'Élément Wikidata de l’organisation',
    place: 'Lieu',
    termKey: 'Identifiant du mandat',
    start: 'Début',
    startMonth: 'Mois du début',
    startDay: 'Jour du début',
    end: 'Fin',
    endMonth: 'Mois de la fin',
    endDay: 'Jour de la fin',
    period: 'Début et fin',
    acting: 'Par intérim',
    predecessor: 'Prédécesseur',
    successor: 'Successeur',
    event: 'Événement',
    eventKey: 'Identifiant de l’événement',
    date: 'Date de l’événement',
    note: 'Note',
    source: 'Source',
    sourceUrl: 'Adresse de la source',
  },
  place: (place) => {
    switch (place.kind) {
      case 'row':
        return [
          ...(place.sheet === undefined ? [] : [`feuille «\u00a0${place.sheet}\u00a0»`]),
          `ligne ${place.row}`,
          ...(place.column ? [frenchImports.column(place.column.letter, place.column.heading)] : []),
        ].join(', ')
      case 'line':
        return `ligne ${place.line}`
      case 'path':
        return `\`${place.path}\``
      case 'file':
        return 'le fichier'
    }
  },
  column: (letter, heading) =>
    heading === '' ? `colonne ${letter}` : `colonne ${letter} «\u00a0${heading}\u00a0»`,
  reason: wordedBy(reasons),
  heading: wordedBy(headings),
  doubt: wordedBy(doubts),
  readAs: (format) => `Lu comme ${frenchFormats[format]}`,
  encoded: (encoding) => `texte en ${encodingName(encoding)}`,
  row: (n) => `ligne ${n}`,
  rows: (n) => count(n, 'ligne'),
  people: (n) => count(n, 'personne'),
  terms: (n) => count(n, 'mandat'),
  events: (n) => count(n, 'événement'),
  leftOut: (n) => `${number(n)}\u00a0${agree(n, 'élément omis', 'éléments omis')}`,
  doubts: (n) => count(n, 'doute'),
  more: (n) => `et ${number(n)} de plus`,
  colon: '\u00a0: ',
  comma: ', ',
  semicolon: '\u202f; ',
}
