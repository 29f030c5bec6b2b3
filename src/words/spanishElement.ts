/** What the custom element says of itself, in Spanish. */
import type { ElementWords } from './elementWords.ts'
import { number } from './spanishNumber.ts'

export const spanishElement: ElementWords = {
  close: 'Cerrar',
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  legend: 'Leyenda',
  fitAll: 'Mostrar todo',
  loading: 'Cargando los datos',
  nothing: 'Nada coincide',
  sources: (titles, more) => `Fuentes: ${titles.join('; ')}${more > 0 ? `; y ${number(more)} más` : ''}`,
  fullView: 'Abrir la vista completa',
  failed: 'No se pudieron mostrar los datos',
  keptView: 'Lo que se mostraba antes sigue ahí.',
  unexplained: 'No se puede decir por qué: se perdió la conexión, o el sitio se publicó de nuevo.',
  partsMissing: 'No se pudo cargar una parte de esta cronología. ¿Hay conexión?',
  ignored: 'No se pudieron aplicar todos los atributos',
  attribute: (name, why) => `${name}: ${why}`,
}
