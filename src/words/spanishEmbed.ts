/** What is said of embedding, in Spanish. */
import type { englishEmbed } from './englishEmbed.ts'

export const spanishEmbed: typeof englishEmbed = {
  note: 'Péguelo en cualquier página: mostrará exactamente esta vista.',
  withData:
    'Los datos están en el propio código: no hay que publicar nada más. El marco dice que vienen de ahí.',
  ofBrowser:
    'Estos datos solo están en este navegador, y ninguna otra página puede mostrarlos. Guárdelos en un archivo, publíquelo y abra aquí su dirección: cada vista tendrá entonces su código.',
  form: 'Forma',
  frame: 'marco (iframe)',
  element: 'elemento personalizado',
  elementNote:
    'Una parte de la página que lo rodea, con sus tipos de letra y colores si ella lo dice. El servidor de este sitio debe permitir que otros sitios lean sus archivos (CORS).',
  title: 'Título',
  headline: 'Entradilla',
  theme: 'Claro u oscuro',
  ofReader: 'según el sistema del lector',
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
