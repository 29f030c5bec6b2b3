/** What saving says, in Spanish. */
import type { englishSave } from './englishSave.ts'

export const spanishSave: typeof englishSave = {
  title: 'Guardar como archivo',
  onlyShown: 'solo lo que muestran los filtros',
  dataset: 'Conjunto de datos (JSON)',
  table: 'Tabla (CSV)',
  note: 'Ambos se vuelven a abrir aquí. La tabla es para hojas de cálculo: contiene personas, cargos, fechas, notas y fuentes, pero no aquello en lo que las fuentes discrepan.',
  saved: (name) => `Guardado como ${name}`,
}
