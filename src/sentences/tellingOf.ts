/** The languages that careers are told in. A further one is a further file, and a line here. */
import { chapter } from '../dates/chapter.ts'
import { english } from './english.ts'
import type { Telling } from './telling.ts'

const tellings = chapter<Telling>(english, {
  zh: async () => (await import('./chinese.ts')).chinese,
  fr: async () => (await import('./french.ts')).french,
  es: async () => (await import('./spanish.ts')).spanish,
})

export const tellingIn = tellings.in
