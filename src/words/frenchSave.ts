/** What saving says, in French. */
import type { englishSave } from './englishSave.ts'
import { agree, count, number } from './frenchNumber.ts'

export const frenchSave: typeof englishSave = {
  title: 'Enregistrer comme fichier',
  onlyShown: 'seulement ce que montrent les filtres',
  pictureHeading: 'Image',
  dataHeading: 'Données',
  otherHeading: 'Texte, calendrier, Wikidata',
  dataset: 'Jeu de données (JSON)',
  table: 'Tableau (CSV)',
  text: 'Texte (TXT)',
  calendar: 'Calendrier (ICS)',
  note: 'Le jeu de données et le tableau s’ouvrent de nouveau ici. Le tableau, fait pour les tableurs, contient personnes, postes, dates, notes et sources, mais non ce sur quoi les sources divergent.',
  forExcel: 'tableau pour Excel, avec un indicateur d’ordre des octets',
  withTerms: 'calendrier avec débuts et fins de mandats',
  picture: (format) => `Image (${format})`,
  choices: 'Taille, couleurs, étendue',
  width: 'Largeur en pixels',
  times: (n) => `${n}\u00a0× plus de pixels`,
  colours: 'Couleurs',
  asShown: 'comme sur la page',
  light: 'claires',
  dark: 'sombres',
  part: 'Étendue',
  whole: 'tout ce que montrent les filtres',
  inView: 'les années visibles',
  notPainted: (width, height, times) =>
    `L’image aurait ${number(width)}\u00a0×\u00a0${number(height)}\u00a0pixels, plus qu’un navigateur n’en peint\u00a0: ${times > 0 ? `choisissez ${times}\u00a0×, ou ` : ''}enregistrez-la en SVG, ou filtrez.`,
  refused: 'Le navigateur n’a pas peint l’image\u00a0: enregistrez-la en SVG.',
  sources: (titles, more) =>
    `Sources\u00a0: ${titles.join('\u202f; ')}${more > 0 ? `\u202f; et ${more} de plus` : ''}`,
  lanesLeftOut: (shown, all) =>
    `avec ${agree(shown, 'la première', 'les premières')} ${number(shown)} de ${count(all, 'personne')}`,
  datesLeftOut: (n) => `sans ${count(n, 'date')} non ${agree(n, 'connue')} au jour près`,
  noDays: 'Aucune date n’est connue au jour près\u00a0: il n’y a rien pour un calendrier.',
  statements: (n) => count(n, 'déclaration'),
  noStatements: (n) =>
    `Rien à déclarer\u00a0: aucun mandat (sur ${number(n)}) ne nomme un élément Wikidata pour la personne et pour le poste tout en étant leur seul mandat.`,
  notStated: ({ withoutItem, heldAgain, dates, people }) =>
    [
      withoutItem > 0
        ? `${count(withoutItem, 'mandat')} dont la personne ou le poste n’a pas d’élément Wikidata`
        : '',
      heldAgain > 0
        ? `${count(heldAgain, 'mandat')} d’un poste occupé plusieurs fois, que QuickStatements confondrait`
        : '',
      dates > 0 ? `${count(dates, 'date')} que Wikidata ne sait pas écrire` : '',
      people > 0
        ? `${count(people, 'prédécesseur ou successeur', 'prédécesseurs et successeurs')} sans élément`
        : '',
    ].filter((text) => text !== ''),
  without: (parts) => `Laissés de côté\u00a0: ${parts.join('\u202f; ')}.`,
  termStarts: (who, what) => `${who}\u00a0: ${what} (début)`,
  termEnds: (who, what) => `${who}\u00a0: ${what} (fin)`,
}
