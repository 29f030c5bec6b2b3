/** The view as a link: to copy, to hand to the system's own sharing, and with the data in it where that is nowhere else. */
import { useId } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { writtenIn } from '../../dataset/text.ts'
import { isLocal } from '../../loading/isLocal.ts'
import { fragmentFor } from '../../loading/linkFragment.ts'
import { fullView } from '../../state/fullView.ts'
import { addressOf } from '../../state/url.ts'
import { openWordsIn } from '../../words/openWords.ts'
import { useShownView, useWords } from '../shared/session.ts'
import { Copyable } from './Copyable.tsx'
import { LinkWithData } from './LinkWithData.tsx'
import { SystemShare } from './SystemShare.tsx'
import type { Packed } from './usePacked.ts'

interface Props {
  readonly dataset: Dataset
  /** The data itself, where it is in this browser alone. */
  readonly packed: Packed | undefined
}

export function ShareLink({ dataset, packed }: Props) {
  const words = useWords()
  const heading = useId()
  const view = useShownView()
  // What came inside the link goes along in it: the address alone leads nowhere.
  const fragment = fragmentFor(view.data)
  const link = addressOf(fullView(view), window.location.href) + fragment
  const title = writtenIn(dataset.head.title, view.lang)
  const isOfBrowser = isLocal(view.data) && fragment === ''
  return (
    <section className="share-part" aria-labelledby={heading}>
      <h3 id={heading}>{words.link}</h3>
      <Copyable label={words.link} text={link} rows={2} isTitled isFirst>
        {!isOfBrowser && <SystemShare title={title} url={link} />}
      </Copyable>
      {isOfBrowser && (
        <>
          <p className="muted">{openWordsIn(view.lang).ofBrowser}</p>
          {packed && <LinkWithData packed={packed} title={title} />}
        </>
      )}
    </section>
  )
}
