/** What saving a file says while it is made, and a page as one file of itself, in French. */
import type { englishPageFile } from './englishPageFile.ts'

export const frenchPageFile: typeof englishPageFile = {
  title: 'Page en un seul fichier',
  save: 'Page web (HTML)',
  note: 'La page avec ses données : elle s’ouvre depuis un disque, sans connexion, telle qu’elle s’affiche à présent, dans tout navigateur de 2023 ou plus récent. On peut y filtrer, chercher, zoomer et imprimer. Elle n’ouvre pas d’autres données, ne connaît pas les noms chinois par leur pinyin, n’a pas de vue en texte et n’enregistre que les données.',
  large: (size) =>
    `Les données font ${size} : au-delà de 20 Mo, une telle page est lente à ouvrir et peut être trop lourde pour un téléphone. Filtrez-la, partagez un lien, ou appuyez de nouveau pour l’enregistrer quand même.`,
  noScript: 'La frise est dessinée par JavaScript.',
  failed: 'Impossible de faire la page : son modèle n’a pas pu être obtenu. Réessayez avec une connexion.',
  tooOld: 'Ce navigateur ne peut pas la faire : il ne sait pas compresser (CompressionStream).',
  making: (name) => `Préparation de ${name}…`,
  stop: 'Arrêter',
  stopped: 'Arrêté\u00a0: rien n’a été enregistré.',
  saved: (name) => `Enregistré sous ${name}`,
  aLink: (title) => `un lien («\u00a0${title}\u00a0»)`,
  linkNote:
    'Cette page est un fichier : le lien mène là où il se trouve sur cet appareil. Envoyez le fichier avec le lien ; ce qui suit # est la vue, et vaut où que se trouve le fichier.',
  data: 'Jeu de données (JSON)',
  leftOut:
    'Images, tableaux et autres formes s’enregistrent depuis la page du web qui a servi à faire ce fichier, et qui ouvre le jeu de données.',
}
