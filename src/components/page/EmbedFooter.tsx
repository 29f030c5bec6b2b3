/** What an embed says of itself: its sources, and where the whole of it is. */
import { ArrowUpRight } from 'lucide-react'
import type { Dataset } from '../../dataset/dataset.ts'
import { addressOf } from '../../state/url.ts'
import { Icon } from '../shared/Icon.tsx'
import { openAbout } from '../shared/openDialog.ts'
import { Joined, Spelled } from '../shared/Spelled.tsx'
import { useSession, useShownView, useWords } from '../shared/session.ts'
import './EmbedFooter.css'

export function EmbedFooter({ dataset }: { dataset: Dataset }) {
  const words = useWords()
  const { dialogs } = useSession()
  const view = useShownView()
  const titles = Array.from({ length: dataset.sources.count }, (_, i) => dataset.sources.row(i))
  return (
    <>
      <button type="button" className="link sources-line" onClick={() => openAbout(dialogs, null)}>
        <Joined
          parts={titles.map(({ id, title }) => <Spelled key={id} text={title} />)}
          by={(some) => words.labelled(words.sources, some.join(words.semicolon))}
        />
      </button>
      <a href={addressOf({ ...view, embed: false }, window.location.href)} target="_blank" rel="noopener">
        {words.fullView} <Icon icon={ArrowUpRight} />
      </a>
    </>
  )
}
