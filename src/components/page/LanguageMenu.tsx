/** The choice of the page's language: each calls itself by its own name. */
import { Languages } from 'lucide-react'
import { learn } from '../../dates/chapter.ts'
import { LANGUAGES, type Lang, OWN_NAMES } from '../../languages.ts'
import { Icon } from '../shared/Icon.tsx'
import { useChange, useView, useWords } from '../shared/session.ts'
import './LanguageMenu.css'

export function LanguageMenu() {
  const words = useWords()
  const change = useChange()
  const choose = async (lang: Lang) => {
    // Its words are a file of their own: what is shown stays until they are there.
    await learn(lang)
    change({ lang })
  }
  return (
    <span className="language" title={words.language}>
      <Icon icon={Languages} />
      <select
        aria-label={words.language}
        value={useView('lang')}
        onChange={({ target }) => void choose(target.value as Lang)}
      >
        {LANGUAGES.map((lang) => (
          <option key={lang} value={lang} lang={lang === 'zh' ? 'zh-Hans' : lang}>
            {OWN_NAMES[lang]}
          </option>
        ))}
      </select>
    </span>
  )
}
