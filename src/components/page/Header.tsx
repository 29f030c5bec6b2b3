/** Title and what acts on the page as a whole. */
import { CircleQuestionMark, Info } from 'lucide-react'
import { memo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { isOneFile, SHOWS } from '../../state/edition.ts'
import type { Show } from '../../state/viewState.ts'
import { namesInWords } from '../../words/termTexts.ts'
import { SearchField } from '../filters/SearchField.tsx'
import { Icon } from '../shared/Icon.tsx'
import { openAbout } from '../shared/openDialog.ts'
import { Spelled } from '../shared/Spelled.tsx'
import { useChange, useSession, useView, useWords } from '../shared/session.ts'
import { Toolbar } from '../shared/Toolbar.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { ThemeButton } from './ThemeButton.tsx'

const isOffered = (show: Show) => SHOWS.includes(show)

export const Titles = memo(function Titles({ dataset }: { dataset: Dataset }) {
  const lang = useView('lang')
  const title = useView('title') || dataset.head.title
  return (
    <>
      <h1 title={textIn(title, lang)} tabIndex={-1} data-focus-then="h1[tabindex]">
        <Spelled text={title} />
      </h1>
      <p className="subtitle">{namesInWords(dataset, lang)}</p>
    </>
  )
})

export const Actions = memo(function Actions() {
  const words = useWords()
  const { dialogs } = useSession()
  const show = useView('show')
  const change = useChange()
  return (
    <>
      <SearchField where="not-narrow" />
      <Toolbar label={words.pageActions} className="page-actions">
        {(['table', 'text'] as const).filter(isOffered).map((other) => (
          <button
            type="button"
            key={other}
            className="not-narrow"
            aria-pressed={show === other}
            onClick={() => change({ show: show === other ? 'timeline' : other })}
          >
            {words[other]}
          </button>
        ))}
        {!isOneFile && (
          <button type="button" className="not-narrow" onClick={() => dialogs.set({ kind: 'open' })}>
            {words.open}
          </button>
        )}
        <button type="button" onClick={() => dialogs.set({ kind: 'share' })}>
          {words.share}
        </button>
        <LanguageMenu />
        <ThemeButton />
        <button
          type="button"
          className="plain"
          aria-label={words.aboutData}
          title={words.aboutData}
          onClick={() => openAbout(dialogs, null)}
        >
          <Icon icon={Info} />
        </button>
        <button
          type="button"
          className="plain"
          aria-label={words.help}
          title={words.help}
          onClick={() => dialogs.set({ kind: 'help' })}
        >
          <Icon icon={CircleQuestionMark} />
        </button>
      </Toolbar>
    </>
  )
})
