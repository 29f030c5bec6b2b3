/** What saving says, in French. */
import type { englishSave } from './englishSave.ts'

export const frenchSave: typeof englishSave = {
  title: 'Enregistrer comme fichier',
  onlyShown: 'seulement ce que montrent les filtres',
  dataset: 'Jeu de données (JSON)',
  table: 'Tableau (CSV)',
  note: 'L’image, le jeu de données et le tableau contiennent tout ce que montrent les filtres. Les deux derniers s’ouvrent de nouveau ici\u00a0; le tableau, fait pour les tableurs, contient personnes, fonctions, dates, notes et sources, mais non ce sur quoi les sources divergent.',
  picture: (format) => `Image (${format})`,
  notPainted: 'L’image est trop grande pour être peinte\u00a0: enregistrez-la en SVG, ou filtrez.',
  sources: (titles, more) =>
    `Sources\u00a0: ${titles.join('\u00a0; ')}${more > 0 ? `\u00a0; et ${more} de plus` : ''}`,
  saved: (name) => `Enregistré sous ${name}`,
}
