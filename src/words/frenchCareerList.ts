/** What is said of careers in French: see `englishCareerList.ts`. */
import type { CareerWords } from './careerListWords.ts'
import { count, number } from './frenchNumber.ts'

/** « du 30 décembre 2016 », but « 2016 » and « janvier 2018 » as they are. */
const isDay = (date: string): boolean => /^\d+(er)? \p{L}/u.test(date)

export const frenchCareers: CareerWords = {
  careers: 'Carrières',
  keys:
    'Les flèches suivent une carrière et passent d’une personne à l’autre. Début et Fin mènent à son premier et à son dernier poste, ' +
    'Page préc. et Page suiv. avancent d’un écran de personnes, les lettres mènent à un nom. Entrée montre les détails.',
  mostIn: (years, terms) => `le maximum en ${years}\u00a0: ${terms}`,
  otherGroups: (n) => count(n, 'autre groupe de fonctions', 'autres groupes de fonctions'),
  peopleInView: (first, last, all) => `Lignes ${number(first)} à ${number(last)} sur ${number(all)} en vue.`,
  offices: 'Postes',
  events: 'Événements',
  officesOf: (all, inView) =>
    count(all, 'poste') + (inView < all ? `, dont ${inView === 0 ? 'aucun' : number(inView)} en vue` : ''),
  eventsOf: (all) => count(all, 'événement'),
  meanwhile: (titles, more) =>
    `en même temps que ${[...titles, ...(more > 0 ? [`${number(more)} de plus`] : [])].join(' et ')}`,
  to: ' à ',
  dates: ({ start, end, isStartStated, isEndDate }) => {
    if (!isEndDate) return `${start}, ${end}`
    const to = `${isDay(end) ? 'au' : 'à'} ${end}`
    return isStartStated ? `${isDay(start) ? 'du ' : ''}${start} ${to}` : `${start}, jusqu’${to}`
  },
  disputed: 'les sources divergent',
  selected: 'choisi',
}
