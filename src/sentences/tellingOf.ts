/** The languages that careers are told in. A further one is a further file, and a line here. */
import type { DateLang } from '../dates/format.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import type { Telling } from './telling.ts'

const TELLINGS: Readonly<Record<DateLang, Telling>> = { en: english, zh: chinese }

export const tellingIn = (lang: DateLang): Telling => TELLINGS[lang]
