/** What sharing says beside links, in French. */
import { formatDay } from '../dates/format.ts'
import type { englishCite } from './englishCite.ts'

export const frenchCite: typeof englishCite = {
  cite: 'Citer',
  citation: 'Référence',
  format: 'Format',
  asText: 'Texte',
  wikipedia: 'Wikipédia',
  kind: (version) => (version === undefined ? 'Jeu de données' : `Jeu de données, version sha256:${version}`),
  inner: ['“', '”'],
  plain: ({ title, url, version, asOf, accessed, whence }) =>
    [
      `«\u00a0${title}\u00a0».`,
      `Données au ${formatDay(asOf, 'fr')}${version === undefined ? '' : `, version sha256:${version}`}.`,
      ...(whence === '' ? [] : [`${whence}.`]),
      `${url === '' ? 'Consulté' : `${url}, consulté`} le ${formatDay(accessed, 'fr')}.`,
    ].join(' '),
  ofFile: (name) => `Données de ${name}, un fichier sur un ordinateur`,
  ofVersion: (version) => `Version ${version}\u00a0: le début du SHA-256 du fichier de données.`,
  noVersion:
    'Sans la version des données\u00a0: ce navigateur ne la calcule que sur des pages en https, et pour des fichiers de 20\u00a0Mo au plus.',
  share: 'Autres façons de partager…',
  notShared: 'L’appareil ne l’a pas pris\u00a0: copiez plutôt le lien.',
  withData: (size) => `Lien contenant les données (${size})`,
  withDataNote:
    'Il s’ouvre partout, et rien n’est envoyé à un serveur\u00a0: les données sont derrière le «\u00a0#\u00a0». Qui a le lien a les données.',
  tooLong: (most) =>
    `Ces données sont trop volumineuses pour un lien, qui en prend ${most} au plus, comprimées. Enregistrez-les ci-dessous dans un fichier, et envoyez celui-ci.`,
  notTaken:
    'Qui publie cette page ne laisse aucun lien apporter ses propres données. Enregistrez-les ci-dessous dans un fichier, et envoyez celui-ci.',
  noDeflate:
    'Ce navigateur est trop ancien pour mettre des données dans un lien. Enregistrez-les ci-dessous dans un fichier, et envoyez celui-ci.',
}
