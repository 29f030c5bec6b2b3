/** What saving a file says while it is made, and a page as one file of itself, in Spanish. */
import type { englishPageFile } from './englishPageFile.ts'

export const spanishPageFile: typeof englishPageFile = {
  title: 'Página en un solo archivo',
  save: 'Página (HTML)',
  note: 'La página con sus datos: se abre desde un disco, sin conexión, tal como se muestra ahora, en cualquier navegador de 2023 o posterior. Permite filtrar, buscar, ampliar e imprimir. No abre otros datos, no conoce los nombres chinos por su pinyin, no tiene la vista en texto y solo guarda los datos.',
  large: (size) =>
    `Los datos ocupan ${size}: por encima de 20 MB, una página así tarda en abrirse y puede ser demasiado para un teléfono. Fíltrela, comparta un enlace, o pulse de nuevo para guardarla de todos modos.`,
  noScript: 'La cronología se dibuja con JavaScript.',
  failed: 'No se puede hacer la página: no se pudo obtener su plantilla. Inténtelo de nuevo con conexión.',
  tooOld: 'Este navegador no puede hacerla: no sabe comprimir (CompressionStream).',
  making: (name) => `Preparando ${name}…`,
  stop: 'Detener',
  stopped: 'Detenido: no se guardó nada.',
  saved: (name) => `Guardado como ${name}`,
  aLink: (title) => `un enlace («${title}»)`,
  linkNote:
    'Esta página es un archivo: el enlace lleva a donde está en este dispositivo. Envíe el archivo junto con él; lo que sigue a # es la vista, y vale dondequiera que esté el archivo.',
  data: 'Conjunto de datos (JSON)',
  leftOut:
    'Imágenes, tablas y otras formas se guardan desde la página web con la que se hizo este archivo, que abre el conjunto de datos.',
}
