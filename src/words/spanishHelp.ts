/** What the help says, in Spanish. */
import type { englishHelp } from './englishHelp.ts'

export const spanishHelp: typeof englishHelp = {
  howToRead:
    'Cada fila es una persona, cada barra un cargo. Una barra es llena donde las fuentes la hacen cierta, y una línea fina donde la fecha solo se conoce por el mes, el año o menos. Tras un cargo cuyo fin no indica ninguna fuente, la tinta se desvanece y su nombre lleva el signo –?. Varios cargos de los que solo se conocen los mismos años están en un mismo corchete, en su orden. No se dibuja nada que no diga ninguna fuente.',
  letterKeys: 'Teclas de una letra o un signo: T, R, / y ?',
  letterKeysNote:
    'Actúan mientras el foco está en la cronología o en nada. Si se desactivan, siguen así en este navegador.',
  keysTitle: 'Teclado, ratón y pantalla táctil',
  keys: [
    ['← → ↑ ↓', 'ir de un cargo o evento a otro'],
    ['Inicio, Fin', 'el primer y el último cargo de una carrera'],
    ['Re Pág, Av Pág', 'avanzar una pantalla de personas'],
    ['letras, en la cronología', 'una persona o un evento por su nombre'],
    ['Intro', 'abrir los detalles'],
    ['Esc', 'cerrar los detalles'],
    ['+ −', 'ampliar, reducir'],
    ['Mayús ← →', 'antes, después'],
    ['0 o doble clic', 'encuadrar lo que coincide, luego todo'],
    ['arrastrar, deslizar, Mayús + rueda', 'antes, después'],
    ['pellizcar, Ctrl + rueda', 'ampliar, reducir'],
    ['clic en el eje', 'poner el día de referencia; un toque abre ese día'],
    ['T', 'tabla y vuelta'],
    ['R', 'texto y vuelta'],
    ['/', 'buscar'],
    ['?', 'esta ayuda'],
  ],
}
