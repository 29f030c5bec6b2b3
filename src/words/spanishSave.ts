/** What saving says, in Spanish. */
import type { englishSave } from './englishSave.ts'

export const spanishSave: typeof englishSave = {
  title: 'Guardar como archivo',
  onlyShown: 'solo lo que muestran los filtros',
  dataset: 'Conjunto de datos (JSON)',
  table: 'Tabla (CSV)',
  note: 'La imagen, el conjunto de datos y la tabla contienen todo lo que muestran los filtros. Los dos últimos se vuelven a abrir aquí; la tabla, para hojas de cálculo, contiene personas, cargos, fechas, notas y fuentes, pero no aquello en lo que las fuentes discrepan.',
  picture: (format) => `Imagen (${format})`,
  notPainted: 'La imagen es demasiado grande para pintarla: guárdela como SVG, o filtre.',
  sources: (titles, more) => `Fuentes: ${titles.join('; ')}${more > 0 ? `; y ${more} más` : ''}`,
  saved: (name) => `Guardado como ${name}`,
}
