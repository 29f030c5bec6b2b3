/** What is said of embedding, in French. */
import type { englishEmbed } from './englishEmbed.ts'

export const frenchEmbed: typeof englishEmbed = {
  note: 'À coller dans n’importe quelle page\u00a0: elle montrera exactement cette vue.',
  withData:
    'Les données sont dans le code même\u00a0: rien d’autre n’est à publier. Le cadre dit qu’elles viennent de là.',
  ofBrowser:
    'Ces données ne sont que dans ce navigateur, et aucune autre page ne peut les montrer. Enregistrez-les dans un fichier, publiez-le, et ouvrez son adresse ici\u00a0: chaque vue aura alors son code.',
  form: 'Forme',
  frame: 'cadre (iframe)',
  element: 'élément personnalisé',
  elementNote:
    'Une partie de la page qui l’entoure, dans ses polices et ses couleurs si elle le dit. Le serveur de ce site doit laisser d’autres sites lire ses fichiers (CORS).',
  title: 'Titre',
  headline: 'Chapeau',
  theme: 'Clair ou sombre',
  ofReader: 'du système du lecteur',
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
