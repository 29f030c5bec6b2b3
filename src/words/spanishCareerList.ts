/** What is said of careers in Spanish: see `englishCareerList.ts`. */
import type { CareerWords } from './careerListWords.ts'
import { count, number } from './spanishNumber.ts'

/** «del 30 de diciembre de 2016», but «2016» and «enero de 2018» as they are. */
const isDay = (date: string): boolean => /^\d+ de /.test(date)

export const spanishCareers: CareerWords = {
  careers: 'Carreras',
  keys:
    'Las flechas recorren una carrera y pasan de una persona a otra. Inicio y Fin llevan a su primer y a su último cargo, ' +
    'Re Pág y Av Pág avanzan una pantalla de personas, las letras llevan a un nombre. Intro muestra los detalles.',
  mostIn: (years, terms) => `el máximo en ${years}: ${terms}`,
  otherGroups: (n) => count(n, 'otro grupo de funciones', 'otros grupos de funciones'),
  peopleInView: (first, last, all) =>
    `A la vista, filas ${number(first)} a ${number(last)} de ${number(all)}.`,
  offices: 'Cargos',
  events: 'Eventos',
  officesOf: (all, inView) =>
    count(all, 'cargo') +
    (inView < all ? `, ${inView === 0 ? 'ninguno' : `${number(inView)} de ellos`} a la vista` : ''),
  eventsOf: (all) => count(all, 'evento'),
  meanwhile: (titles, more) =>
    `a la vez que ${[...titles, ...(more > 0 ? [`${number(more)} más`] : [])].join(' y ')}`,
  to: ' a ',
  dates: ({ start, end, isStartStated, isEndDate }) => {
    if (!isEndDate) return `${start}, ${end}`
    if (!isStartStated) return `${start}, hasta ${isDay(end) ? 'el ' : ''}${end}`
    return `${isDay(start) ? 'del ' : ''}${start} ${isDay(end) ? 'al' : 'a'} ${end}`
  },
  disputed: 'las fuentes discrepan',
  selected: 'elegido',
}
