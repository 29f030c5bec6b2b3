/** What saving says, in Spanish. */
import type { englishSave } from './englishSave.ts'
import { agree, count, number } from './spanishNumber.ts'

export const spanishSave: typeof englishSave = {
  title: 'Guardar como archivo',
  onlyShown: 'solo lo que muestran los filtros',
  pictureHeading: 'Imagen',
  dataHeading: 'Datos',
  otherHeading: 'Texto, calendario, Wikidata',
  dataset: 'Conjunto de datos (JSON)',
  table: 'Tabla (CSV)',
  text: 'Texto (TXT)',
  calendar: 'Calendario (ICS)',
  note: 'El conjunto de datos y la tabla se vuelven a abrir aquí. La tabla, para hojas de cálculo, contiene personas, cargos, fechas, notas y fuentes, pero no aquello en lo que las fuentes discrepan.',
  forExcel: 'tabla para Excel, con marca de orden de bytes',
  withTerms: 'calendario con inicios y finales de mandatos',
  picture: (format) => `Imagen (${format})`,
  choices: 'Tamaño, colores, parte',
  width: 'Anchura en píxeles',
  times: (n) => `${n}× píxeles`,
  colours: 'Colores',
  asShown: 'como en la página',
  light: 'claros',
  dark: 'oscuros',
  part: 'Parte',
  whole: 'todo lo que muestran los filtros',
  inView: 'los años visibles',
  notPainted: (width, height, times) =>
    `La imagen tendría ${number(width)} × ${number(height)} píxeles, más de los que pinta un navegador: ${times > 0 ? `elija ${times}×, o ` : ''}guárdela como SVG, o filtre.`,
  refused: 'El navegador no pintó la imagen: guárdela como SVG.',
  sources: (titles, more) => `Fuentes: ${titles.join('; ')}${more > 0 ? `; y ${more} más` : ''}`,
  lanesLeftOut: (shown, all) =>
    `con ${agree(shown, 'la primera', 'las primeras')} ${number(shown)} de ${count(all, 'persona')}`,
  datesLeftOut: (n) => `sin ${count(n, 'fecha')} que no se ${agree(n, 'conoce', 'conocen')} con el día`,
  noDays: 'No se conoce el día de ninguna fecha: no hay nada para un calendario.',
  statements: (n) => count(n, 'declaración', 'declaraciones'),
  noStatements: (n) =>
    `Nada que declarar: ningún mandato (de ${number(n)}) nombra un elemento de Wikidata para la persona y para el cargo y es a la vez el único de ambos.`,
  notStated: ({ withoutItem, heldAgain, dates, people }) =>
    [
      withoutItem > 0
        ? `${count(withoutItem, 'mandato')} cuya persona o cargo no tiene elemento de Wikidata`
        : '',
      heldAgain > 0
        ? `${count(heldAgain, 'mandato')} de un cargo ejercido varias veces, que QuickStatements uniría en uno`
        : '',
      dates > 0 ? `${count(dates, 'fecha')} que Wikidata no sabe escribir` : '',
      people > 0 ? `${count(people, 'predecesor o sucesor', 'predecesores y sucesores')} sin elemento` : '',
    ].filter((text) => text !== ''),
  without: (parts) => `Sin incluir: ${parts.join('; ')}.`,
  termStarts: (who, what) => `${who}: ${what} (inicio)`,
  termEnds: (who, what) => `${who}: ${what} (fin)`,
}
