/** What an embed says of itself: the sources of what it shows, and where the whole of it is. */
import { ArrowUpRight } from 'lucide-react'
import { useMemo } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { fragmentFor } from '../../loading/linkFragment.ts'
import type { Result } from '../../query/result.ts'
import { sourcesShown } from '../../query/sourcesShown.ts'
import { fullView } from '../../state/fullView.ts'
import { addressOf } from '../../state/url.ts'
import { Icon } from '../shared/Icon.tsx'
import { openAbout } from '../shared/openDialog.ts'
import { Joined, Spelled } from '../shared/Spelled.tsx'
import { useSession, useShownView, useWords } from '../shared/session.ts'

export function EmbedFooter({ dataset, result }: { dataset: Dataset; result: Result }) {
  const words = useWords()
  const { dialogs } = useSession()
  const view = useShownView()
  const titles = useMemo(
    () => sourcesShown(dataset, result).map((source) => dataset.sources.row(source)),
    [dataset, result],
  )
  return (
    <>
      {titles.length > 0 && (
        <button type="button" className="link sources-line" onClick={() => openAbout(dialogs, null)}>
          <Joined
            parts={titles.map(({ id, title }) => <Spelled key={id} text={title} />)}
            by={(some) => words.labelled(words.sources, some.join(words.semicolon))}
          />
        </button>
      )}
      <a
        className="full-view"
        href={addressOf(fullView(view), window.location.href) + fragmentFor(view.data)}
        target="_blank"
        rel="noopener"
        aria-label={words.fullView}
      >
        <span className="long">{words.fullView}</span>
        <span className="short">{words.fullViewShort}</span>
        <Icon icon={ArrowUpRight} />
      </a>
    </>
  )
}
