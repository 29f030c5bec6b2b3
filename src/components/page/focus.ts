/** For those without a mouse or a screen, and for Back: a file of its own, which comes when the page is filled (`app/useFocus.ts`). */
export { keepFocus } from './keepFocus.ts'
export { keepPlace } from './keepPlace.ts'
export { oneStops } from './oneStops.ts'
export { sayView } from './sayView.ts'
export { skipLinks } from './skipLinks.ts'
