/** What an embed says, and what is said of embedding, in French. */
import type { englishEmbed } from './englishEmbed.ts'

export const frenchEmbed: typeof englishEmbed = {
  fullView: 'Vue complète',
  height: 'Hauteur',
  pixels: (height) => `${height}\u00a0pixels`,
  auto: 'selon le contenu',
  autoNote: 'Le cadre est aussi haut que ce qu’il montre\u00a0: le script du code s’en charge.',
  leaveOut: 'Masquer',
  hidden: {
    title: 'titre',
    summary: 'résumé',
    overview: 'aperçu des années',
    events: 'événements',
    key: 'légende',
    controls: 'boutons',
    sources: 'sources',
  },
  preview: 'Aperçu',
  hidePreview: 'Masquer l’aperçu',
  previewWidth: 'Largeur de l’aperçu',
  size: (width, height) => `${width}\u00a0×\u00a0${height}\u00a0pixels`,
}
