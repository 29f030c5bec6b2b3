/** What saving says, in French. */
import type { englishSave } from './englishSave.ts'

export const frenchSave: typeof englishSave = {
  title: 'Enregistrer comme fichier',
  onlyShown: 'seulement ce que montrent les filtres',
  dataset: 'Jeu de données (JSON)',
  table: 'Tableau (CSV)',
  note: 'Les deux s’ouvrent de nouveau ici. Le tableau est fait pour les tableurs\u00a0: il contient personnes, fonctions, dates, notes et sources, mais non ce sur quoi les sources divergent.',
  saved: (name) => `Enregistré sous ${name}`,
}
