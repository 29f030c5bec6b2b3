/** The languages of the page. A further one is a line here, and files in `dates/`, `words/` and `sentences/`. */

export const LANGUAGES = ['en', 'zh', 'fr', 'es'] as const

export type Lang = (typeof LANGUAGES)[number]

/** What each calls itself. */
export const OWN_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  zh: '中文',
  fr: 'Français',
  es: 'Español',
}
