/** The view as an iframe for other people's pages. */
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { addressOf } from '../../state/url.ts'
import { openWordsIn } from '../../words/openWords.ts'
import { useShownView, useWords } from '../shared/session.ts'
import { Copyable } from './Copyable.tsx'

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

export function ShareEmbed({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const state = useShownView()
  const address = escapeHtml(addressOf({ ...state, embed: true }, window.location.href))
  const title = escapeHtml(textIn(dataset.head.title, state.lang))
  const code = `<iframe src="${address}" title="${title}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`
  return (
    <>
      <Copyable label={words.embedCode} text={code} isTitled />
      <p className="muted">
        {state.data.startsWith('local:') ? openWordsIn(state.lang).ofBrowser : words.embedNote}
      </p>
    </>
  )
}
