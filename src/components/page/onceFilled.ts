/** For those without a mouse or a screen, for Back, and for searches in Chinese: a file of its own, which comes once the page is filled (`app/useOnceFilled.ts`). */
export { followSearches } from '../filters/chineseSearch.ts'
export { keepFocus } from './keepFocus.ts'
export { keepPlace } from './keepPlace.ts'
export { oneStops } from './oneStops.ts'
export { sayView } from './sayView.ts'
export { skipLinks } from './skipLinks.ts'
