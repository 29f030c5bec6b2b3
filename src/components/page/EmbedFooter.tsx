/** What an embed says of itself: its sources, and where the whole of it is. */
import { ArrowUpRight } from 'lucide-react'
import type { Dataset } from '../../dataset/dataset.ts'
import { textIn } from '../../dataset/text.ts'
import { addressOf } from '../../state/url.ts'
import { Icon } from '../shared/Icon.tsx'
import { openAbout } from '../shared/openDialog.ts'
import { useSession, useShownView, useWords } from '../shared/session.ts'
import './EmbedFooter.css'

export function EmbedFooter({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const { dialogs } = useSession()
  const view = useShownView()
  const { lang } = view
  const titles = Array.from({ length: dataset.sources.count }, (_, i) =>
    textIn(dataset.sources.row(i).title, lang),
  )
  return (
    <>
      <button type="button" className="link sources-line" onClick={() => openAbout(dialogs, null)}>
        {words.labelled(words.sources, titles.join(words.semicolon))}
      </button>
      <a href={addressOf({ ...view, embed: false }, window.location.href)} target="_blank" rel="noopener">
        {words.fullView} <Icon icon={ArrowUpRight} />
      </a>
    </>
  )
}
