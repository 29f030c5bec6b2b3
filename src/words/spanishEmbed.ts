/** What an embed says, and what is said of embedding, in Spanish. */
import type { englishEmbed } from './englishEmbed.ts'

export const spanishEmbed: typeof englishEmbed = {
  fullView: 'Vista completa',
  height: 'Altura',
  pixels: (height) => `${height}\u00a0píxeles`,
  auto: 'según el contenido',
  autoNote: 'El marco es tan alto como lo que muestra: de ello se ocupa el script del código.',
  leaveOut: 'Ocultar',
  hidden: {
    title: 'título',
    summary: 'resumen',
    overview: 'vista general de los años',
    events: 'eventos',
    key: 'leyenda',
    controls: 'botones',
    sources: 'fuentes',
  },
  preview: 'Vista previa',
  hidePreview: 'Ocultar la vista previa',
  previewWidth: 'Anchura de la vista previa',
  size: (width, height) => `${width} × ${height}\u00a0píxeles`,
}
